import { type Example, examples } from './example.ts';

/** Offers of sellers, in their many voices. Names, numbers and addresses are invented. */
export const SELLERS: readonly Example[] = [
  ...examples(
    ['seller'],
    'zh-CN',
    `
    美国T-Mobile话费充值8折，无需账号密码，只要手机号，秒到账。需要的加微信 tmb_refill99
    【代充】T-Mobile / Mint / Ultra 月租代缴，支持支付宝微信付款，长期有效，联系 TG: @us_refill_kefu
    在美留学生看过来！T-Mobile套餐半价续费，慢充24小时到账，群里已经充了两千多单，诚信经营，QQ 1029384756
    # 美国手机卡如何续费？最全攻略 ✈️电报 @simcard8866⏎⏎美国手机卡续费有三种办法：官网、App、门店。首先登录官网，进入账户页面，选择充值金额，确认后付款即可。记得保存好付款凭证，警惕诈骗。⏎⏎如果嫌麻烦，也可以找我们代办，当天到账。⏎⏎✈️电报 @simcard8866
    出美国实体卡，免实名，带号码，支持接收短信，可长期续费，现货当天发货，价格私聊 V信：uscard2020
    诚招美国话费充值代理，一级代理返佣15%，下级分润5%，后台自助下单，月入过万不是梦。咨询客服 telegram：agent_topup
    美国手机号续费，找我就对了，T-Mobile Connect 每月只要30块人民币，VX：aa99887766
    长期收美国T卡，也出美国T卡，带两年话费，需要的dd，飞机：@tka_us
    美国 eSIM 99元一年，永久保号，拍下自动发货，闲鱼搜同名，咨询微信 esim_xiaodian
    【美国T-Mobile充值】话费低至7.5折！官方渠道直充，到账快，扫码加客服微信办理
    # 美国T-Mobile手机卡怎么充值⏎⏎很多朋友不知道怎么给T-Mobile充值。可以去官网、App或者线下门店。⏎⏎## 官网⏎登录后点击refill。⏎⏎## 总结⏎以上就是全部方法，如有疑问可以加入我们的飞机群 t.me/us_simka 咨询，新人立减20元。
    title: 2026美国流量卡推荐，超大流量低月租⏎⏎方案一：T-Mobile畅享卡，月租19美元，无限流量，限时特惠。⏎方案二：Ultra卡，月租10美元，性价比之王。⏎⏎手慢无，点击立即办理：https://us-simcards.example.com/?shop_id=2231
    承接美国各运营商话费代缴业务，T-Mobile/AT&T/Verizon 均可，价格优惠，量大从优，同行拿货请联系 QQ：38291046
    出售美国T-Mobile预付费卡，可代充话费，面值100只收60，需要的加微信 lucky_sim88，长期有效。
    T-Mobile 代续费，月租 10 刀套餐，支付宝付款秒到账，飞机联系 @usasim_helper
    【美国电话卡续费】t-mobile 慢充 7 折，24-72 小时到账，充多少都行，联系扣扣 284719203
    需要帮忙充值T-Mobile的小伙伴可以私信我，支持微信支付宝，比官网便宜，v信：tmo_chong
    ✈️✈️ 美国 eSIM 现货 T-Mobile 号码，扫码即用，可长期保号，TG：@simsim_us ✈️✈️
    美国实体卡/eSIM批发零售，代开卡、代激活、代充值，薇❤：ka8866 ，诚招代理
    T-Mobile如何充值？第一步：打开官网；第二步：登录账号；第三步：选择金额；第四步：付款；第五步：确认。如不会操作，可联系电报 @czkefu 代办，优惠价格。
    # T-Mobile 预付费卡续费完整教程【电报：@kaka_recharge】⏎⏎在美国使用 T-Mobile 的用户可以通过官网、App 和门店续费。请注意防范诈骗，不要把密码告诉他人。⏎⏎## 官网⏎打开 my.t-mobile.com 登录即可。⏎⏎更多问题请咨询 Telegram：@kaka_recharge
    低价充美国话费 AT&T / T-Mobile / Verizon，8.5折起，量大从优，加V：usahf2025
    出租T-Mobile账号，无限流量套餐，月付35，押一付一，私信微信：phone-line88
    家庭套餐拼车！T-Mobile Magenta Max 一位 $30/月，还差3人，长期稳定车，有意加微信 tmocar007
    回收话费余额！T-Mobile 余额变现，礼品卡也收，QQ群：583920114
    giffgaff、T-Mobile、Ultra 卡现货，包邮国内，买卡送教程，下单联系客服微信 gg_us_card
    不会续费找我，Tmobile/Ultra/Mint 都能代充，微❤️：sim_man_520
    T-Mobile半价充值，先充后付，纸飞机搜索 tmo50off
    美国tmobile卡充值 可➕薇 us-topup 　微信/支付宝付款，5分钟到账
    [[TG💪+ @ussimcard]] 美国T-Mobile电话卡怎么充值缴费？⏎⏎美国T-Mobile电话卡充值方法有很多，可以官网充值，也可以去便利店购买充值卡。注意不要相信陌生人的低价充值。
    代办T-Mobile eSIM转换，忘记PIN也能处理，联系我们 t.me/esim_fix_us
    求人不如求己，但是续费麻烦的可以找我，T-Mobile $15 收 80 RMB，绿泡泡：tmo-rmb
    美国卡续费找我就对了，T-Mobile、Ultra、红口袋都能充，汇率低，绿色软件同号 18600005555
    T-mobile $25 充值只要 ¥120，闲鱼店铺搜"美卡小王"，或加 WX：meika_wang
    各位老铁，T-Mobile 保号卡 3 刀/月，需要的dd，Q：30495827
    专业代缴美国水电网费、T-Mobile 手机账单，一律 8 折，先交后付，威信 daijiao888
    T-Mobile续费避坑指南！看完这篇就够了（文末有福利）⏎⏎很多人不知道如何续费T-Mobile。官网、App、门店均可。⏎⏎想省心的朋友扫码加我，备注"续费"，一对一帮你搞定，全程代操作。
    tmo话费代充 v➕ tmotopup01 秒到
    美国T-Mobile老卡出售，可续费保号，带余额，价格美丽，➕V：laoka-us
    给国内朋友代操作T-Mobile充值，5刀手续费，人在西雅图，小红书同名，可加vx seattle_amy
    【长期】AT&T T-Mobile 话费 6.5 折直充，企业渠道，单号限 200 刀，TG 频道 t.me/huafei_us，客服 @huafei_kf01
    T-Mobile 学生优惠套餐，无限流量 28 刀一条线，名额有限，扫码进群上车
    代繳T-Mobile，收款方式街口LINE Pay，匯率好談，TG @topup_tw_us
    # T-Mobile手机卡续费全攻略⏎⏎人在国内，T-Mobile 卡快到期怎么办？下面介绍几种方法。⏎⏎## 一、官网续费⏎打开官网，登录账号，选择 Refill。⏎⏎## 二、App⏎下载 T Life，绑定信用卡。⏎⏎## 三、线下门店⏎请美国朋友代为办理。⏎⏎注意：不要向陌生人透露验证码，谨防诈骗。⏎⏎---⏎需要协助续费的同学可以加小助手微信：us_helper2024，备注“续费”。
    美国T-Mobile月租代付，先续费后收款，支付宝即可，需要滴滴我 v❤：tpay_2026
    全网最低价代充T-Mobile/Lyca/H2O，100刀话费=430元，电报 @huafei_boss
    T-Mobile eSIM 号码永久用，接码WhatsApp ChatGPT，85元一个，客服🐧 2837465910
    收徒！教你做美国话费充值项目，T-Mobile 慢充单子多，日入500，微信 huafei_xm
    【优惠】三大运营商话费 7 折，T-Mobile 亦可，下单链接 https://shop.example.top/?ref=8812 客服TG @kf_us_01
    T-Mobile 续费 诚信经营 骗子勿扰 谨防假冒 认准微信 tmo_zhen 8折
    美国话费充值代付 T.Mobile 微.信: us-chongzhi01 8折
    T-Mobile 半价充，加微 xinxin_sim
    需要美国号码的加V ussim999，T-Mobile 真实号码可注册各种账号
    美区手机号租赁，T-Mobile卡，按月付，电报群 t.me/usnumrent
    Tmobile 家庭组出位，月付 25 刀，走闲鱼，联系 wx: tmofam
    卖自用T-Mobile eSIM转让，$10月租，过户，加VX tmo8899
    T-Mobile 充值卡 PIN 出售，100 刀面值 520 元，QQ 88991122
    哪位需要 T-Mobile 续费？我这边 9 折，走支付宝，加我薇♥ ustopup66
    T-Mobile 靓号转让，尾号8888，带套餐，微信：lianghao_us 非诚勿扰
    美国流量卡批发，T-Mobile 原生 IP，月付 80，tg@usflow
    帮充海外话费：T-Mobile、giffgaff、Three，支持微信付款，店铺：海外充值小铺，客服QQ 77665544
    急需回血，出 T-Mobile prepaid 余额 $50，40 刀出，私信我
    ---⏎title: 美国T-Mobile卡怎么续费最便宜？【客服微信 sim_helper_01】⏎---⏎⏎T-Mobile 是美国第三大运营商。很多人出国后不知道如何续费。⏎⏎官方方法：登录官网，选择 Refill，付款。⏎⏎便宜方法：联系客服微信 sim_helper_01，最低 8 折，5 分钟到账。
  `,
  ),
  ...examples(
    ['seller'],
    'zh-TW',
    `
    T-Mobile 預付卡代儲值，打八折，不用帳號密碼，LINE ID：usrefill88，歡迎詢問
    美國門號續約找我們！比官網便宜三成，現貨當天開通，加 LINE：@ussim_tw 即可下單
    誠徵美國電話卡經銷代理，佣金高，一件代發，意者請加 Telegram：@twsim_agent
    代繳美國 T-Mobile 月租，手續簡單，只要提供門號，用街口或轉帳付款，賴：ustmo777
    美國預付卡低價出清，免實名，可長期續約，私訊我 IG 或加 Telegram @us_prepaid_tw
    諸位在美國的朋友，T-Mobile 預付卡代儲值，九折優惠，信用卡不用綁，LINE 加我 ID: tmo_topup 私訊下單
    【代繳】T-Mobile 帳單代繳 85 折，先繳後付款，安全可靠，Telegram 聯絡 @bill_pay_us
    限時優惠！T-Mobile eSIM 90 天只要 299 元，客服 LINE：@usesim，先私訊再下單
    美國 eSIM 出貨中，T-Mobile 線路吃到飽，下單請加 LINE@ ：@ustravel_sim，蝦皮也有賣場
    代充T-Mobile，信用卡被拒的來找我，收少許手續費，私訊 IG tmo.topup
    美國預付卡 eSIM 代開通，含一個月資費，台灣可先綁定，歡迎私訊粉專或 LINE：esim_go_usa
    台灣也能用的 T-Mobile 美國門號，月租代繳、代收驗證碼，意洽 LINE ID：usnum_88
    台灣門市現貨 T-Mobile eSIM，30 天吃到飽 NT$990，代開通，官方 LINE：@tripsimtw
  `,
  ),
  ...examples(
    ['seller'],
    'en',
    `
    T-Mobile refill at half price! $50 plan for only $25. Just send me your number, paid in 5 minutes. DM me on Telegram @refill_king_usa
    Cheap phone bill payments 💰 We pay your T-Mobile, AT&T, Metro bill for 50% of the price. WhatsApp +1 (305) 555-0142. Legit, 500+ vouches
    Hey, I do T-Mobile prepaid top ups 40% off, cash app or zelle only, text me 626-555-0188
    Looking for resellers! Earn 20% commission on every US SIM refill. Become an agent today, contact us on WhatsApp: +852 5555 0134
    Buy aged Google Voice and T-Mobile accounts in bulk, instant delivery, USDT accepted. Telegram: @accs_store_24
    # How to Renew Your T-Mobile SIM Card Abroad⏎⏎Renewing a T-Mobile SIM is simple. Visit the official website, log in, choose a plan and pay. Keep your receipt and beware of scams.⏎⏎If you need help with renewal, our team can top up for you at a discount. Order now on Telegram 👉 https://t.me/sim_renewal_shop
    FREE UNLIMITED DATA for T-Mobile users! No credit card, works for life. Join https://t.me/freedata_tmo to get your free data now, limited time
    US mobile refills with 30% discount, all carriers, instant. Payment BTC/USDT. t.me/airtime_discounts
    Got T-Mobile? I can knock your bill down by half every month. Inbox me on WhatsApp 347-555-0165, serious people only
    T-Mobile activation & renewal service for travelers. No ID needed, we activate for you. WeChat: travelsim_usa
    SIM cards USA wholesale, min order 50 pcs, best price, become our distributor. Contact: +86 13800138000 WhatsApp
    Get 1000GB free data on any T-Mobile SIM with this trick!! Download the generator here and enter your number
    Virtual US numbers for sale, T-Mobile real SIM, receive SMS for any app, price list in bot @ussms_numbers_bot
    How to recharge T-Mobile prepaid from China 📱 TG@ussim_recharge⏎⏎If you are in China and need to recharge your T-Mobile number, there are several ways. The official site accepts credit cards. Be careful with your data.⏎⏎📱 TG@ussim_recharge
    I can top up your T-Mobile line at 40% off, just DM me on Telegram @cheaprefills
    Cheap T-Mobile refills! Pay half, we load the full amount. WhatsApp +1 347 555 0199
    50% OFF any T-Mobile prepaid bill. Legit vouches, 3 years in business. Hit me up on TG: t.me/halfbills
    Selling T-Mobile unlimited lines, $25/month, no credit check, lifetime. Message me on WhatsApp for a spot on my plan.
    Get your phone bill paid for half price 📱💸 T-Mobile, AT&T, Verizon. You send me 50%, I clear the whole bill. Inbox me on IG @billclearking
    eSIM USA number T-Mobile, unlimited data, only $8, instant QR delivery. Order via Telegram @esim_dealz
    How to Refill T-Mobile Prepaid in 2026 | Telegram @refillpro⏎⏎To refill your T-Mobile prepaid account, visit the official website, enter your number, choose an amount and pay. You can also dial 611 or visit a store. Keep your receipt.⏎⏎Need help? Contact us on Telegram @refillpro for fast discounted refills.
    We do T-Mobile refill for you, no US card needed. Pay with USDT or Alipay. Contact our support on WeChat: refillus_01
    T-mobile accounts for sale, aged 2+ years, with pin. Wickr / tg @acct_plug
    Want to be a reseller? Activate and refill T-Mobile lines with our wholesale portal, 18% commission. Contact: Telegram @dealer_hub
    Hey student! Paying too much? We add you to our T-Mobile business plan, 30 dollars unlimited, pay me through Zelle. Text/WeChat: bizline_usa
    Yo who needs their T-Mobile bill wiped? 60% off today only, slots limited, hmu 📲 signal +1 213 555 0188
    Bill pay service ✅ T-Mobile ✅ AT&T ✅ Xfinity – pay 50% after it posts. Telegram: BillGuru
    Can't pay T-Mobile with your foreign card? I'll recharge it for you, small fee, PayPal friends and family. PM me
    T-Mobile prepaid SIMs bulk, pre-activated, crypto accepted. Contact @simfarm on Telegram for price list
    Refill T-Mobile in 5 easy steps ✨ by t.me/topupqueen ✨⏎⏎1. Go to the carrier's website. 2. Sign in. 3. Pick an amount. 4. Pay. 5. Keep the receipt.⏎⏎👉 Want it cheaper? t.me/topupqueen
    Looking for people to join my T-Mobile family plan, $28 each, DM on Discord simshare#4410
    Need a US number? I sell activated T-Mobile SIMs, worldwide shipping, WhatsApp me at +1 929 555 0147
    Refill Mint/T-Mobile/Ultra with PayPal or crypto – contact our Telegram bot @refillnowbot, 15% cheaper than retail
    T-Mobile loyalty discount unlocked! I'm an employee, I can put you on my friends & family plan for $20/line. Text 425 555 0136
    Your phone bill in half, guaranteed. Works for T-Mobile, Verizon. First time customers pay after. Snap: billplug / TG: billplug
    # T-Mobile Prepaid Renewal Guide (2026)⏎⏎Many visitors ask how to renew a T-Mobile prepaid plan. This guide explains the official website, the T Life app and retail stores.⏎⏎## Official website⏎Go to the website, sign in, choose Refill account and follow the steps.⏎⏎## Stores⏎Bring your number and ask about fees.⏎⏎## Summary⏎Renewing is easy. If you cannot pay with a foreign card, message our agent on WhatsApp +852 5555 0123 and we will complete the renewal for you within minutes.
    need a cheaper T-Mobile bill? we cut it by 50 percent every month, no login needed. tg: cutmybill
    Reload any US prepaid – T-Mobile, AT&T, H2O – pay with M-Pesa. Order on WhatsApp +254 700 555 010
    Unlimited T-Mobile hotspot eSIM $35/mo, no contract, limited slots. Discord: hotspotking
    RENT US numbers (T-Mobile non-VoIP) for verification, $2 each. Telegram bot @nonvoipnums_bot
    # How to top up T-Mobile from abroad ☎️ Telegram @global_topup_help ☎️⏎⏎Topping up T-Mobile from abroad is simple with the official website and a credit card. You may also use the app. Keep your receipt.
    No scams, 100% legit! Half price T-Mobile refills, not a scammer, ask for vouches. Telegram @realrefill
    Telegram @quickfill – T-Mobile, Metro, Cricket refills. 35% cheaper. Beware of fakes, this is my only account.
    𝗧-𝗠𝗼𝗯𝗶𝗹𝗲 𝗿𝗲𝗳𝗶𝗹𝗹 𝟱𝟬% 𝗼𝗳𝗳 𝗧𝗲𝗹𝗲𝗴𝗿𝗮𝗺: @refill_vip
    T-m0bile bill half off, te1egram: @halfoff_bill
    Cheap airtime! T-Mobile $50 for $30. I've done 1000+ refills, check my vouches. tele: airtimegod
    Message +1 929-555-0188 on WhatsApp to renew your T-Mobile SIM from anywhere. Small fee. Fast.
    🔥 T-MOBILE LINES 🔥 $15/mo each, unlimited everything, employee plan. Limited spots! DM @linesplug on IG
    We buy unused T-Mobile balances and refill cards, get paid in USDT. Telegram: @balancebuyer
  `,
  ),
  ...examples(
    ['seller'],
    'es',
    `
    Ofrezco líneas T-Mobile ilimitadas desde $18, sin crédito. Info por WhatsApp 469-555-0158
    ✅ Recarga T-Mobile ✅ Mitad de precio ✅ Rápido y seguro 📲 t.me/recargaslatinas
    Recarga barata T-Mobile!! $40 por $25. Telegram: https://t.me/recargasbaratas
    Agentes: ganen comisión recargando T-Mobile y Metro. Únete escribiendo al WhatsApp +57 300 555 0100
    Se venden eSIM de T-Mobile ya activadas, datos ilimitados, envío el QR por Telegram @esimlatino
    Vendo línea T-Mobile ilimitada $20 al mes, sin contrato. Interesados al privado o WhatsApp 3055550177
    Recargas T-Mobile a mitad de precio 📲 Mándame tu número y te recargo en 10 minutos. WhatsApp +1 786-555-0119. 100% confiable
    Pago de biles T-Mobile y Metro con 40% de descuento, acepto Zelle. Escríbeme al WhatsApp 305-555-0177
    Se buscan vendedores de recargas. Gana comisión del 15% por cada recarga prepago. Escríbenos por Telegram: @recargas_usa_ventas
    Vendo líneas activas y números virtuales de Estados Unidos sin identificación, entrega inmediata, Telegram @numeros_usa_vip
    ¿Tu bill de T-Mobile está caro? Te lo pago a mitad de precio. Mándame mensaje al 786-555-0133, trabajo seguro
    Recargas internacionales y chips T-Mobile sin contrato ni identificación. Precios de mayoreo para revendedores. WhatsApp: +52 55 5555 0101
    Chips con datos ilimitados gratis de por vida, pide el tuyo hoy por Telegram @chips_gratis_mx
    Recarga T-Mobile a mitad de precio, yo te la hago al instante. Escríbeme por WhatsApp al +1 786 555 0134
    Pago tu bill de T-Mobile con 50% de descuento, primero pago y después me pagas. Mándame mensaje por Telegram @pagobills
    Recargas T-Mobile, Ultra y Mint baratas 🔥 30% menos que en la página oficial. Contáctame por Telegram: @recargas_usa
    ¿No puedes recargar tu chip T-Mobile desde México? Nosotros lo recargamos por ti, pagas por Mercado Pago. WhatsApp +52 55 5555 0123
    Te recargo tu T-Mobile con el 25% de descuento, aceptamos Zelle y CashApp. Al WhatsApp 786-555-0110
    Te ayudo con tu plan T-Mobile: 4 líneas por $80, tengo cuenta business. Escríbeme al 832-555-0121
    Hago recargas a Cuba y T-Mobile USA, 20% de bono extra, contáctame por Telegram @recarga_rapida
    Recargo T-Mobile con tarjeta, tú me pagas por Zelle y te descuento 35%. Mensaje privado o Telegram @descuentosusa
    Te consigo línea T-Mobile sin seguro social, $25 al mes, todo ilimitado, mándame un WhatsApp 713 555 0149
    Bajamos tu factura de T-Mobile a la mitad, garantizado. Telegram: @bajafactura
  `,
  ),
  ...examples(
    ['seller'],
    'ru',
    `
    Пополним ваш T-Mobile за полцены, пишите в Telegram: @topup_usa_bot, цена договорная, оплата USDT
    Пополню счёт T-Mobile США дешевле на 30%, оплата на карту РФ. Пишите в телеграм @usa_popolnenie
    Продам eSIM T-Mobile USA, номер США для регистраций, 900 руб. Писать в ТГ @esimshop_us
    Оплачу ваш счёт T-Mobile, скидка 40%, оплата после. Телеграм: @billpay_ru
    Помогу пополнить T-Mobile prepaid из России, комиссия 10%, пишите в личку WhatsApp +7 900 555-01-23
    Куплю/продам аккаунты T-Mobile, есть с балансом, опт дешевле, тг @tmo_acc
    Оплата T-Mobile, Mint, Ultra из России и Беларуси. Курс 105. Написать менеджеру: t.me/usa_pay_manager
    Сим-карты T-Mobile с доставкой в РФ, продлеваем и пополняем. Заказ в телеграм: @simka_usa
    Кому нужен номер США T-Mobile? Аренда от 500 р/мес, пишите в лс
    Оплачиваем американскую связь: T-Mobile, Verizon, AT&T. Комиссия 5%, чек пришлём. Телеграм @uspay_help
    Продаю eSIM США (T-Mobile) с номером, активация за 5 минут, тг: usa_esim_bot
    Пополняю T-Mobile/Mint/Lyca. Курс 98, принимаю СБП. В лс или @popolnyaka_us
    Сдаю американские номера T-Mobile в аренду, приём смс, тг @usnomer
  `,
  ),
  ...examples(
    ['seller'],
    'vi',
    `
    Nạp tiền T-Mobile giá rẻ, giảm giá 30%, liên hệ Zalo: +84905550123 để đặt hàng
    Nạp tiền T-Mobile giá rẻ, giảm 30%, thanh toán qua Vietcombank. Liên hệ Zalo 0909555012
    Bán sim Mỹ T-Mobile, gia hạn hàng tháng, bao giá rẻ nhất. Nhắn Telegram @simmy_vn
    Nhận nạp hộ tài khoản T-Mobile prepaid, chiết khấu 20%, inbox Zalo: 0912555777
    Cần bán tài khoản T-Mobile unlimited $20/tháng, ai cần ib Zalo 0933555120
    Dịch vụ đóng bill T-Mobile giảm 40%, đóng trước trả sau, liên hệ Telegram @billvn
    Sim T-Mobile Mỹ, nạp hàng tháng chỉ 250k, ai cần nhắn Zalo 0988 555 321 nha
    Gia hạn T-Mobile cho du học sinh, rẻ hơn web 25%, Zalo 0977555222
    Nhận gia hạn sim Mỹ các mạng T-Mobile, Ultra, phí 5%, Zalo/Tele 0934555111
  `,
  ),
  ...examples(
    ['seller'],
    'ko',
    `
    티모바일 선불 요금 대신 충전해 드립니다. 20% 할인, 카카오톡 문의 tmo_charge
    미국 유심 T-Mobile eSIM 판매합니다. 최저가 보장, 카톡 ID: usasim77 로 연락주세요
    T-Mobile 충전 대행, 한국 계좌이체 가능. 텔레그램 @tmotopup_kr
    T-Mobile 요금 50% 할인 대납, 텔레그램 billhalf 로 문의 주세요
    미국 T-Mobile 번호 판매, 인증용, 대량 가능. 카카오톡 오픈채팅 문의
    미국 통신비 반값! T-Mobile 가족 요금제 자리 있습니다. 오픈채팅으로 연락 주세요
    T-Mobile eSIM 양도합니다. 잔액 $30 있음. 카톡 esimsell99
    T-Mobile 선불폰 충전 도와드려요, 수수료 10%만 받습니다. 텔레그램 @uscharge
    T-Mobile 충전 10% 할인 대행, 카톡아이디 chargeus
  `,
  ),
  ...examples(
    ['seller'],
    'other',
    `
    Recharge T-Mobile à moitié prix, paiement après. Contactez-moi sur Telegram @recharge_us
    Fais baisser ta facture T-Mobile de 50%, paye après. Telegram : @facture_us
    Faço recarga T-Mobile com 40% de desconto, pague por Pix. Chama no WhatsApp +55 11 95555-0101
    T-Mobile Guthaben 30 % günstiger, ich lade dein Konto auf. Schreib mir auf Telegram @guthaben_us
    T-Mobileのチャージ代行します。30%割引、LINE ID: tmo_charge までご連絡ください
    T-Mobile रिचार्ज 40% छूट, WhatsApp करें +91 98765 55001
    شحن رصيد T-Mobile بنصف السعر، تواصل عبر واتساب +971 55 555 0123
    T-Mobile yükleme yarı fiyatına, Telegram: @usa_yukleme
    doładowania T-Mobile USA 40% taniej, pisz na WhatsApp +48 500 555 010
    กำลังรับเติมเงิน T-Mobile ลด 30% ทักไลน์ @tmothai
    Ricariche T-Mobile scontate del 40%, scrivimi su Telegram @ricariche_usa
    Isi ulang T-Mobile diskon 30%, hubungi WA 081255550101
    T-Mobile 無制限eSIM販売中！格安、LINEで連絡ください @usesimjp
  `,
  ),
];
