import { CALM, type Example, examples } from './example.ts';

/** More honest messages with all a seller’s words: other trades beside a shop of the carrier’s, families, clubs, questions, denials. Everything in them is invented. */
export const MORE_HONEST: readonly Example[] = [
  ...examples(
    CALM,
    'zh-CN',
    `
    求推荐！爸妈下个月来美国两个月，T-Mobile的预付费和旅游卡哪个好？能用国内微信付款吗？
    家常菜配送，今日特价回锅肉$12，两份起送，地址T-Mobile隔壁小区也送，下单加微信 laowang_cook
    我的T-Mobile充值失败了三次，客服说银行拒付，换了一张debit就好了，给遇到同样问题的朋友参考
    【学联通知】接机报名开始，每人$20，含一张T-Mobile试用SIM卡（免费），报名加微信 csslhelper
    换手机了，老手机出了，S21 Ultra，T-Mobile无锁，9成新，$260，可验机，微信 sam_2ndhand
    提醒：朋友圈那个“美国话费六折，加V：xxcz88”的，我同事付完就被删了，大家擦亮眼睛
    有偿求助：哪位在美国的同学可以帮我去T-Mobile门店补一张卡？我人在国内，愿付$30辛苦费，微信 need_help_tj
    T-Mobile家庭套餐还差一个人，同实验室的来，一个月25，微信群里说就行
    会计报税，T-Mobile总部附近，个人$80起，新客八折，微信 cpa_bellevue
    老妈问我为啥每月都要给手机充50，我说你看T-Mobile短信里写的续费日就是1号，不充就停了呀
    群规：1.不发广告 2.不私下交易话费充值 3.有问题找管理员微信 admin_sea
    小红书看到T-Mobile充值七五折，点进主页让加企鹅，评论都是托吧？有没有人真的充过
    T-Mobile店员说下个月起预付费涨5块，大家记得看短信，别到时候余额不够停机
    阿姨们：T-Mobile的卡快到期的话去H Mart旁边那家店就可以充，现金也行，店员会中文，电话 555-0132
    出售自用switch，$180，Sunnyvale面交，T-Mobile总店停车场，微信 gamer_yue
    T-Mobile的eSIM刚换手机转不过去，客服让我重新生成二维码，等了一晚上，有人知道多久能好吗？微信也登不上了
    中文学校周六有免费手机讲座，教大家自己在网上给T-Mobile充值，报名加微信 school_wang，名额30
    我给爸妈设了AutoPay，省5刀，再也不用每月盯着续费了，推荐
    代购回国清单：保健品9折，可拼单，T-Mobile手机号别再留我旧的了，新微信 daigou_nini
    朋友让我帮他充T-Mobile，我用自己的卡在官网给他充了40，他微信转我280，没毛病吧？
    版务公告：近期大量“话费代充”小广告，已封禁，举报请私信版主 @bbs_admin
    T-Mobile附近的理疗馆，颈肩腰腿，首次体验7折，电话微信同号 4085550177
    学生会二手群：出床垫$40、台灯$8、T-Mobile SIM卡托一个送，加我 wechat: moveout_jj
    昨晚充值T-Mobile显示成功但余额没变，截图发官方推特客服后半小时到账了
    群里有人知道T-Mobile Prepaid能不能用Apple Pay充值吗？我在店里试了不行，加我微信聊也可以：coffee_zhang
    搬家清仓：T-Mobile送的平板壳、键盘、路由器，一共$25，先付先得，微信 mv_gary
    本人T-Mobile旧号码停用了，请大家存新号码，微信还是原来那个 lily_seattle
    T-Mobile预付费充值后发短信说Your plan has been renewed，但网速很慢，重启就好了，记录一下
    新生群提醒：T-Mobile门店开卡送的是首月优惠，第二个月恢复原价50，不是客服说的一直40。有疑问可以联系学生会微信 cssa_help
    奶奶的充值步骤写在冰箱上了：打开官网、输两遍号码、点40、用蓝色那张卡。看不懂打我电话 555-0135
    帮朋友问：T-Mobile家庭套餐主账户拖欠，其他人会被停机吗？
    美甲店转让，靠近T-Mobile和Walgreens，月租3200，有意加微信 nail_transfer
    我被一个叫“美卡小助手”的坑了，说T-Mobile充100只收600，钱付了人没了，微信号我截图了，大家别加
    刚给群友演示了官网游客充值，五步就完事，真不用花冤枉钱找人代充
    公司给报销话费，T-Mobile账单PDF在哪里下载？客服转了三次都没说清楚
    我妈非要我给她推荐充值渠道，我说官网就行，她说朋友圈有人八折，我差点气晕，大家一定要教父母防骗
    出一张T-Mobile音乐节门票，原价180，现160，微信 ticket_ann
    华人教会短信班：教老人查话费、充值、认诈骗，周日下午免费，联系王姊妹 555-0154
    T-Mobile预付$50套餐上周涨到$55了吗？我续费被扣了58含税，客服微信公众号也没公告
    小院烤鸭，一只$38，T-Mobile大楼工作日可送，群接龙或加微信 kaoya_lee
    收二手苹果机，T-Mobile锁的也要，当面验货现金，微信 shou_ji_sea
    刚充完T-Mobile，系统给我发了两条一样的确认短信，扣了两次款，打611退了一次，供参考
    寻人合租T-Mobile Park附近两居，$1350/人，微信 hezu_sodo
    我把爸妈T-Mobile账户的付款方式换成了PayPal，以后他们自己点一下就能续。步骤写在博客了，欢迎关注公众号：小雨在西雅图
    收到一条说我T-Mobile积分清零的短信，链接是乱码，已转发7726，姐妹们注意
  `,
  ),
  ...examples(
    CALM,
    'zh-TW',
    `
    二手轉售 iPhone 14 Plus，美版 T-Mobile 已解鎖，電池 89%，附盒，台中面交 13000，賴 amy_1402
    本店代收包裹、影印、悠遊卡加值，另有販售國際電話卡，歡迎來店，LINE：@corner711
    T-Mobile 官方 App 一直顯示付款失敗，刷國泰的卡，有人遇過嗎？打 611 等超久
    家教英文會話，曾在 T-Mobile 總部實習兩年，一小時 800，首堂半價，LINE ID: teacher_wu
    老婆，T-Mobile 我刷好了，50 鎂，這個月記得不要再儲一次喔
    不要再找人代儲啦！我朋友儲完第三天門號就被鎖，對方 LINE 早就不讀不回
    T-Mobile 漫遊台灣每天送 5GB，上次回來用得很順，分享給要回台的朋友
    徵室友！近 T-Mobile Arena，月租 $650 含水電網路，LINE: vegas_room
    小心假冒 T-Mobile 的簡訊，說點數要過期，點進去要你輸入卡號，我媽差點中招
    自助洗衣店加盟主分享會，報名加 LINE @laundry_biz，會後有 T-Mobile 贈品抽獎
    請問在台灣要怎麼幫美國的 T-Mobile 預付卡加值？試過官網，郵遞區號那關過不去
    工具開源：幫你記 T-Mobile 到期日，資料不出手機，意見請到 Telegram 群 t.me/refill_reminder_tw
    媽說 T-Mobile 又扣了 50 鎂，我查帳單是 AutoPay，不是被盜刷，大家放心
    機車行 T-Mobile 手機架優惠 399，裝到好，LINE 預約 @moto_king
    版規：禁止張貼代儲、代購、徵合租訊息，違者水桶。檢舉請寄站內信給版主
    各位，T-Mobile 的 30 天預付卡我在機場買 60 鎂，市區店只要 50，參考一下
    英文履歷修改 500 元起，曾任職 T-Mobile 人資，私訊或 LINE：resume_amy
    想請大家幫忙看看，這個網頁說 T-Mobile 儲值 6 折是不是怪怪的？網址很長一串
    爸，你的 T-Mobile 下週三到期，我先幫你儲 30 鎂，回來再給我就好
    賣 iPad mini 5 T-Mobile 版，可插卡，含筆，5500，台北車站面交，LINE mini5_sale
    看到 IG 廣告說 T-Mobile 月租半價代繳，要先給帳號 PIN，直覺有鬼，檢舉了
    咖啡廳招募假日工讀，時薪 190，近 T-Mobile 門市，意者 LINE @cafe_job
    自己儲值教學：官網選 Refill，門號打兩次，刷卡，郵遞區號填住宿地址。有問題留言我看到會回
    健身教練一對一首堂 500，教練自己用 T-Mobile 國際漫遊接案，DM IG @coach_ray
  `,
  ),
  ...examples(
    CALM,
    'en',
    `
    Lost my T-Mobile phone near Pike Place, black Pixel 7, reward $50. Call or text 555-0134
    Hey it's Ana, new number! Switched to T-Mobile, way cheaper than AT&T. Text me here or WhatsApp 555-0129
    Yard sale Sat 8am: kids clothes, router, T-Mobile hotspot, half price after noon. 12 Elm St. Text 555-0117
    T-Mobile is offering 20% off accessories this weekend at the Main St store, my wife works there, ask for Dana.
    Need a ride to the airport? $30 flat, 10% off round trip. WhatsApp Joe 555-0160. I pick up at the T-Mobile lot.
    Just paid $28 for a $50 refill from a guy on Telegram and now my line is suspended. Is there any way to get my money back?
    Bodega on 4th: we sell T-Mobile, Metro and Lyca refill cards at face value, plus lottery and coffee. Open 24h, 555-0191.
    Group chat rules: no selling refills, no ads, no DMs without asking. Admin is @mod_jess.
    Can anyone confirm the prepaid T-Mobile $15 plan still exists? The site shows only $25 and up when I try to renew.
    Your T-Mobile refill of $25 was successful. Confirmation 8841. Thanks for being with us. Manage at my.t-mobile.com
    Tutoring SAT math over Zoom, $40/hr, 2 for 1 this month. DM @mathwithray or call 555-0122 (T-Mobile, so leave a voicemail)
    I automated my T-Mobile renewal reminder with a small script; code on GitHub, questions in the Discord: discord.gg/renewbot. No payments are touched.
    Our nonprofit pays one month of phone service for seniors, T-Mobile included. Apply at the desk or call 555-0100. It is free, never pay anyone for it.
    Dad your T-Mobile bill is 62, I'll pay it tonight and you can cash app me half
    Selling two Metro flip phones and a T-Mobile Revvl, $30 each, unlocked, msg me on FB or text 555-0111
    T-Mobile Tuesdays: 20% off shell gas and a free taco this week, check the app
    Reminder: T-Mobile plan share is $25 each, due Sunday. Venmo @sam-k or text me 555-0109 if you're short
    Handyman Luis: TV mounting $60, furniture assembly, 10% off seniors. Text 555-0181. (T-Mobile number, good signal!)
    Found a T-Mobile SIM and a wallet at the bus stop, message me on FB or call 555-0127 to claim
    Our church office takes calls on a new T-Mobile line: 555-0150. WhatsApp works too.
    Is anyone else unable to renew on the T-Mobile site with PayPal? It says try another payment. Chat support told me to wait 24h.
    Concert tickets, T-Mobile Center KC, section 112, $90 each, half off face. Text 555-0118, Zelle or cash
    My uncle got burned by one of those half price refill guys. Paid on Zelle, line died in two weeks, guy vanished from Telegram.
    Hi, it's Priya from the leasing office. Your WiFi is by T-Mobile, $50/mo included. WhatsApp +1 555 010 3377 for move-in times.
    T-Mobile: Your refill of $40 is complete. Your plan renews 01/02. Questions? Visit t-mobile.com/support or dial 611.
    PSA for the dorm: someone is slipping flyers under doors, "T-Mobile 50% off, telegram @dormrefill". It's not from T-Mobile. Toss it.
    Freelance web dev, $45/hr, built the booking site for a T-Mobile dealer. DM @codebymike
    How many days after the due date does T-Mobile prepaid keep my number? I forgot to refill and I'm traveling until the 20th.
    Please do not ask me to pay your phone bill again. I did T-Mobile for you in March and you never paid me back.
    Kids phone plan comparison: T-Mobile $40, Mint $15, Tello $10. I wrote it all up on my blog, follow me @frugaldadblog
    Corner store update: we now carry T-Mobile and Boost refill cards, $1 activation fee, open till 11pm.
    Anyone in the area willing to teach my dad how to refill his T-Mobile phone online? Happy to pay $20 for an hour. Text me 555-0143
    If you're a T-Mobile prepaid user, note the renewal moved to the 28th. I emailed support and they confirmed. Cheers
    Thrift shop flyer: all phones cases $5, T-Mobile ones too, bags half off, IG @thriftnook, open till 6
    I reported the account that was DMing people about "bill payments at 50%". If they message you, block and report, don't send your T-Mobile PIN.
    Uber driver here, dashcam $45, phone mount $10, used T-Mobile MiFi $20. Message me on OfferUp or text 555-0138.
    Book club moved to Thursday! My T-Mobile texts aren't going through so WhatsApp me instead: 555-0152
    Switching my whole family to T-Mobile prepaid, 4 lines $100. Store on 5th did the SIMs for free. Renewal is same day each month.
    Mint vs T-Mobile prepaid after a year: Mint was $15/mo, T-Mobile $40. Details on my YouTube, link in bio @thriftytechtim
    Notice to tenants: laundry cards can be topped up at the office, $10 minimum. Text 555-0106. (T-Mobile customers: signal is bad in the basement!)
    GitHub issue: refill reminder fires twice on T-Mobile accounts with AutoPay. Discuss on our Matrix/Telegram: t.me/renewnote_dev
    T-Mobile: We couldn't process your AutoPay. Your plan renews 12/09. Update your payment method in T Life or at my.t-mobile.com to keep your service.
    To whoever keeps texting me about cheap T-Mobile refills: I already pay on the website. Stop.
    Bilingual notary, $15 per stamp, next to T-Mobile on Broadway, WhatsApp +1 555 010 2218, 20% off for students
    My son set up my phone. He put $25 on it from the T-Mobile page and now it says my plan is active. What do I do next month?
    Prepaid card question: can the same T-Mobile refill card be used for two lines? Walmart clerk didn't know.
    Babysitter available weekends, $20/hr, T-Mobile so text works best: 555-0139
    My mom's T-Mobile refill didn't go through because her bank flagged it. They said try again in 24h. Did anyone have luck with a prepaid Visa instead?
    T-Mobile store on 3rd: free SIM with any refill today, show this text. Msg&data rates may apply. Reply STOP to opt out.
    Estate sale Saturday, 30% off after 1pm, cash or Zelle. Old T-Mobile flip phones $5. 44 Oak Ln.
    I teach guitar, $35 per half hour, WhatsApp 555-0146, T-Mobile customers can also reach me by video lol
    So the half price bill thing is just carding. Seller pays with a stolen Amex, T-Mobile claws it back, you eat the loss. Mods please ban @billking99.
    Reimbursement form: employees with T-Mobile lines submit bills by the 5th, max $50/month. Questions: Slack or call Dana 555-0112
    We moved! Sunset Vape is now beside T-Mobile. 15% off this week. IG @sunsetvape, 555-0198
    ISO a used T-Mobile Revvl 6, paying up to $50, text pics to 555-0167
    Put $15 on my burner at prepaid.t-mobile.com and it renewed instantly, no account. Text came from 456.
    Family group: who is on the plan this month? T-Mobile went up to $31 each. Venmo Laura by Friday
    Voice of Tacoma newsletter: T-Mobile raises prepaid prices by $5; library offers free help paying online, call 555-0190 to book.
    FYI the guy selling $50 T-Mobile pins for $30 outside the laundromat: mine had already been redeemed. No refund obviously.
    Custom PC builds, financing available, 10% off with T-Mobile work badge, Discord: buildsbyjo
    Left you a voicemail. It's your cousin Ray on a new prepaid, 555-0157. Save it, I'm only keeping this T-Mobile plan till June.
    How to check your T-Mobile balance: dial #999#. How to refill: dial *ADD or use the site. Printed by the senior center, room 4.
  `,
  ),
  ...examples(
    CALM,
    'es',
    `
    Se renta cuarto en Doral, $700, internet T-Mobile incluido, WhatsApp 555-0125
    Vendo Moto G libre, funciona con T-Mobile, 32GB, $80, mándame mensaje al 555-0182
    Ya no le compren recargas al tipo del grupo, a mi prima le cobró $25 y le cortaron la línea a la semana
    Taller mecánico Los Primos, 10% de descuento en frenos, citas por WhatsApp 555-0158, frente a T-Mobile
    ¿Cómo le hago para que la recarga de T-Mobile acepte mi tarjeta de Banorte? Ya probé tres veces y nada
    Hija, ya pagué el T-Mobile, $40, me ayudó la muchacha de la tienda. Dice que se renueva el 5
    Bodega La Esquina: vendemos tarjetas de recarga T-Mobile y Metro al precio marcado, también giros. Abierto hasta las 10
    T-Mobile te informa: tu recarga de $25 fue exitosa. Guarda tu número de confirmación 5521.
    Clases de zumba, primera gratis, DM @zumba.con.lu, arriba del T-Mobile de la 8
    Mi T-Mobile se vence hoy y la tienda ya cerró, ¿puedo pagar mañana sin perder el número?
    Vendo boletos para el T-Mobile Arena, $120 c/u, WhatsApp 555-0141, se entregan por transferencia
    Comida corrida $9, entrega gratis cerca del T-Mobile de la Main, pedidos al 555-0103
    Se hacen taxes y traducciones, 15% menos si vienes recomendado, WhatsApp 555-0107, plaza del T-Mobile
    Ojo vecinos, anda una señora ofreciendo pagar el bill a la mitad, pide el PIN. A mi suegra la dejó sin línea.
    Hermano, págame el T-Mobile por favor, son $40, entra a la página con mi número, luego te deposito
    Aviso del grupo: queda prohibido vender recargas o saldo. Dudas con el admin @admin_latinos
    Soy Karla, este es mi número nuevo de T-Mobile, guárdenlo, también tengo WhatsApp 555-0116
    ¿Alguien ha usado la app T Life para recargar en español? No encuentro dónde se agrega la tarjeta
    Buenas, soy nueva, ¿me pueden explicar cómo se recarga T-Mobile? Mi cuñado lo hacía pero ya se fue. Gracias
    Vendo funda y cargador, $15 los dos, sirven para los T-Mobile Revvl. Inbox o 555-0196
    Les aviso que cambié de compañía, ahora tengo T-Mobile y pago menos. Mi WhatsApp es el mismo: 555-0187
    Alerta: llaman diciendo ser T-Mobile, ofrecen 50% de descuento y piden pagar con tarjetas de regalo. Cuelguen.
    Iglesia: este sábado ayudamos gratis a los abuelitos a recargar su teléfono en la página de T-Mobile. Info con la hermana Rosa 555-0174
    Carnicería La Única: 3 lb de bistec $15, junto al T-Mobile, pedidos WhatsApp 555-0192, 10% menos los lunes
    Mijo, la muchacha de T-Mobile me dijo que con AutoPay pago $5 menos, ¿me lo pones?
    Rento mesas y sillas, $2 c/u, fiestas, DM @eventos.lulu. No presto mi T-Mobile para mensajes jaja
    Rifa a beneficio de Don Chuy: boletos $5, primer premio celular T-Mobile, pagos Zelle 555-0178
    Costurera, arreglos desde $10, junto al T-Mobile de la plaza, WhatsApp 555-0156
    ¿Cuánto cobran ahora en T-Mobile por el plan de $40 con impuestos? A mí me salió en 44 y no entiendo
    No se dejen: esos que venden saldo a mitad por Facebook usan tarjetas clonadas, ya me cancelaron dos líneas
    Mamá, el T-Mobile ya quedó, $50, válido hasta el 3. La clave no se la des a nadie aunque te digan que es de la compañía
    Vendo lavadora $150 y tele $80, me mudo, inbox o 555-0126 (T-Mobile, a veces no entra la llamada)
    Curso gratis para adultos mayores: cómo pagar su T-Mobile en línea. Biblioteca central, inscríbete al 555-0133
    Busco a alguien que me enseñe a pagar mi T-Mobile por internet, pago $15 la hora, WhatsApp 555-0121
  `,
  ),
  ...examples(
    CALM,
    'ru',
    `
    Сдаю комнату в Сакраменто, 700$, интернет T-Mobile включён, телеграм @room_sac
    Кто-нибудь оплачивал T-Mobile картой Kaspi? На сайте пишет declined, что делать?
    Маникюр на дому, скидка 15% новым, возле магазина T-Mobile, WhatsApp 555-0199
    Продам чехлы и зарядки, всё по 5$, Телеграм @cases_la, рядом с T-Mobile
    Оплатил тариф T-Mobile на сайте, списали 50$, а баланс не обновился. Жду ответа поддержки
    Ремонт айфонов, замена экрана от 60$, разлочка T-Mobile не делаем, Телеграм @fix_sac
    Мама, я продлил тебе T-Mobile на сайте, 40 долларов, до 5 января. Никому код не говори
  `,
  ),
  ...examples(
    CALM,
    'vi',
    `
    Cho hỏi nạp T-Mobile trên app bằng thẻ Vietcombank được không mọi người?
    Bán iPhone 11 unlock T-Mobile, pin 88%, 200 đô, Zalo 0555 222 111
    Cửa hàng nails sang lại, gần T-Mobile, giá 45k, gọi chị Hoa 555-0188
    Mẹ ơi con gia hạn T-Mobile cho mẹ rồi nha, 40 đô, mai là gọi được
    Nhà hàng cần người chạy bàn, gần T-Mobile, liên hệ anh Tú 555-0161
    Ai bị trừ tiền T-Mobile hai lần giống em không? Em gọi 611 họ nói chờ 3 ngày
    Dạy kèm toán lớp 8, 25 đô/giờ, Zalo 0555 010 222, gần tiệm T-Mobile
    Chị em cẩn thận, có người nhắn Zalo nhận nạp T-Mobile rẻ 40%, bạn em mất tiền rồi
  `,
  ),
  ...examples(
    CALM,
    'ko',
    `
    룸메 구해요, 월 900불, T-Mobile 인터넷 포함, 카톡 room_la22
    티모바일 매장 옆 미용실, 첫 방문 20% 할인, 카톡 hair_la
    T-Mobile 자동결제 해지하려면 어디서 하나요? 앱에서 못 찾겠어요
    티모바일 선불로 바꿨는데 매달 50불 나가요. 더 싼 요금제 추천해주세요
    이삿짐 도와드려요 시간당 40불, T-Mobile 파크 근처 가능, 카톡 moving_kim
    중고 T-Mobile 갤럭시 S22 200불, 상태 좋아요, 카톡 s22_sale
  `,
  ),
  ...examples(
    CALM,
    'other',
    `
    Alguém sabe se dá pra recarregar T-Mobile com cartão Nubank? Tentei no site e não foi
    Faxina em Orlando, 10% de desconto na primeira, chama no WhatsApp 555-0140
    Meu plano T-Mobile venceu e estou no Brasil, dá pra pagar pelo site com cartão de crédito daqui?
    Vendo ingresso T-Mobile Park dia 12, $60, WhatsApp 555-0102
    Oi mãe, recarreguei seu T-Mobile, 40 dólares, vence dia 5. Não passa o código pra ninguém
    Conserto de celular em Newark, tela a partir de $60, não faço recarga. Zap 555-0153
    Recebi SMS da T-Mobile dizendo que o plano renova dia 9. Recarrego pelo app ou espero debitar?
    Aulas de inglês online, 20% off no primeiro mês, zap 555-0171
  `,
  ),
];
