import { describe, expect, it } from 'vitest';
import { check } from '../../checker/check.ts';

const verdictOf = (text: string) => check({ text }).verdict;

/** Honest people speak of money, names and refills, too; the same words serve those who sell. */
describe.each<[what: string, honest: string[], seller: string[]]>([
  [
    'who splits a bill with those he lives with',
    [
      'tmo bill is in, 168 total so 42 each. cashapp me before the 12th @liv-marsh, same as every month. and kev you still owe me from august',
      'Hey housemates, phone bill for our T-Mobile plan posted, $33.50 a head this time because of the new tablet line. Zelle me whenever, number’s the same 818-555-0117',
      'ok so my share of the tmobile bill is 28 and yours is 31 bc of your watch. venmo @rosie_t by sunday? i pay it monday',
      'you guys owe me for the family plan again 😅 $25 a line, send it to my cash app like always. autopay already took it out of my account',
      'Bill’s up on our shared plan: everybody’s part is $37. Ana paid already, Tom still hasn’t. DM me if you’d rather pay cash',
      '这个月T-Mobile账单160，一人40，老规矩微信转我@小鹿lulu_88，月底前哈。小陈你上个月的还没给我',
      '家庭套餐扣款了，你们每人转我23.5刀，Zelle还是那个号 626-555-0177，周五之前，谢谢大家',
      '咱家的话费出来啦，平均下来每个人28，微信红包或者Venmo都可以发我。大刘记得把欠我的十月份一起补上',
      '话费我先付掉了，总共132，你俩一人44转给我就行，支付宝也可以，私我',
      '這期T-Mobile帳單出來了，總共 140，每人 35，一樣轉我 LINE Pay @dani_wu，阿哲你上個月的還欠著喔',
      '我們方案這個月漲價了，一個人要 31 塊，星期五以前給我現金或街口都可以，私訊我也行，跟之前一樣',
      '帳單我代墊了，四個人分，一人 900 台幣，匯給我就好，小芸還欠我上個月的',
      'Ya llegó el bil de T-Mobile: 152, o sea 38 cada quien. Me lo mandan por Zelle antes del viernes, como siempre al 213-555-0155. Beto, me debes lo de octubre',
      'Muchachos, nuestro plan salió en 120 este mes, a 30 por cabeza. Venmo @caro-rdz, porfa, y Luis todavía me debe',
      'Oigan, les toca de a 27 de la línea este mes, deposítenme a mí como siempre y yo pago el recibo el lunes. Cualquier cosa mensaje',
      'Mi parte son 25 y la tuya 35 por el reloj. Me transfieres antes del 5 y yo pago T-Mobile, igual que el mes pasado',
    ],
    [
      'T-Mobile bills paid for you, 35 each if you bring a roommate. Venmo first, then I pay it. dm @billking_oh, same as always half price',
      '代付T-Mobile账单，只收六折，室友一起来每人再减5刀，老规矩先付后结，加微信 tmb_pay668',
      '代繳 T-Mobile 帳單八折，兩個人一起來一人再折 50，加 LINE @tmo_pay88 報門號',
      'Pago tu bil de T-Mobile a mitad de precio, 20 cada quien si vienen dos, Zelle o efectivo, escríbeme al WhatsApp 323-555-0111',
    ],
  ],
  [
    'who tells of a seller and advises against him',
    [
      'That guy upthread just types your number into the guest page and keeps ten percent. It takes you two minutes yourself. Instead of messaging him on Telegram, have a friend in the States pay it for you.',
      'I know the shop he means. All they do is refill your line on the T-Mobile site and add a $5 fee, and then they have your name and number. I wouldn’t add them on WhatsApp, just use the guest payment page.',
      'The seller two posts up charges 15% to pay your T-Mobile bill for you. Rather than giving her your number on WeChat, use a card that works abroad.',
      'My take: skip the resellers in that thread. They refill prepaid lines for a cut, $10 on a $40 plan, and if it gets refunded you lose the line. You are better off with the app.',
      '楼上那个卖家我知道，他也就是拿你的号码去官网帮你付，收你10块手续费。与其加他微信，不如自己花三分钟弄一下。',
      '别加他，这人代充就是去官网访客页面付款，赚你两成，你的手机号还留在他那儿。找个美国的同学帮你付更省心。',
      '这种代缴话费的我见过，八折收你的钱，过一阵就追回去了。不如自己办一张能刷的外币卡，没必要把号码给陌生人。',
      '他说的那个店就是代续T-Mobile套餐的，一个月多收你5刀。我劝你别去找他，用T Life自己续，几分钟到账。',
      '原 PO 問的那家代儲我用不上，他們就是幫你上官網繳，一次收 150 台幣，LINE 上還要你報門號。與其這樣，不如請家人用訪客付款。',
      '不建議找樓下推薦的那位，他代繳帳單打八折，可是錢從哪來沒人知道。自己刷卡比較實在，半小時就搞定。',
      '那個賣家的做法就是拿你的門號去加值，再多收一成。我會勸你省下這個錢，別加他的 LINE，自己上官網弄就好。',
      'A ese vendedor lo conozco, nada más mete tu número en la página y paga, y te cobra 10 % por eso. En vez de escribirle por WhatsApp, pídele a un amigo en Estados Unidos que te pague la recarga.',
      'El de arriba hace recargas de T-Mobile y se queda con cinco dólares cada vez. Mejor hazlo tú en la página de invitados, son tres minutos, y no le das tu número a nadie.',
      'Yo no le escribiría. Esa señora paga el bil con descuento del 30 %, pero nadie sabe con qué tarjeta. Más vale pagar completo con la app.',
      'Les recomiendo no usar a los que recargan por Telegram: cobran comisión de 15 % y tu línea queda en sus manos. Es mejor recargar uno mismo.',
    ],
    [
      'Instead of paying T-Mobile full price, message me on WhatsApp 702-555-0122, I pay your bill for 60% of it, done in ten minutes.',
      '与其在官网原价充，不如加我微信 tmo_cheap99，T-Mobile话费七五折，三分钟到账。',
      '與其自己上官網刷不過，不如找我代繳，T-Mobile 帳單九折，加 LINE @tmo_go77',
      'En vez de pagar completo en la página, escríbeme al WhatsApp 786-555-0190 y te recargo T-Mobile con 20 % de descuento.',
      '不要找楼上那个卖家，他收两成手续费。来找我，只收5%，代充T-Mobile秒到，微信 jiaofei_us66',
    ],
  ],
])('%s', (_, honest, seller) => {
  it.each(honest)('is no seller: %s', (text) => expect(verdictOf(text)).toBe('unknown'));
  it.each(seller)('who sells in the same words is one: %s', (text) => expect(verdictOf(text)).toBe('seller'));
});
