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
  // The second lot, written when the first was answered rightly
  seller('zh-CN', '美国手机号续费，找我就对了，T-Mobile Connect 每月只要30块人民币，VX：aa99887766'),
  seller('zh-CN', '长期收美国T卡，也出美国T卡，带两年话费，需要的dd，飞机：@tka_us'),
  seller('zh-CN', '美国 eSIM 99元一年，永久保号，拍下自动发货，闲鱼搜同名，咨询微信 esim_xiaodian'),
  seller('zh-CN', '【美国T-Mobile充值】话费低至7.5折！官方渠道直充，到账快，扫码加客服微信办理'),
  seller(
    'zh-CN',
    '# 美国T-Mobile手机卡怎么充值\n\n很多朋友不知道怎么给T-Mobile充值。可以去官网、App或者线下门店。\n\n## 官网\n登录后点击refill。\n\n## 总结\n以上就是全部方法，如有疑问可以加入我们的飞机群 t.me/us_simka 咨询，新人立减20元。',
  ),
  seller(
    'zh-CN',
    'title: 2026美国流量卡推荐，超大流量低月租\n\n方案一：T-Mobile畅享卡，月租19美元，无限流量，限时特惠。\n方案二：Ultra卡，月租10美元，性价比之王。\n\n手慢无，点击立即办理：https://us-simcards.example.com/?shop_id=2231',
  ),
  seller(
    'zh-CN',
    '承接美国各运营商话费代缴业务，T-Mobile/AT&T/Verizon 均可，价格优惠，量大从优，同行拿货请联系 QQ：38291046',
  ),
  seller('zh-TW', '代繳美國 T-Mobile 月租，手續簡單，只要提供門號，用街口或轉帳付款，賴：ustmo777'),
  seller('zh-TW', '美國預付卡低價出清，免實名，可長期續約，私訊我 IG 或加 Telegram @us_prepaid_tw'),
  seller('en', 'US mobile refills with 30% discount, all carriers, instant. Payment BTC/USDT. t.me/airtime_discounts'),
  seller(
    'en',
    'Got T-Mobile? I can knock your bill down by half every month. Inbox me on WhatsApp 347-555-0165, serious people only',
  ),
  seller(
    'en',
    'T-Mobile activation & renewal service for travelers. No ID needed, we activate for you. WeChat: travelsim_usa',
  ),
  seller(
    'en',
    'SIM cards USA wholesale, min order 50 pcs, best price, become our distributor. Contact: +86 13800138000 WhatsApp',
  ),
  seller(
    'en',
    'Get 1000GB free data on any T-Mobile SIM with this trick!! Download the generator here and enter your number',
  ),
  seller(
    'en',
    'Virtual US numbers for sale, T-Mobile real SIM, receive SMS for any app, price list in bot @ussms_numbers_bot',
  ),
  seller(
    'en',
    'How to recharge T-Mobile prepaid from China 📱 TG@ussim_recharge\n\nIf you are in China and need to recharge your T-Mobile number, there are several ways. The official site accepts credit cards. Be careful with your data.\n\n📱 TG@ussim_recharge',
  ),
  seller(
    'es',
    '¿Tu bill de T-Mobile está caro? Te lo pago a mitad de precio. Mándame mensaje al 786-555-0133, trabajo seguro',
  ),
  seller(
    'es',
    'Recargas internacionales y chips T-Mobile sin contrato ni identificación. Precios de mayoreo para revendedores. WhatsApp: +52 55 5555 0101',
  ),
  seller('es', 'Chips con datos ilimitados gratis de por vida, pide el tuyo hoy por Telegram @chips_gratis_mx'),
  imitation(
    'en',
    'T-Mobile Rewards: Final notice! 14,230 points will be forfeited tonight. Visit https://tmob-rewards.cfd/us to redeem.',
  ),
  imitation(
    'en',
    'TMO: unusual login detected. Confirm your T-Mobile ID now or your account will be locked: http://t-mobile-id-verify.web.app',
  ),
  imitation(
    'en',
    'Your T-Mobile account has an unclaimed refund of $48.90. Claim: https://tmobile.refund-desk.live/pay',
  ),
  imitation(
    'en',
    'T-Mobile: We could not deliver your free gift. Use the points before they expire https://bit.ly/3gifts',
  ),
  imitation('zh-CN', 'T-Mobile 提醒：您的话费券即将失效，点击领取 https://t-rnobile.com/quan'),
  imitation('zh-CN', '尊敬的T-Mobile用户，您的号码将于今日停机，请立即登录 http://tmobile-cn.top 验证身份'),
  imitation(
    'es',
    'T-Mobile: su pago fue rechazado. Para evitar la cancelación inmediata entre a https://tmobile-pagos.info/login',
  ),
  imitation(
    'es',
    'Felicidades, has ganado 5,000 puntos T-Mobile. Canjea tu premio antes de hoy: t-mobile.puntosya.xyz',
  ),
  calm(
    'en',
    'Hi, this is T-Mobile. Your AutoPay of $40 is scheduled for 11/28. No action needed. Manage it at t-mobile.com/account.',
  ),
  calm(
    'en',
    'T-Mobile Tuesdays: free coffee and 10 cents off gas today. Open the T Life app to claim your deals. Limited time.',
  ),
  calm(
    'en',
    'Mint Mobile: your 3-month plan expires in 5 days. Renew at https://my.mintmobile.com. Reply STOP to opt out',
  ),
  calm(
    'en',
    'I run a small phone repair store in Queens. We sell refill cards for T-Mobile, Ultra and Lyca at face value, come by Monday to Saturday.',
  ),
  calm(
    'en',
    'For questions join our Discord https://discord.gg/abcdefgh or open an issue. The eSIM list is updated weekly by contributors. npm install esim-list',
  ),
  calm(
    'en',
    'Best prepaid plans of 2026: we compared T-Mobile, Mint, Visible and US Mobile. Mint is the cheapest plan at $15; T-Mobile has the best coverage in our tests. Prices checked in October.',
  ),
  calm(
    'en',
    'My dad’s T-Mobile line got suspended because the renewal failed. I called 611 and they restored it within an hour after I added $25.',
  ),
  calm(
    'en',
    'Selling my iPhone 13, unlocked, works with T-Mobile and AT&T, $250 cash, pickup in Oakland. Text 510-555-0110',
  ),
  calm(
    'en',
    'Researchers at a security company describe sellers who offer "half price bills" on Telegram, paid with stolen cards. Victims see their lines suspended weeks later. Report such offers to the carrier and the FTC.',
  ),
  calm(
    'zh-CN',
    '刚到美国读书，想问下大家 T-Mobile 预付卡和 Mint 哪个划算？一个月流量 10G 左右就够了，有没有推荐的套餐？',
  ),
  calm('zh-CN', '分享一下我的保号经验：Ultra PayGo 每月3美元，官网绑卡自动续费就行。别去淘宝买代充，贵而且不安全。'),
  calm(
    'zh-CN',
    '【T-Mobile】您的套餐将于 12 月 3 日续费，请确保账户余额不低于续费金额。充值请登录 prepaid.t-mobile.com 或拨打 611。',
  ),
  calm(
    'zh-CN',
    '本文介绍如何在国内给美国手机卡充值：打开官网，输入手机号两次，选择金额，用信用卡付款。遇到拒付可换一张卡，或请在美国的朋友去门店代缴。',
  ),
  calm(
    'zh-CN',
    '微信群里有人说可以低价代充T-Mobile，大家不要相信，之前有同学充完第二个月号码就被封了，钱也要不回来，已经报警。',
  ),
  calm('zh-TW', '請問美國 T-Mobile 的預付卡在台灣可以儲值嗎？信用卡一直刷不過，有人知道郵遞區號要填什麼嗎？'),
  calm('zh-TW', '【遠傳電信】親愛的客戶您好，您的預付卡餘額不足，請儘速儲值以免門號停用，詳情請上官網或至門市。'),
  calm(
    'zh-TW',
    '開源專案：預付卡到期提醒工具，歡迎到 GitHub 提 issue 或 pull request，安裝方式 npm install sim-reminder。',
  ),
  calm('es', 'Hola, soy nuevo en Miami. ¿Qué plan prepago me recomiendan, T-Mobile o Metro? Uso unos 15 GB al mes.'),
  calm('es', 'T-Mobile: recibimos tu pago de $50. Gracias. Consulta los detalles en la app T Life o en t-mobile.com.'),
  calm(
    'es',
    'Alerta: circulan mensajes falsos que dicen "T-Mobile: tus puntos vencen hoy". No hagas clic, es una estafa. Reenvíalo al 7726.',
  ),
  calm(
    'es',
    'En nuestra tienda de la calle 8 vendemos tarjetas de recarga de T-Mobile, Metro y AT&T. Abrimos de lunes a domingo.',
  ),
  calm('other', 'Купил симку T-Mobile в Нью-Йорке, продлил на сайте картой, всё работает. Тариф 40 долларов.'),
];
