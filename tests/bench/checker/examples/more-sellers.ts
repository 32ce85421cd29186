import { type Example, examples } from './example.ts';

/** More offers of sellers, in the ways a second look at real life taught: told as a story, spaced out, without a word for the deed. Everything in them is invented. */
export const MORE_SELLERS: readonly Example[] = [
  ...examples(
    ['seller'],
    'zh-CN',
    `
    有T-Mobile的朋友吗？我手里有公司福利额度用不完，50刀的给180就行，秒到，微信扫我头像
    在美国的话费、网费、水电费都可以找小李交，人民币结算，汇率按当天，小李微信 xiaoli_pay01
    诚信老店｜美卡续命｜T-Mobile月租 30/40/50 档｜人工秒处理｜联系小客服 V: meika-xz
    号码要停机了？T-Mobile紧急充值，凌晨也在线，扣扣 90817263
    粉色家充值找我👇⏎15刀→85⏎30刀→165⏎60刀→320⏎🛰️: fense777cz
    老公公司有福利，T-Mobile不限量一条线一个月只要20刀，还剩三条，有兴趣的私我，先用后付
    怎么给美国的T-Mobile续费？⏎方法一：官网，需要美国信用卡。⏎方法二：App里登录后付款。⏎方法三：找靠谱的代理，我一直用的这家，WeChat: usacz2020，支付宝就能付。⏎大家按需选择～
    本人长期承接北美手机缴费业务，量大可谈，飞：beimei_jf
    T-Mobile預付費代刷卡，手續費2刀，信用卡被拒的看過來，WX hjk0921aa
    爸妈来美探亲用的号码快过期了？我可以远程帮忙续，只收服务费十块，vx：tanqin_xf
    接美国电话卡充值单，T家V家A家都行，75收，飞机 @order_usa
    【秒充】T-Mobile $10起充，微信小程序搜“美话充”，新用户立减5元，邀请好友返3元
    回国了美国号还想留着收银行短信的举手🙋 一年两百多搞定，我来替你盯着，微信 liuzhehao88
    tmo 50 plan，市场价四百，我这三百二，走量，企鹅号 3300881245
    收T-Mobile充值单子，有单的老板来，结算快，U结，@cz_boss_us
    T-Mobile信用卡总被拒怎么破？⏎⏎我试过三种办法：换卡、换地址、PayPal，都不稳定。⏎最后在群里认识了阿May，她专门做这个，付她人民币她就帮我把月费付掉，前后不到十分钟。⏎想要她联系方式的留个言，我拉你。
    【限时】美国话费充100送10，仅限新客，扫码进企业微信领取
    全网话费渠道对接，T-Mobile、AT&T、Lyca接口稳定，可测，TG：huafei_api_jack
    群主好，本人可办T-Mobile老年套餐/企业套餐，月费低至15，无需SSN，私
    微-信-号 czmm2021 ，美国T-Mobile 充-值 八-折
    谁家孩子在美国？话费我包了，比你在国内找的便宜，闲鱼搜「阿强美国话费」
    刚帮第1000位客户续上T-Mobile！感谢信任🙏 老规矩：报号码，转账，等短信。加我 meiguoka_ajie
    美国手机号月租交不上会被收走哦，找小助手，支付宝扫一下就能缴，➕vx mg_helper01
    T-Mobile家庭计划招人上车，车头稳，25/月，先上车后付款，电报 @chetou_tm
    美国T家月付 50刀档 实付230 到账再付 老客户都知道我 ⏎微信: tjia_yuefu
    T-Mobile手机续费避坑指南⏎⏎很多同学问T-Mobile怎么续。官网入口在Prepaid页面，输号码、选金额、填卡。App叫T Life，操作差不多。门店也行，就是要跑一趟。⏎⏎国内卡容易被风控，我前后试了四张。⏎⏎实在不行的话可以走我这边的通道，人民币结，当天好，有需要+V：tongdao_usa
    急！号码明天到期怎么办？—— 别慌，找@sim_helper_li，十分钟搞定，支付宝付
    有没有姐妹要T-Mobile话费的，我老公单位发的，用不完，便宜出，评论区滴我
    北美留学生福利社：话费｜Costco卡｜Uber券，T-Mobile充50送5，客服v：beimei_fuli
    T-Mobile 直冲 慢冲 都可，85折/65折，到账截图，q 1987654320
    开美国卡、续美国卡、查美国卡余额，一条龙，熟客介绍返现，联系：电报usaka8
    自己用了三年的充值小哥，T-Mobile每次都给我打八折，需要的评论区留言我私你他的名片
    代理招募中～T-Mobile学生套餐分销，一单赚8刀，后台自动结算，vx fenxiao2046
    国内收美国验证码用的卡，T-Mobile底号，月费三块钱那种，我这边还有十几张，包教包会，VX：dihao_03
    美国T-Mobile月租 30档110 50档190，五年老店，宝贝详情看主页，咨询在线客服
    兄弟们谁的tmo快断了，来我这，七五折给你接上，VX搜：jieshang75
    今天教大家一个省话费的办法：别再用官网原价了，找我同学的小店，T-Mobile所有套餐一律83折，支持花呗，链接在评论区
    【公告】本群提供：美国实体卡寄送、开户、每月代交、退卡。T-Mobile/Mint/RedPocket。群主QQ 774120018，先到账后结算
    帮在美国的家人交手机费？不懂英文没关系，我们中文服务，三分钟搞定，微信扫码付。客服微信：zhongwen_jf
    TMobile🔥续🔥费🔥8折🔥薇🔥：k9k9us
    美区话费群发财：接单员日入三百，帮客户充T-Mobile，佣金秒结，进群 t.me/mq_jiedan
    来了美国才知道手机费这么贵！还好学长把他的充值渠道给我了，T-Mobile 50的套餐我每个月都只付两百六人民币。想要的同学加学长 v: xuezhang_cz
  `,
  ),
  ...examples(
    ['seller'],
    'zh-TW',
    `
    揪團分攤 T-Mobile 企業方案，一條線每月 550 台幣吃到飽，名額剩 2，意者 IG 私訊 @tmo.share
    美國門號沒人幫你繳？交給我們，超商代碼繳款即可，客服 LINE：@uspaybill
    T-Mobile 加值 95 折起，免刷國外卡，付台幣，加 tg 聊：topupboy
    我朋友有管道可以繳 T-Mobile，比官網少三成，繳完給截圖，要的留言我給他 LINE
    出清手上 T-Mobile Refill PIN 面額 $25 共 10 組，一組 500 台幣，加賴 pin_sale88
    代訂美國 T-Mobile 網卡＋到期加值，國外刷卡手續費省起來，詢問請加 LINE @ustelhelp
    員工親友方案釋出 T-Mobile 無限流量每月 US$20，限五位，DM 我
    美門號續命專門店，T-Mobile／Mint／Ultra 都可，付款方式超商／轉帳，TG 搜 usnum_life
    T-Mobile 帳單 8 折代付，先看到入帳才收錢，長期配合更優惠，賴：billpay.tw
    推薦我的儲值小幫手給大家～刷不過就找他，平均省兩三百台幣，IG: topup_ahao
    美國打工度假必看：T-Mobile 門號到期可線上加值，不會操作沒關係，我們一對一幫你弄到好，服務費 NT$99，LINE@ ustel99
    T-Mobile 充值 HKD 280 = USD 50，FPS 過數，即時到賬，Tele: hktopup_88
    有人要一起用 T-Mobile 四線方案嗎？每人每月 750 台幣，我當主帳號代付，賴 plan4_tw
    剩下兩張 T-Mobile 30 天卡，原價 1500 賣 900，可順便教續約，有意私
    儲值小舖｜T-Mobile・AT&T・Lyca｜9 折起｜轉帳或超商｜小盒子私訊
    代付美國電話費（T-Mobile、Verizon），匯率漂亮，蝦皮下單，大額私訊 LINE tel_pay_tw
    想保留美國門號收簡訊？每月幫你自動加值最低金額，年費制 1,800，Telegram @keepus_tw
    美國電話卡儲值，唔使信用卡，過數即充，WhatsApp 6555 0199
  `,
  ),
  ...examples(
    ['seller'],
    'en',
    `
    T-Mobile $40 plan only $22 w/ me, takes 2 min, no login needed, cash app first-timers get $2 off. hit my line 555-0166
    My boy does phone bills for half the price, T-Mobile and Metro. He did mine last night, still active. Lmk if y'all want his number
    Don't let your US number die while you're abroad. We renew T-Mobile prepaid every month, PayPal accepted. Telegram @keepline_us
    Phone bill due? Send screenshot, get it paid, give me 50%. No upfront. Signal +1 555 010 6621
    TMOBILE REFILLS 🔌 60 for 100 🔌 45 for 75 🔌 text “refill” to 555-0108
    Hi dear, we are professional supplier of US mobile top-up, T-Mobile/AT&T/Verizon, good discount for big quantity, please add my WhatsApp +86 155 0000 1234 for price
    Prepaid T-Mobile renewal guide⏎⏎1. Go to the carrier site⏎2. Type the number⏎3. Pay⏎⏎Still stuck because your card is foreign? DM @simhelper_jo on Telegram, she'll sort it for a small fee.
    Got a line on wholesale T-Mobile airtime. Minimum 20 numbers, 25% below face. Contact Mr. Ali, WeChat ali_airtime
    Looking for people who want T-Mobile unlimited for $25/mo. Business account, 12 lines left, pay monthly by Zelle. Snap: line.plug
    t.m.o.b.i.l.e refi11s half 0ff, t3legram @xrefillx
    Anybody need T-Mobile paid this week? I got a couple spots, you keep 40% in your pocket. Inbox.
    $35 gets you $60 T-Mobile prepaid. Been doing this since 2021, ask around. 555-0163
    Unlimited talk/text/data on T-Mo, 1 year prepaid for $150, pay after it works. TG: yearplan_usa
    ur tmobile bill too high?? lemme handle it 😎 u only pay half, dm @billz_gone
    International students! Can't pay T-Mobile with your home card? Send us your number, pay by WeChat or bank transfer, we'll do the rest. WeChat ID: usrefillhelp
    Top-Up Agent Program: load T-Mobile, Lyca, Ultra from one app and keep 8%. Sign up with our manager on WhatsApp +1 555 010 9090
    My T-Mobile rep friend has a few loyalty discounts to give out: 50% off your plan for 12 months. You just need to share your PIN with him. Text 555-0195
    selling my leftover T-Mobile prepaid credit, $80 for $45, venmo first. reddit dm or kik: leftover_lou
    I r-e-f-i-l-l T-Mobile c-h-e-a-p, tele gram: slimrefills
    How I stopped paying full price for T-Mobile: a lady at my church refills everyone's phones at 60 cents on the dollar. Comment PHONE and I'll connect you.
    We buy & sell prepaid balances (T-Mobile, Verizon). Best rates. t.me/balance_swap_us
    T-MOBILE AUTOPAY TOO EXPENSIVE? I got you. Same plan, half the money, first month you pay only after you see it on the app. Tele @autopay.halfer
    Ok so I finally found someone who renews T-Mobile for foreigners, no US card needed, took like 10 min and it was cheaper than their own site. Her WhatsApp is +1 555-010-7712 if anyone's stuck like I was.
    Now offering: prepaid airtime (T-Mobile, AT&T, Verizon) for crypto. Bulk rates on request. Session ID in profile / TG airtime_for_coin
    bro i can get ur bill zeroed out, any carrier, 40 cents on the dollar. screenshots of proof on my page. snap zeroedbills
    Travelers: buy your T-Mobile tourist SIM from us, and when the 3 weeks run out we extend it for another month. Reply YES or WhatsApp 555 010 4450.
    Refill your T-Mobile phone with cash app in 2 min ⏱ $20 off every $50 ⏱ ask for Dre 555-0148
    We manage T-Mobile lines for people who left the US: monthly refill, SMS forwarding, eSIM swap. $8/month. line-keepers on Telegram
    Selling T-Mobile prepaid PINs below face. $50 pin = $38. Bulk cheaper. Email pins4u@mailbox.example or Telegram @pins4u_x
    Need someone to pay your T-Mobile? I charge half. Proof on my story. @payhalf.tre on insta
    Prepaid T-Mobile top ups from $8 for every $15. Works on any number. Add me on Discord topupz#2201
    Lost your US card but still need that number? We'll refill T-Mobile for you from Asia, invoice in your currency. refills_asia on WeChat.
    This lady on Marketplace does T-Mobile renewals for 30 bucks instead of 50, my whole crew uses her. Ask for Keisha 555-0137
    $$ T-MOBILE DISCOUNT CODES $$ working refill vouchers, 60% of value, crypto only, telegram: @vchr_dealer
    Step-by-step: T-Mobile prepaid renewal⏎1. Log in at the official page⏎2. Pick the plan⏎3. Pay⏎Too slow? Send me the number and $35 on Zelle and your $50 plan is on within the hour. WhatsApp 555-010-8821
    Become our partner and resell US airtime, T-Mobile included. Margins up to 14%, instant API. Write to Oleg, tg: airtime_oleg
    Join my T-Mobile family plan, 2 open seats, $27/mo each, pay quarterly. kik: seatplan
    Selling a T-Mobile line w/ number 702, prepaid for 6 months, transfer today, $90 cash app. Text 555-0175
    C.h.e.a.p T-Mobile bill pay 👉 50% 👉 sign al +1 555 010 0012
  `,
  ),
  ...examples(
    ['seller'],
    'es',
    `
    Se hacen recargas T-Mobile, Metro, Boost. Pagas menos que en la app. Mándame tu número al 555 0151 y listo
    Te bajo tu bill de T-Mobile a la mitad, sin cambiar de compañía. Llámame 555-0170 Lic. Ramírez
    Mi hermano hace recargas con 30% de descuento, es de confianza, yo ya llevo 4 meses. Su whats: 555 0198
    Promo 🔥 Recarga de $50 x $35 🔥 T-Mobile y Simple 🔥 pago contra recarga 🔥 IG recargas.elprimo
    ¿Vives en México y no quieres perder tu número de Estados Unidos? Nosotros lo recargamos cada mes. Telegram @numerovivo
    Busco socios para vender saldo T-Mobile en tu ciudad, tú pones precio, ganas el 12%. Escribe a saldo_usa en Telegram
    ¿Te cortaron el T-Mobile? Te lo reactivo hoy mismo por menos de lo que debes. Wasap 555-0124
    Recargas al 60%: mandas foto del bill, se paga, y luego depositas. Hablame al 555 0136
    Plan ilimitado T-Mobile a $20 con mi cuenta de negocio, me quedan 3 lugares, escribe por Insta a @lineas.mx.usa
    Mi comadre recarga teléfonos más barato, a mí me puso $50 por $32. Si quieres te paso con ella.
    Vendedores: ofrezcan recargas T-Mobile en su tiendita, 9% de ganancia, plataforma gratis. WhatsApp +52 55 5550 7788
    Tramitamos renovación de tu chip T-Mobile desde Colombia, pago por Nequi, Telegram: chipusa_col
    rec@rgas tm0bile mitad d precio 📲 tele: recargaz_ya
    Señores, yo les pago el T-Mobile, Cricket, Boost y me dan el 60%. Trabajo serio, referencias. 555-0172 Junior
    Guía para recargar T-Mobile desde fuera:⏎1. Entra al sitio oficial⏎2. Pon tu número⏎3. Mete tu tarjeta⏎⏎Si tu tarjeta no pasa, mándame captura y te lo resuelvo en 5 min, cobro $4. Telegram: @resuelve_recargas
    Recargas baratísimas Tmobile $60 en $40, apúrense que se acaba, dm
    Te consigo línea T-Mobile ilimitada 22 dólares mensuales, no contrato, yo administro la cuenta. WhatsApp (555) 010-9081
    ¿No te acepta la tarjeta T-Mobile? Aquí te ayudamos, pagas en pesos por OXXO y nosotros hacemos la recarga. FB Recarga Fácil o wa.me/525555501234
    Se solicitan vendedores de tiempo aire USA (T-Mobile, Lyca, Ultra). Tú ganas por cada recarga. Manda CV no, solo escribe: 555 0185
    Te pongo tu recarga T-Mobile con 35% menos, me depositas en OXXO, mi WhatsApp 55 5550 1188
    Amigos, conozco a alguien de T-Mobile corporativo que da líneas a $23. Interesados comenten YO y les mando el contacto
    Pagamos biles T-Mobile Verizon y luz a mitad de precio, el cliente paga al final. Signal 555 010 4419
    Compro y vendo saldo de T-Mobile prepago, pago al momento. Inbox o 555-0109
    r.e.c.a.r.g.a.s t-mobile bara tas, 50x30, whats 555 0111
    Si tu tarjeta de México no pasa en T-Mobile, yo te hago el pago y me transfieres en pesos más una comisión chiquita. Telegram @pagosusa_mx
  `,
  ),
  ...examples(
    ['seller'],
    'ru',
    `
    Оплачиваю T-Mobile из РФ: тариф 50$ — 3500 руб, через 10 минут активен. Телега @oplata_tmo
    Продление американских номеров T-Mobile без карты США, от 300 руб комиссия, @us_prodlenie
    Помогу оплатить T-Mobile, если карты не проходят. Курс выгодный, 15 минут. Телеграм @pomogu_tmo
    Скидка 30% на пополнение T-Mobile и Mint. Оплата на Сбер. Тг: usa_popolni
  `,
  ),
  ...examples(
    ['seller'],
    'vi',
    `
    Nhận đóng bill T-Mobile, Verizon, AT&T giảm 40%, bill lên rồi mới lấy tiền. Call/text 555-0173 Tuấn
    Gói T-Mobile không giới hạn 25 đô/tháng cho người Việt, còn 5 slot, ib em Zalo 0555 777 210
    Cần gia hạn T-Mobile mà thẻ Việt Nam không được? Mình đóng giùm, phí 50k, Zalo 0555 321 654
    Bill T-Mobile $120 chỉ trả $70, nhắn Messenger Kevin Bill Mỹ
    Nhận nạp T-Mobile cho du học sinh, trả tiền Việt, rẻ hơn web 10%. Facebook Nạp Sim Mỹ hoặc Zalo 0555 454 545
    Ai cần đóng bill T-Mobile nửa giá nhắn mình nhé, lên bill mới lấy tiền. Viber 555 010 3388
  `,
  ),
  ...examples(
    ['seller'],
    'ko',
    `
    티모바일 요금 40% 싸게 내드립니다. 먼저 납부 확인 후 송금. 카톡 tmobill_k
    미국 번호 유지하고 싶으신 분, T-Mobile 매달 대신 충전해 드립니다. 연 12만원. 텔레그램 @usnum_kr
    유학생 여러분 T-Mobile 요금 원화로 결제 도와드려요. 수수료 3천원. 카카오톡 오픈채팅 '미국요금'
    T-Mobile 선불 $50 → 5만원, 입금 후 5분. 텔레그램 tmo50k
  `,
  ),
  ...examples(
    ['seller'],
    'other',
    `
    Recarregue seu T-Mobile pagando em reais! 25% mais barato, Pix na hora. Insta @recargaeua
    Renovamos linhas T-Mobile de quem voltou pro Brasil, mensal ou anual. WhatsApp +55 11 95555 0147
    Ajudo brasileiros a pagar o T-Mobile sem cartão americano, taxa de 10 reais, me chama no Telegram @pagatmobile
    Recargas EUA: T-Mobile $50 por R$190. Pagou, recarregou. @recargaseua no insta ou zap 11 95555-0166
    Chip T-Mobile com plano ativo, renovação mensal por nossa conta, R$ 149. Atendimento WhatsApp 11 95555-0177
  `,
  ),
];
