import { describe, expect, it } from 'vitest';
import { check } from '../../checker/check.ts';
import { rejoin } from '../../checker/text/rejoin.ts';

const verdictOf = (text: string) => check({ text }).verdict;
const reasonOf = (text: string, wanted: string) =>
  check({ text }).reasons.find(({ code }) => code === wanted)?.evidence;
const accuses = (text: string) => ['seller', 'imitation'].includes(verdictOf(text));

/** What sets a seller's message apart, and the same words said by somebody honest. */
describe.each<[what: string, seller: string[], honest: string[]]>([
  [
    'the plainest offer: refills, a price list, a name',
    [
      'T-Mobile 充值\n$15=80r $30=160r\n微信号 sample_cz01',
      'T-Mobile prepaid, 25 for 15, 50 for 30. Text 555-0100',
      'T-Mobile 儲值 $30 收 750 台幣，LINE ID：sample_tw',
      'Recarga T-Mobile de $30 por $20, WhatsApp 555 010 0101',
    ],
    ['T-Mobile 充值页面写着 $15、$30、$50 三档，大家一般充哪个？', 'The T-Mobile site offers 15, 30 or 50. I took 30.'],
  ],
  [
    'a denial is no offer',
    ['We don’t do SIM swaps. We do refill T-Mobile lines at half price. WhatsApp 555 010 0102'],
    [
      'Phone repair, screens from $50. We don’t do refills or top-ups. WhatsApp 555 010 0103',
      '手机维修，换屏 $60 起。不做充值，也不代缴话费。微信 sample_fix',
      'Reparo teléfonos desde $40. No hacemos recargas. WhatsApp 555 010 0104',
      'A script that shows when my T-Mobile plan renews. It never pays or refills anything. Chat: t.me/sample_script',
    ],
  ],
  [
    'who asks or tells of a seller is none',
    ['Is your T-Mobile bill too high? I pay it for half. Telegram @sample_bills'],
    [
      'Is this legit? A guy offers to pay my T-Mobile bill for half, payment after it posts. Felt like a scam.',
      '有人说可以五折代充 T-Mobile，先充后付，是真的吗？',
      '有人推荐代充 T-Mobile，五折，先充后付，全网最低，叫我私聊，真的假的？',
      '有人賣 T-Mobile 半價儲值，叫我加他，這是詐騙嗎？',
      'Me ofrecen recargar mi T-Mobile a mitad de precio, ¿será estafa?',
    ],
  ],
  [
    'another trade that names the carrier',
    ['Phones fixed. T-Mobile refills 30% off, WhatsApp 555 010 0105'],
    [
      'Selling a Pixel 6, T-Mobile unlocked, battery 87%, $150. Text 555-0106',
      '出二手 iPhone，T-Mobile 无锁，电池 84%，$200，微信 sample_phone',
      'Mia keeps prepaid T-Mobile SIM cards of many years as a hobby, and she writes about them on Telegram @sample_mia_cards for whoever likes old plastic, envelopes, brochures and such; her collection has three hundred pieces, some of them from carriers that nobody remembers any more, and it is growing.',
      'Noodle house beside T-Mobile, 20% off lunch, WhatsApp 555 010 0107',
      'Se vende Samsung liberado T-Mobile, batería 91%, WhatsApp 555 010 0108',
    ],
  ],
  [
    'names of services sellers hide behind',
    [
      'T-Mobile 半价充值 微我：sample_wo1',
      'T-Mobile 代儲，加賴 sample_lai2',
      'T-Mobile 代缴 7 折 飞机号 sample_fj3',
      'T-Mobile refills half off, snap: sample_snap4',
      'T-Mobile recargas al 50%, guasap 555-0109',
      'Recarga T-Mobile com 30% de desconto, chama no zap 11 95555-0110',
    ],
    ['他坐飞机来，T-Mobile 漫游有信号。', 'I snap photos with my T-Mobile phone all day.', 'Comimos en el bar, wey.'],
  ],
  [
    'offers without the word',
    [
      '回国保号服务，T-Mobile 一年 300 元，微信 sample_bh5',
      'I can get you the T-Mobile employee rate on any line, $20 a month, dm @sample_emp6',
      'Selling $80 of T-Mobile credit for $40, Telegram @sample_cr7',
      '賣 T-Mobile 儲值額度，100 鎂算你 2000 台幣，賴 sample_ed8',
      'Te pago el bill de T-Mobile a la mitad, primero ves el pago, Telegram @sample_b9',
    ],
    ['公司给员工价的手机套餐，T-Mobile 门店说要工牌。', 'My T-Mobile credit is $80 and I have no idea why.'],
  ],
  [
    'a guide that ends in a name, whatever it says of the app and of fraud',
    [
      'T-Mobile 怎么续费？\n1. 打开官网\n2. 下载 T Life，登录账户\n3. 付款\n谨防诈骗。\n嫌麻烦可以找我们代为处理，电报：@sample_guide',
      'How to refill T-Mobile\n1. Open prepaid.t-mobile.com\n2. Use the T Life app\nNever share your PIN.\nCard declined? We refill for you. Telegram: @sample_guide',
      'T-Mobile 续费：打开 prepaid.t-mobile.com，或拨打611。\n也可以帮你充，微信 sample_g2',
    ],
    [
      'How to refill T-Mobile\n1. Open prepaid.t-mobile.com\n2. Use the T Life app\nNever share your PIN.\nCard declined? Dial 611.',
    ],
  ],
  [
    'business known by what else is said: who does it, the price, the pace, the payment, where to answer',
    [
      '我能续 T-Mobile，要的评论区留言，支付宝付款',
      'T-Mobile 到期可以找小編續卡，30天 NT$900，門號私訊給小編，當日開通',
      'I put money on your T-Mobile every month. $5 on top of the plan, reply here.',
      'Yo te pongo el saldo T-Mobile, 20 dls en 320 pesos, inbox',
      'Pago o T-Mobile todo mês, coloco crédito no seu chip, R$ 99, só no direct',
      'T-Mobile 요금 대납, 건당 5천 원, 댓글 주세요',
    ],
    [
      'I put $15 on your T-Mobile, Venmo me whenever.',
      '老婆，T-Mobile 我续好了，微信转我一百。',
      '我自己在官网续的 T-Mobile，支付宝付不了，双币卡秒过。',
      'Ayer recargué mi T-Mobile en la página, 15 dólares, al instante.',
      '昨天去 T-Mobile 门店充值，现金另收手续费 2 元，报号码，打印收据。',
      'Hi @sample_user, nobody here can add money. The refill page takes your T-Mobile number and a card; if it is declined, $25 cards are in any grocery store.',
      'Mi mamá paga el T-Mobile de todos y le damos 20 pesos.',
    ],
  ],
  [
    'listings of marketplaces',
    [
      '【淘宝】T-Mobile 直充 美国电话卡续月 全自动 拍下秒充 月销900+',
      'T-Mobile $25 refill, direct load. After purchase send your number. 300+ sold, same day.',
      'Recarga directa T-Mobile 25 usd. Stock. Después de comprar, manda el número. $ 490 MXN',
      'Carousell：美國 T-Mobile 代增值 HK$95 起，長期有貨，轉數快過數',
    ],
    [
      'T-Mobile SIM starter kit. Condition: New. Free shipping. 312 sold.',
      'Our store is an authorized T-Mobile retailer. Prepaid refills at face value, cash or card, open 10-8. Call 555-010-0121.',
      'Our HOA got 10% off T-Mobile plans for residents. Sign up at the store with proof of address. Questions? Call the office 555-010-0122.',
      'Funda para T-Mobile, envío inmediato, $ 189 MXN. Al comprar manda el color.',
      'Refills for T-Mobile at face value here. No refunds. Have your number ready.',
    ],
  ],
  [
    'symbols, digits and sounds in the place of letters',
    [
      'R€carg@s T-M0bile, pagas en OXXO, manda whats 55 0000 0116',
      't-m0bile r3fills, 50s for 30, 100s for 55, add me',
      '提膜 冲滑费 八折 秒到 懂的➕薇芯 sample_fh7',
      'tmobile daichong 美国卡续肥 低价 嘉wei信 sample_fh8',
    ],
    [
      'Mail me@example.com, my T-Mobile refills at 5pm are f1ne.',
      '滑雪季 T-Mobile 信号八折好。',
      '威海的佳薇说 T-Mobile 续航好，减肥也八折。',
    ],
  ],
  [
    'who says that refills are not his trade',
    [],
    [
      'NOTICE: We NO LONGER sell T-Mobile refills. If someone outside offers you a discounted top-up they do not work for us. Wash & fold, WhatsApp 555-010-0117',
      '【通知】本店停止销售T-Mobile充值卡，其他商品照常，咨询电话 555-010-0118',
      'We used to sell T-Mobile refills but stopped. You can still refill online at the carrier. Everything else is 10% off, call 555-010-0120',
      'Dejamos de vender recargas T-Mobile. Todo lo demás con 10% de descuento, WhatsApp 555 010 0119',
      'sample-exporter reads prepaid T-Mobile balances. Chat: t.me/sample_exporter. MIT licence. Please do not open issues offering refill services.',
    ],
  ],
  [
    'kin, clubs and people who look for help',
    [],
    [
      'Roommates, the T-Mobile plan is $30 each this month, Zelle me, text 555-0111 if short',
      'Happy to pay $15 to whoever shows my mom how to refill T-Mobile online. Text 555-0112',
      'Library class: paying T-Mobile online, free. Call 555-0113 to book.',
      'Primos, el plan de T-Mobile nos toca a $25 cada uno, Zelle al 305-555-0114',
    ],
  ],
])('%s', (_, sellers, honest) => {
  it.each(sellers)('seller: %s', (text) => expect(verdictOf(text)).toBe('seller'));
  it.each(honest)('honest: %s', (text) => expect(accuses(text)).toBe(false));
});

