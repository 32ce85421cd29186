import { describe, expect, it } from 'vitest';
import { check } from '../../checker/check.ts';
import { warningsIn } from '../../checker/text/warnings.ts';

const verdictOf = (text: string) => check({ text }).verdict;

/** Offers that have no phrase of their own, in four languages, and the same words in honest mouths. */
describe.each<[what: string, seller: string[], honest: string[]]>([
  [
    'seats on a plan, and lines by the month',
    [
      '我的T-Mobile家庭套餐还有两个空位，按季收，一个月24刀，有意私信',
      '釋出T-Mobile家庭方案名額一位，月繳 800，先繳三個月，意者私訊',
      'Two spots on my T-Mobile plan, $26 a month each, pay me up front every quarter, dm me',
      'Rento línea T-Mobile con datos ilimitados, 40 dólares al mes, pido depósito, escríbeme',
    ],
    [
      '我们几个室友拼了T-Mobile家庭套餐，一人25，下个月还有一个空位要不要问问小李',
      '請問T-Mobile家庭方案可以加幾個人？我想把我媽加進來',
      'Can my brother join our T-Mobile plan? There is a free spot and he would pay his $25.',
      '¿Cuántas líneas caben en el plan familiar de T-Mobile? Somos cinco y pagamos 150',
    ],
  ],
  [
    'the carrier’s own people, who sell what is theirs',
    [
      '本人T-Mobile员工，内部折扣名额还剩两个，一个80刀，先到先得，私我',
      '我在T-Mobile當店員，員工眷屬方案可以掛一線，一個月 25 美，私訊',
      'I work at T-Mobile, got two employee discount codes left, $50 each, dm me',
      'Trabajo en T-Mobile y tengo descuento de empleado para tu línea, 60 dólares una sola vez, al privado',
    ],
    [
      '我在T-Mobile上班，员工折扣只能给家里人用，大家别问了',
      '我姊在T-Mobile上班，她說續約前先比較方案再決定',
      'I work at T-Mobile. The employee discount is for our own lines only, so please stop asking.',
      'Trabajo en T-Mobile y el descuento de empleado es solo para mi familia, no se vende.',
    ],
  ],
  [
    'codes and cards left over',
    [
      '剩三张T-Mobile充值卡没刮，面值50，每张38刀出，微信转账，拍照发码',
      'T-Mobile 儲值卡三張沒刮，面額 50，一張 1100 台幣，匯款後給碼',
      'Four unscratched T-Mobile refill cards, $50 each, yours for $38, Zelle first, I send the codes',
      'Vendo tres tarjetas de recarga T-Mobile sin raspar, de 50 en 38, pago por Zelle y te mando el código',
    ],
    [
      '抽奖抽到一张T-Mobile充值卡，没刮，送给表妹了',
      '店員說T-Mobile儲值卡沒刮開前可以退，刮了就不行',
      'Got an unscratched T-Mobile refill card as a birthday gift. How do I use it?',
      'Me regalaron una tarjeta de recarga T-Mobile sin raspar, ¿caduca?',
    ],
  ],
  [
    'done for others, and what they give for it',
    [
      'T-Mobile账单我来交，你给我六成就行，先到账再转',
      'T-Mobile帳單我幫你付，只收七成，付完再轉帳給我',
      'I pay your T-Mobile bill in full, you send me 60% once it posts',
      'Yo te pago el bil de T-Mobile completo y tú me das el 60% cuando lo veas',
    ],
    [
      '妈，T-Mobile账单我来交，你不用给我钱',
      '爸，T-Mobile帳單我幫你付了，不用轉給我',
      'Mom, I paid your T-Mobile bill, you owe me nothing.',
      'Mamá, ya te pagué el bil de T-Mobile, no me debes nada',
    ],
  ],
  [
    'agents, and what they earn',
    [
      '诚招T-Mobile话费代理，拿货八五折，不压货，月入过万',
      '徵T-Mobile代儲下線，每單抽30，拿貨成本價批給你',
      'Resellers wanted: T-Mobile top-ups, 9% margin, weekly payouts, no inventory',
      'Buscamos vendedores de recargas T-Mobile, comisión del 8, sin inversión, de ganancia segura',
    ],
    [
      '请问做T-Mobile授权代理需要什么手续？听说要押金',
      '請問開通訊行要怎麼申請T-Mobile經銷？',
      'How does one become a T-Mobile dealer? Is the margin on refills worth it?',
      '¿Cómo se vende recargas T-Mobile en una tienda? ¿Qué comisión es normal?',
    ],
  ],
  [
    'praise of somebody who can be reached',
    [
      '感谢小陈姐姐，T-Mobile话费比官网便宜一半，十分钟就到账，想要的评论区扣1，我推给你',
      '感謝這位大大，T-Mobile帳單三小時就處理好只收我六成，LINE：sample_bill7',
      'Shoutout to @sample.bills, she paid my T-Mobile for half of what I owed, same day, dm her',
      'La señora Lupe me paga el T-Mobile por la mitad, nunca me ha fallado, si quieren les paso su número',
    ],
    [
      '感谢T-Mobile客服小姐姐，十分钟就帮我把多扣的钱退了',
      '感謝門市的店員，幫我把T-Mobile的預付卡設定好了',
      'Shoutout to the T-Mobile store on Main, they fixed my bill the same day.',
      'Gracias a la muchacha de la tienda T-Mobile, me explicó mi recibo con paciencia',
    ],
  ],
  [
    'who handed on what goes round did not offer it',
    [
      '群里都在问：“T-Mobile半价充值还做吗？”做的，先充后付，加我微信 sample_ask1',
      '客人說「T-Mobile代儲真的很快」，五折代儲，加賴 sample_ask2',
      'People ask “is T-Mobile half price still on?” Yes, I pay your bill for half, Telegram @sample_ask3',
      'Me preguntan “¿sigue la recarga T-Mobile a mitad de precio?” Sí, te recargo hoy, WhatsApp 555 010 0131',
    ],
    [
      '群里在转：“T-Mobile话费五折，先充后付，把验证码发我”。这是骗局，别理',
      '有人轉傳「T-Mobile員工內部折扣代繳，半價」，這是假的',
      '最近到处在发“T-Mobile话费五折代充，先充后付，加微信 sample_pass1”，我们小区也收到了',
      '長輩群組在傳「T-Mobile 五折代繳，先付後收，加賴 sample_pass2」，我們社區也收到了',
      'A message is going around: “I pay your T-Mobile bill for half, Telegram @sample_pass3”. Our building got it too.',
      'Anda circulando este anuncio: “Te recargo T-Mobile a mitad de precio, WhatsApp 555 010 0133”. Aquí también llegó.',
      'This text is going round: “T-Mobile bills paid for half, just send me your PIN”. It steals your account.',
      'Está circulando este mensaje: “Recargas T-Mobile a mitad de precio, mándame tu PIN”. Es para robarte la cuenta.',
    ],
  ],
  [
    'who warns of other sellers sells himself',
    [
      '被黑心代充坑过的来我这，T-Mobile八五折，先到账后付款，微信 sample_good1',
      '市面上很多都是假的，認準我，T-Mobile代繳八折，加賴 sample_good2',
      'Tired of scammers? I pay your T-Mobile bill first, half price, Telegram @sample_good3',
      'Cansados de las estafas? Yo te recargo T-Mobile con 20% de descuento, WhatsApp 555 010 0132',
    ],
    [
      '找代充被坑了，T-Mobile号码没了，大家别再信什么八五折',
      '被代繳的騙了，T-Mobile門號被停，大家小心',
      'A scammer paid my T-Mobile bill with a stolen card. Do not fall for half price.',
      'Me estafaron con una recarga T-Mobile a mitad de precio, no caigan',
    ],
  ],
  [
    'a note to who bought before',
    [
      '亲，您上次在本店充的T-Mobile下周到期，老价格290，直接拍原链接就行',
      '老客戶您好，您的T-Mobile門號月底到期，續約一年優惠價 2,600，匯款後回傳後五碼',
      'Hi! The T-Mobile month you bought from our store ends Friday. Same $38 on PayPal and I’ll add the next month.',
      'Estimada clienta, su recarga T-Mobile con nosotros vence el viernes. Son los mismos $35 por Zelle y le hago la recarga',
    ],
    [
      '提醒自己：T-Mobile下周到期，官网充50',
      '爸，你的T-Mobile下週到期，我會在App上續',
      'Note to self: T-Mobile month ends Friday, refill on the app.',
      'Hijo, tu T-Mobile vence el viernes, no se te olvide recargar en la app',
    ],
  ],
])('%s', (_, sellers, honest) => {
  it.each(sellers)('seller: %s', (text) => expect(verdictOf(text)).toBe('seller'));
  it.each(honest)('honest: %s', (text) => expect(['seller', 'imitation']).not.toContain(verdictOf(text)));
});

