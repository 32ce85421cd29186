import type { Verdict } from '../../../checker/check.ts';

/** A message written by ourselves in the manner of its kind. Names, numbers and addresses are invented. */
export interface Example {
  is: readonly Verdict[];
  lang: 'en' | 'zh-CN' | 'zh-TW' | 'es' | 'other';
  text: string;
}

const seller = (lang: Example['lang'], text: string): Example => ({ is: ['seller'], lang, text });
const imitation = (lang: Example['lang'], text: string): Example => ({ is: ['imitation'], lang, text });
/** Nothing to accuse anybody of: which of the calm answers it is does not matter here. */
const calm = (lang: Example['lang'], text: string): Example => ({
  is: ['unknown', 'third-party', 'official-other', 'official'],
  lang,
  text,
});

export const EXAMPLES: readonly Example[] = [
  // Sellers, in their many voices
  seller('zh-CN', '美国T-Mobile话费充值8折，无需账号密码，只要手机号，秒到账。需要的加微信 tmb_refill99'),
  seller('zh-CN', '【代充】T-Mobile / Mint / Ultra 月租代缴，支持支付宝微信付款，长期有效，联系 TG: @us_refill_kefu'),
  seller(
    'zh-CN',
    '在美留学生看过来！T-Mobile套餐半价续费，慢充24小时到账，群里已经充了两千多单，诚信经营，QQ 1029384756',
  ),
  seller(
    'zh-CN',
    '# 美国手机卡如何续费？最全攻略 ✈️电报 @simcard8866\n\n美国手机卡续费有三种办法：官网、App、门店。首先登录官网，进入账户页面，选择充值金额，确认后付款即可。记得保存好付款凭证，警惕诈骗。\n\n如果嫌麻烦，也可以找我们代办，当天到账。\n\n✈️电报 @simcard8866',
  ),
  seller('zh-CN', '出美国实体卡，免实名，带号码，支持接收短信，可长期续费，现货当天发货，价格私聊 V信：uscard2020'),
  seller(
    'zh-CN',
    '诚招美国话费充值代理，一级代理返佣15%，下级分润5%，后台自助下单，月入过万不是梦。咨询客服 telegram：agent_topup',
  ),
  seller('zh-TW', 'T-Mobile 預付卡代儲值，打八折，不用帳號密碼，LINE ID：usrefill88，歡迎詢問'),
  seller('zh-TW', '美國門號續約找我們！比官網便宜三成，現貨當天開通，加 LINE：@ussim_tw 即可下單'),
  seller('zh-TW', '誠徵美國電話卡經銷代理，佣金高，一件代發，意者請加 Telegram：@twsim_agent'),
  seller(
    'en',
    'T-Mobile refill at half price! $50 plan for only $25. Just send me your number, paid in 5 minutes. DM me on Telegram @refill_king_usa',
  ),
  seller(
    'en',
    'Cheap phone bill payments 💰 We pay your T-Mobile, AT&T, Metro bill for 50% of the price. WhatsApp +1 (305) 555-0142. Legit, 500+ vouches',
  ),
  seller('en', 'Hey, I do T-Mobile prepaid top ups 40% off, cash app or zelle only, text me 626-555-0188'),
  seller(
    'en',
    'Looking for resellers! Earn 20% commission on every US SIM refill. Become an agent today, contact us on WhatsApp: +852 5555 0134',
  ),
  seller(
    'en',
    'Buy aged Google Voice and T-Mobile accounts in bulk, instant delivery, USDT accepted. Telegram: @accs_store_24',
  ),
  seller(
    'en',
    '# How to Renew Your T-Mobile SIM Card Abroad\n\nRenewing a T-Mobile SIM is simple. Visit the official website, log in, choose a plan and pay. Keep your receipt and beware of scams.\n\nIf you need help with renewal, our team can top up for you at a discount. Order now on Telegram 👉 https://t.me/sim_renewal_shop',
  ),
  seller(
    'en',
    'FREE UNLIMITED DATA for T-Mobile users! No credit card, works for life. Join https://t.me/freedata_tmo to get your free data now, limited time',
  ),
  seller(
    'es',
    'Recargas T-Mobile a mitad de precio 📲 Mándame tu número y te recargo en 10 minutos. WhatsApp +1 786-555-0119. 100% confiable',
  ),
  seller('es', 'Pago de biles T-Mobile y Metro con 40% de descuento, acepto Zelle. Escríbeme al WhatsApp 305-555-0177'),
  seller(
    'es',
    'Se buscan vendedores de recargas. Gana comisión del 15% por cada recarga prepago. Escríbenos por Telegram: @recargas_usa_ventas',
  ),
  seller(
    'es',
    'Vendo líneas activas y números virtuales de Estados Unidos sin identificación, entrega inmediata, Telegram @numeros_usa_vip',
  ),
  seller('other', 'Пополним ваш T-Mobile за полцены, пишите в Telegram: @topup_usa_bot, цена договорная, оплата USDT'),
  seller('other', 'Nạp tiền T-Mobile giá rẻ, giảm giá 30%, liên hệ Zalo: +84905550123 để đặt hàng'),

  // Lures in the carrier's voice
  imitation(
    'en',
    'T-Mobile: You have 12,860 points expiring today. Redeem your gift before they are gone: https://t-mobile.qhwzv.top/pay',
  ),
  imitation(
    'en',
    'T-Mobile Notice: your 9,300 reward points will expire within 24 hours. Claim them here https://rwd-center.vip/tm',
  ),
  imitation('en', 'Dear T-Mobile customer, your line will be suspended today. Verify your account: bit.ly/3xTmob9'),
  imitation(
    'en',
    '(T-Mobile) Your loyalty points are about to expire. Reply Y then open http://tmobiie-rewards.com/claim',
  ),
  imitation(
    'en',
    'Your T-Mobile bill could not be processed. Update your payment at tmobile-billing-update.com or service will be disconnected',
  ),
  imitation('zh-CN', '【T-Mobile】您的账户有 8650 积分即将到期，请尽快兑换礼品：https://t-mobile.wnkqp.icu/pay'),
  imitation('zh-TW', 'T-Mobile：親愛的用戶，您的 6,200 點數將於今日到期，請盡快兌換 https://tmobile-points.shop/tw'),
  imitation('es', 'T-Mobile: Tus 7,450 puntos vencen hoy. Canjea tus recompensas en https://t-mobile.lkjhq.cc/pay'),
  imitation(
    'es',
    'Estimado cliente de T-Mobile, su línea será suspendida. Actualice su pago: https://t-mobile.com.pagos-seguro.top/',
  ),
  imitation(
    'en',
    'This is T-Mobile support. To keep your number, reply with the verification code we just sent and your account PIN.',
  ),

  // Honest texts that look like it
  calm(
    'en',
    'T-Mobile: Your prepaid plan renews on 12/03. Make sure your balance covers your renewal amount. Refill at https://prepaid.t-mobile.com or dial 611.',
  ),
  calm(
    'en',
    'Your T-Mobile payment of $50.00 was received. Thank you! View details in the T Life app or at www.t-mobile.com. Reply STOP to opt out.',
  ),
  calm('en', 'Your T-Mobile verification code is 482913. Do not share it with anyone. T-Mobile will never ask for it.'),
  calm(
    'en',
    'Warning: scammers are texting "T-Mobile: your 12,860 points expire today" with links such as https://t-mobile.qhwzv.top/pay. It is phishing. Do not click, forward it to 7726.',
  ),
  calm(
    'en',
    'How to spot a fake refill seller\n\nFraudsters write things like "T-Mobile refill at half price, DM me on Telegram @refill_king_usa". Victims pay, the plan works for a week, then the payment is reversed because the card was stolen. Researchers have seen the same scam with airline tickets. Never give your PIN to a seller; report it to the FTC.',
  ),
  calm(
    'en',
    'I moved to Seattle last year and finally switched from AT&T to T-Mobile prepaid. Coverage is fine downtown, bad in the mountains. I pay $40 a month with AutoPay and have not touched it since.',
  ),
  calm(
    'en',
    '# esim-manager\n\nA command line tool for eSIM profiles.\n\n```sh\nnpm install -g esim-manager\n```\n\n## Contributing\n\nPull requests welcome. Join our Telegram group https://t.me/esim_manager_dev to discuss issues.\n\n## License\n\nMIT',
  ),
  calm(
    'en',
    'We are an independent retailer and not affiliated with T-Mobile. Refill cards are sent by e-mail; a service fee of $2 is added to every order.',
  ),
  calm(
    'en',
    'Does anyone know whether I can refill my T-Mobile prepaid from Germany with a German credit card? The site keeps declining it.',
  ),
  calm('en', 'Hi mom, can you top up my phone please? My number ends in 4417. Love you, call me tonight!'),
  calm('en', 'Walmart: T-Mobile prepaid refill cards, $25, $40, $50. In store and online. See store for details.'),
  calm(
    'zh-CN',
    '我用 T-Mobile 预付卡三年了，一直在官网 prepaid.t-mobile.com 充值，国内信用卡也能付，就是要填一个美国邮编。有问题可以打 611。',
  ),
  calm(
    'zh-CN',
    '警惕“半价充话费”骗局：骗子在群里发“T-Mobile话费8折，加微信xxx”，受害者付款后号码被停机。所谓慢充，往往是洗钱。切勿相信，遇到请举报。',
  ),
  calm(
    'zh-CN',
    '【中国移动】尊敬的客户，您的话费余额不足10元，请及时充值。可登录中国移动APP或拨打10086办理，回复TD退订。',
  ),
  calm('zh-CN', '请问有人知道 T-Mobile 的 Tourist Plan 能不能续费吗？官网说不支持，是不是只能去门店？'),
  calm(
    'zh-CN',
    '# giffgaff-keeper\n\n保号提醒小工具，开源免费。\n\n## 部署\n\n```\ndocker compose up -d\n```\n\n交流群：https://t.me/giffgaff_keeper 欢迎提 issue。',
  ),
  calm('zh-CN', '妈，我手机快停机了，你帮我在支付宝上充50块钱话费吧，号码没变。'),
  calm('zh-TW', '提醒大家：最近很多簡訊冒充 T-Mobile 說點數到期，裡面的連結是詐騙，請不要點擊，直接轉寄到 7726。'),
  calm('zh-TW', '我在紐約開了 T-Mobile 預付卡，續約日前一天會收到簡訊，到官網按 Refill 就好，用台灣的信用卡也能刷。'),
  calm('zh-TW', '中華電信：您的預付卡將於 12/31 到期，請至門市或官網儲值，詳情請洽客服 0800-080-123。'),
  calm(
    'es',
    'T-Mobile: Tu plan prepagado se renueva el 3 de diciembre. Recarga en https://es.t-mobile.com o marca 611. Responde STOP para no recibir más mensajes.',
  ),
  calm(
    'es',
    'Cuidado con las estafas: si alguien te ofrece recargas a mitad de precio por WhatsApp, no envíes dinero. Muchas víctimas pierden su línea. Denuncia el número.',
  ),
  calm(
    'es',
    '¿Alguien sabe si puedo recargar T-Mobile prepago desde México con tarjeta mexicana? La página no acepta mi código postal.',
  ),
  calm(
    'es',
    'Somos una tienda independiente, no estamos afiliados a T-Mobile. Vendemos tarjetas de recarga con un cargo por servicio de $1.',
  ),
  calm('es', 'Amor, recárgame 20 dólares al celular porfa, que me quedé sin saldo. Te llamo en la noche.'),
  calm('other', 'Feuerwehr sucht Mobile für den Kinderbereich. Wer hat ein T-Mobile.Bitte melden.'),
];