it('is no operator and no friend of the carrier for naming its number and its address beside his own name', () => {
  const severityOf = (text: string) => check({ text }).severity;
  expect(severityOf('T-Mobile: dial 611 to refill, or we refill for you. Telegram @sample_g3')).toBe('danger');
  expect(severityOf('Refill at prepaid.t-mobile.com, or ask me. Cheap refills, Telegram @sample_g4')).toBe('danger');
});

it('reads traditional characters as the simplified ones, and shows what was written', () => {
  expect(reasonOf('美國門號停話復機，當天復機，T-Mobile，賴 sample_t1', 'buys-for-you')).toBe('當天復機');
});

describe('letters set apart', () => {
  it.each([
    ['t o p  u p', 'top up'],
    ['代 充 美 国 t m o', '代充美国tmo'],
    ['加 微', '加微'],
    ['微❤信', '微信'],
    ['re🔥car🔥ga', 'recarga'],
    ['w.h.a.t.s', 'whats'],
    ['r3fill', 'refill'],
    ['b1ll', 'bill'],
    ['p1ug', 'plug'],
    ['rec@rg@s', 'recargas'],
    ['冲滑费', '充话费'],
    ['嘉薇', '加微'],
    ['续肥', '续费'],
    ['充话废', '充话费'],
    ['re.car.gas', 'recargas'],
    ['T*Mobile', 'TMobile'],
    ['TM0', 'TMo'],
    ['b!lls', 'bills'],
    ['扣扣 二八七六六零九', '扣扣 2876609'],
  ])('%s is read as %s', (split, text) => {
    const joined = rejoin(split);
    expect(joined?.text).toBe(text);
    expect(joined?.asSplit(text)).toBe(split);
  });

  it.each(['T-Mobile ✅ Verizon', 'Verizon✅T-Mobile', 'I am a U.S. man', 'plan B or C', '充值 续费 开卡', '2 4 gb'])(
    '%s is left alone',
    (text) => expect(rejoin(text)).toBeNull(),
  );

  it('sell all the same, and are shown as they stood', () => {
    const text = 'T-Mobile 话 费 七 折 代 充 ， 加 微 信 ： s a m p l e 1 2';
    expect(verdictOf(text)).toBe('seller');
    expect(reasonOf(text, 'buys-for-you')).toBe('代 充');
    expect(verdictOf('R e c a r g a s  T m o b i l e  b a r a t a s .  W a s a p  5 5 5  0 1 1 5')).toBe('seller');
    expect(accuses('f r e e  h u g s  a t  t h e  T - M o b i l e  s t o r e')).toBe(false);
  });
});

describe('links in a message', () => {
  it('are whole: an address in their query is part of them', () => {
    expect(accuses('Refill: https://prepaid.t-mobile.com/direct?u=t-mobile.qhwzv.top')).toBe(false);
    expect(accuses('Refill: prepaid.t-mobile.com/direct?u=t-mobile.qhwzv.top')).toBe(false);
    expect(accuses('https://prepaid.t-mobile.com/ and t-mobile.qhwzv.top/pay')).toBe(true);
  });

  it('go on behind a full stop of Chinese writing, as they do in browsers', () => {
    expect(verdictOf('https://prepaid.t-mobile.com。qhwzv.top/pay')).toBe('imitation');
    expect(verdictOf('官网是 https://prepaid.t-mobile.com。www.example.com 上有教程')).toBe('unknown');
  });
});