describe('a price of refills for whoever answers', () => {
  it.each([
    'T-Mobile 充值 50刀只收 300，想要的留言',
    'T-Mobile 儲值 50 美 1,450 台幣，有興趣私訊',
    'T-Mobile refills, $50 for $41, inbox me',
    'Recarga T-Mobile de 50 en 41, por inbox',
  ])('offers: %s', (text) => expect(verdictOf(text)).toBe('seller'));
  it.each([
    'T-Mobile 充值 50刀被扣了两次，遇到过的私信我',
    'T-Mobile 儲值卡一張 50 美在哪買？知道的留言',
    'My T-Mobile refill cost $50 and never posted. DM me if you know a rep.',
    'Si necesitan ayuda para recargar T-Mobile en la página mándenme mensaje, es gratis',
  ])('does not where nobody offers: %s', (text) => expect(verdictOf(text)).toBe('unknown'));
});

describe('a title on a market place', () => {
  it.each([
    'T家话费代缴 面额不限 免登录 秒到账 八五折',
    'T-Mobile airtime vouchers | any amount | no login | $50 for $41',
  ])('offers without a word on how to buy: %s', (title) => expect(verdictOf(title)).toBe('seller'));
  it('does not when it says but one thing', () => expect(verdictOf('T-Mobile 话费 面额')).toBe('unknown'));
});

describe('words of warning', () => {
  it.each(['这不是骗子，放心', 'not a scam, ask around', 'no es estafa, pregunten', '频道外的都是假的，认准本号'])(
    'a seller says of himself are none: %s',
    (text) => expect(warningsIn(text)).toEqual([]),
  );
  it.each(['这是骗子吗', 'is this a scam?', '¿es estafa?', '卖家是骗子'])('are heard: %s', (text) =>
    expect(warningsIn(text)).not.toEqual([]),
  );
});
