import { type Example, examples } from './example.ts';

/** Offers without a phrase of sellers: seats lent, codes left over, staff quotas, praise, terms. Names, numbers and addresses are invented. */
export const TRADING_SELLERS: readonly Example[] = [
  ...examples(
    ['seller'],
    'zh-CN',
    `
    本人在波士顿读博，每个月信用卡返现用不完，帮大家刷T-Mobile话费，按账单金额的88%给我就行，先到账再转我，微信支付宝随意。已经刷了一学期了，隔壁组的都找我
    美国电信卡月费代扣托管：T-Mobile/Ultra/红袋鼠，一次托管一年，到期前三天提醒，断号按原价赔。店铺首页有公告，下单前看清楚
    妹子们，T-Mobile那个50刀的月卡别自己在网上充了，我老公单位有团体价，38一个月，长期车。想上的评论区报数，满五个人开
    清仓！回流T-Mobile充值码 15刀×6 25刀×3，都没用过，合一起走便宜，单张不零卖，发货秒发图
    【接单公告】今日可做：T家账单 V家账单 最低150起 7.5折结算，中午12点截单，老客免押，新客押50%，排单看号
    话费慢冲 tmo ATT 全美 72小时内到 六八折 要快的八折 量大联系老赵 一三六零零零零八八八八
    别再被那些收了钱就消失的人骗了！我做美卡话费第六年，身份证都可以给你看，T-Mobile官网能查到余额了你再付，微信 laofang-usa，诚信第一
    出租美国T-Mobile手机号收验证码 实体卡在我手里 专人专号 60一个月 300半年 可以远程看短信 需要的滴
    亲，您上次在小店充的T-Mobile套餐明天就到期啦，这次续还是老价格145，续两个月送运费险哈哈，直接拍原链接就好，不用再发号码了~
    寻合作：手上有稳定T-Mobile预付充值接口，成功率99，秒回调，U结算，点位可谈，散户勿扰，只对平台和大代理
    粉色运营商 月月保号 一杯瑞幸的钱 链接不让发 你们懂的 主页第三条有我
    转一个T-Mobile亲友线名额，每月22刀无限流量，要求人在加州或者华州，按季度Zelle给我，不退的哈，退了要罚违约金。站内私
    老家人在美国的看过来：给爸妈话费我来交，T-Mobile Metro都做，你在国内付人民币就行，汇率6.6，一单起做
    T-Mobile新人开户礼卡+三个月预存话费打包价，本店员工帮激活，发顺丰，售后到用完为止
    有做美国话费的吗？我这边长期收T家订单，65折供货，日吃200单，先款后货，见首页电报
    美国手机号一年不用管 | 含T-Mobile月租 | 一价全包299 | 支持银行验证码 | 拍下客服联系你
    人在湾区，手上几张Chase卡要凑开卡消费，帮同学们交T-Mobile/水电/学费，账单截图丢过来，交完了按九五收人民币就成
    T-mobile代充小店重新开张啦🎉 老粉回归立减2刀，新粉首单也有小礼物，规矩不变：先报号，再付款，十分钟内提醒你查余额
    转让家庭计划一个坑，原来的室友毕业回国了，25刀每月，包年270，号码随便你带进来还是新开，微信 leftseat-88
    美国卡保号找我，一年三百六，绑银行的别断！断了我赔你开卡钱
    内部员工cy，T家全家桶可以打七五折，年底冲业绩才有的名额，过了这村没这店，懂的私
    【闲鱼】T-Mobile面值50美金兑换码 自用多买了 330出 秒发 不议价
    群友们T-Mobile到期记得找我哈，跟上个月一样的价，转账备注写号码后四位，我晚上统一弄
    提醒新来的朋友：网上低价充值十个有九个是黑卡，我们家是自己信用卡一笔笔刷的，能开发票，T-Mobile九五折，图放心的加 v：honest_topup
    接美国各大运营商话费账单，T/V/A，八折，五十刀起，晚上八点统一处理，走闲鱼也行
    米国电话咔续命 踢家 25🔪=165 50🔪=320 V❤ pinkcard007
    朋友公司做美国话费分发的，现在放一批代理名额，拿货85，你卖多少随意，无压货
    我用的是Lily家的T-Mobile续费，客服妹妹超耐心，半夜两点都回，价钱也比自己刷卡低一截，要的话我把她名片推给你
    尾货：tmo储值卡 $10 *12张 打包650 顺丰到付 没开封
    Tmobile续费❗️两分钟搞定❗️支付宝扫码就行，到账短信会发到你美国号上，50刀档365，40刀档295，晚上11点以后明早处理
    各位留子，我这儿能用积分抵话费，T家账单打八二折，每月限二十单，名额有限先私先得
    美国手机号代养，您回国我帮您每月充着，年费三百五，随时可查，已帮八十多位校友保住了号
    回国清东西，一张没激活的T-Mobile预付卡带50刀套餐，四十出，可面交可邮寄
    出售T-Mobile充值渠道，API秒充，六五折起，量大价优，接受试单，TG @numfast_api
    家人们T-Mobile 家庭车第三辆开了，还有四座，首月押金20刀，退车提前一个月说，月费26，入群链接评论区
    想省话费的找我老公，他在TMO总部，亲友折扣码一个80刀终身用，已经给出去六个了都好用
    T-Mobile代充实拍👆客户反馈一堆发不完，还在犹豫的姐妹真的可以冲，充错赔双份
    卖T-mobile话费，官网50的我收42，zelle或者现金，法拉盛可当面操作
    低价美国话费 当面查余额 满意再付 T/A/V 通用 纽约布鲁克林八大道 电话 718-555-0133
    T-Mobile充值 | 自动发货 | 面值10-100 | 5分钟到账 | 24小时不打烊
    T-Mobile 老用户福利 55刀无限套餐现在走我这边 42，次月自动帮你续，不想要了提前说一声就行，私信我
    在美实习生电话卡，含三个月话费，入境即用，微信付款 ¥880，满电发货，有问题找小鹿 deer_sim2
    话费余额甩卖！我tmobile prepaid里还有150刀，只要95，转到你号上当场验
    有人要一起开T-Mobile吗，我是车主，已经上了六个陌生人都很稳，月初收费23刀，支付宝也行
    全美手机账单86折，T-Mobile接，先查到再收钱，信不过的别来，晚上九点前截
    帮充帮续帮激活，美国卡一条龙，T-Mobile 3刀月租一年只收你240
    做T-Mobile代理三年了，今年放出下级价，50面值给到41，月销十单起，想带点零花钱的同学找我
    上个月帮我充T-Mobile的那个小姐姐又有货了，七五折，亲测两次都没掉，想要联系方式的扣1
    出国留学必备：T-Mobile美国电话卡，套餐自选，激活续费都由我们客服跟进，三年售后，淘宝搜“小北美电话卡”
    T-Mobile 账单代付，八八折，支持大额，先付你一张小的试试水，满意再做大的，telegram 联系 billpay_north
    急转！人已离美，T-Mobile预付号里还有两个月的无限套餐，号码一起转，100刀，要的来
    长期出T家额度，充多少有多少，6.2一刀，一百刀以上6.1，懂行的来
    美国tmo卡，激活后月租15刀档我们代续，一个月收135，收验证码稳，老客户转介绍再送半个月
    姐妹们冲！跟着群主团T-Mobile，四人成团一人只要23刀，已开11团，下一团缺俩
    本群可代充T-Mobile/H2O/Lyca，价目表看群公告，找管理员小赵登记
    T-Mobile 月月充 自动续 不断网 一个月¥199起 加薇 Meika-Bang 备注城市
    有渠道搞T-Mobile corporate plan，一条线20刀，要绑半年，人品担保，想上车的私聊问细节
    手机话费 tmobile 慢充 7折 三天内到 快充 85折 秒到 v: hf_mg88
    美国话费七五折慢慢充，T-Mobile两天内到，先付定金20%，到了补尾款，Q 一二三四五六七八九
    帮朋友推荐个靠谱的：T-Mobile续费找阿May，四十刀只收二百七，微信秒回，我家三个号都在她那里续
    美区号码长租，T-Mobile实体卡，可收银行短信，季付120元，不满意三天内退
    招小伙伴卖T-Mobile话费，我出货你出客，每单给你提8块，周结
    美卡余额转让，T-Mobile 里有 72 刀，55 拿走，转账截图发我就操作
    新到一批 T-Mobile 三个月卡，成本价清，加我好友看实拍，留学中介可以拿大货
    有人要挂我的 T-Mobile 第五条线吗？第五条免费的我只收你十刀一个月，私信
    北美话费管家：T-Mobile 代缴、到期提醒、发票代开，企业微信扫码添加，首次服务费全免
  `,
  ),
  ...examples(
    ['seller'],
    'zh-TW',
    `
    T-Mobile 月租 50 美的方案，我幫你付只收 1,150 台幣，line pay、轉帳都行，付完給你看官網畫面。做兩年多了，版上有評價
    徵跟團～T-Mobile 預付卡儲值團購，這次湊 20 人，25 美檔 680、50 美檔 1350，填單後匯款到中信，週五統一儲
    我姊在T-Mobile上班，員工可以加五條親友線，目前還有兩條空著，一個月900台幣吃到飽，想要的私
    賣家公告：虛擬商品無實體寄送，請於備註填美國門號10碼。T-Mobile 儲值完成後恕不退款，急單請先聊聊確認庫存
    去美國打工度假的學弟妹，門號不用每次飛回去前停掉，養號找我，一個月一百塊台幣幫你顧著，回來照樣能用
    【代購】美國 T-Mobile refill card $30 面額 現貨8張 一張 820 刮開拍照傳給你 賣貨便下單
    小額創業夥伴招募：美國門號儲值後台開放分銷，成本價批給你，你賣多少自己賺，歡迎代購社團主
    有夠感謝這位大大，T-Mobile帳單逾期兩個月差點被收回號碼，他三小時就處理好只收我六成，IG是 bill.hero_us，先付後付都可
    T家綠卡續約 2 年免綁約價 內部碼一組 1500 台 用過一次就失效 面交或蝦皮
    儲㊣T-Mobile㊣話💲費 ➕ 賴 tmb_88go 8.5折 🈶收據
    我在洛杉磯開手機行，朋友們的T-Mobile帳單都丟給我刷，九折，微信或街口收款，客滿前還可收五位
    代付美國T-Mobile、水電瓦斯帳單，刷我的卡賺哩程，你付我95折台幣即可，限熟人介紹
    美國T-Mobile門號代繳服務🇺🇸 不用美國信用卡 匯率32.8固定 當天回報 歡迎學生團體
    出清 T-Mobile $15 儲值序號 3 組，一組 400，一起帶走 1100，蝦皮下單後聊聊給序號
    各位媽媽，小孩在美國的電話費可以交給我處理，比學校代辦便宜兩成，已有四十多位家長固定跟我配合，意者加好友
    我這邊可以用員購方案幫辦T-Mobile，一線只要25美，綁我的帳戶，每季收一次，目前剩最後一線
    怕被騙的可以先付一半，T-Mobile繳費成功再付尾款，做代繳第五年，從沒出過包，賴：pay.usa88
    徵美國電信代繳下線，免費教學，每單抽30-50，在家用手機就能做，有興趣留言+1
    T摩拜 充$ 只收七成 Line 搜 @mobay7
    親愛的老客戶您好，您的T-Mobile門號將於月底到期，續約一年優惠價2,680，匯款後五碼請回傳，謝謝支持
    幫繳T-Mobile🙋 每筆手續費30台幣，刷我的美國卡，繳完截圖給你，假日也有空
    美國T-Mobile eSIM+一年月租 全包價 4,980，收驗證碼、接電話都行，到期前會通知您續約
    釋出家庭方案空位一個（T-Mobile Go5G），月繳 850，限長期，先繳三個月，意私
    便宜出T-Mobile 50美儲值額度，朋友公司發的福利用不到，1200帶走，當面幫你儲進去
    留美必看！T-Mobile 帳單代付 83 折，已服務 300+ 同學，加官方LINE領首單折扣 @uspaybill
    我朋友專門在幫人儲美國門號，價格很漂亮，要的跟我說我給你他的賴
    T-Mobile 50美月租卡，代墊代繳，收款後30分鐘內完成，假日照常，LINE：star_pay99
    分租T-Mobile無限上網門號，一個月 790，押金一千，用滿半年退，限大學生
    美國門號保號小幫手，一年 1,800 全包，簡訊驗證碼我轉傳給你，已幫一百多人顧著
    親戚在T-Mobile當主管，可以掛員工眷屬折扣，月租打六折，一次收 3000 設定費
    T-Mobile儲值找我最划算，30美只要 880，24小時內入帳，IG私訊 @tmobile.recharge.tw
    收留學生電話費代繳，T-Mobile、Verizon都行，週結，台幣轉帳，介紹朋友再折50
    家裡在美國開電信行，門號續約、儲值、開卡都可以代辦，價格比官網低，有需要請私訊粉專
    T-Mobile esim 現貨，含30天無限，NT$1,290，付款後寄QR，續約另計
    T-Mobile 儲值 95 折，PayPal 或轉帳，凌晨也接單，IG：refill.in.us
    代繳T-Mobile帳單，一律 9 折，熟客 88 折，晚上八點後統一處理，賴 ID bill.help.tw
    T-Mobile 門號一組轉售，內含 3 個月月租，NT$2,200，可立即過戶，有興趣私訊
  `,
  ),
  ...examples(
    ['seller'],
    'en',
    `
    i can get ur tmobile balance down to zero today, u just cashapp me 40% of whatever it says. been doing this since march, ask anybody in the comments
    Have 6 T-Mobile $50 refill cards from a store closeout, unscratched. 40 each or 220 for the lot. Pic of the back after payment, Zelle preferred.
    Need a US phone line without living there? I keep a T-Mobile plan going on your behalf, swap the SIM into my rack, forward codes to your email. 12 bucks monthly, first week on me.
    Looking to fill 3 seats on a business T-Mobile account. $25 flat, hotspot included, your number ports right over. Autopay to me on the 1st. No deadbeats.
    Store owners: we load T-Mobile, Cricket, Boost and 40 more through one portal. 7 points on prepaid, weekly payout, no monthly minimum. Ask Denise at the counter number for a login.
    My sister is a rep at Magenta, she can slap the insider plan on your account, 100 bucks one time and you save like 45 every month. I already did it to my uncle and two coworkers. inbox
    shoutout to @quickbill_tay 🙌🙌 took care of my T-Mobile AND my mama's Verizon, paid her half what I owed, both showed up before lunch. go follow her
    UPDATE: T-mobile method patched on accts opened this year, older ones still good. Same split 60/40, I go first for anyone with 3+ vouches in here.
    Hello dear customer, your yearly T-Mobile keep-alive with us ends next Friday. To stay active please transfer 38 EUR like before to our Wise and reply DONE. Have a good day, Marko from SIM Parking
    Fiverr gig: I will refill your T-Mobile prepaid number from anywhere in the world, delivery in 1 hour, 5 stars from 312 buyers
    TM0 / VZ / ATT p@y ur b!ll c h e a p . tele: zayy_clears. going fast!!
    ok ladies the phone bill hookup is open again until friday. tmobile only this time. you know the drill, send me name on account + acct number + what you owe, you pay me half when you get the confirmation text
    T-Mobile prepaid code 25 USD – instant e-mail – lowest price on the web – 4.9/5 – 1200 sold this month
    I'm leaving the US next week and have $180 sitting on my T-Mobile prepaid account. Can push it to your number, asking 120, local pickup cash so you can watch me do it
    anyone need they phone back on tonight? tmobile cricket metro. $35 and its on in 15 min. i dont need nothing but the number. hit my line
    We handle recurring mobile payments for overseas Chinese and Indian families. T-Mobile bill due? Forward us the PDF, pay in INR via UPI at Google rate + 2%. Serving 400+ homes
    Gift: my cousin's side hustle. He pays people's T-Mobile with points he gets from work so you only give him 70 for a 100 bill. I can pass along his insta if anybody's interested
    T-Mobile lines sold by the year. $150 = 12 months unlimited talk/text + 5GB, we keep it paid, you never see a bill. eSIM QR by email.
    Selling accounts w/ T-Mobile postpaid 2 lines free line promo stacked, transfer of responsibility done same day, $200 OBO, telegram in bio
    Roommate moved out so there's an open line on my T-Mobile plan, $27/mo, pay me every 3 months. Bring your number, your own phone. Cashapp deposit holds it.
    I buy T-Mobile credit in bulk so I can do your refill for 15% less than the website. $20 and up. DM with number, pay after it shows.
    shop update ✨ tmo bills 50%, att 55%, spectrum 45%. no lines under 90 days. escrow ok. staff: @lowkeypays
    got laid off so doing phone bills again to make rent, tmobile/metro, whatever you owe just send me half when its paid, been legit since 2020
    My cousin at the T-Mobile store still has 2 friends-and-family slots for this quarter. 50 to me, she emails you the code, done. Saves you a quarter of your bill forever.
    International students: T-Mobile SIM + we top it up for you every month, you pay us in your own currency (NGN, GHS, KES). 100+ students already on board. WhatsApp +1 469 555 0122
    3x $40 T-Mobile refill PINs, bought by mistake (I have Verizon lol). $33 ea shipped by text. PayPal G&S fine.
    Distributors wanted — sell T-Mobile & Boost top-ups from your corner store, tablet included, 6–9% per sale, paid weekly. Text BODEGA to 555-0164
    honestly this guy saved me, my bill was 412 and past due, paid him 200 and T-Mobile texted me zero balance that night. @cleanslate.mel on IG, tell him Dre sent you
    Hey it's Nina from PhonePals! Your T-Mobile refill is due Sunday. Same $41 on Venmo and I'll load it before midnight. Reply SKIP if you don't need it this month 😊
    Don't get scammed by these randoms in the comments. I show live proof on FaceTime and I pay your T-Mobile FIRST. Half price. Serious people text 470 555 0139
    tm0bile b!lls / half 0ff / no c@p / hmu
    US number for verification, T-Mobile physical SIM in my drawer, texts forwarded to Telegram within a minute. $9/mo or $80/yr
    We'll cover your T-Mobile bill this month! Pay us 65% on Friday when you get your check. Approved same day, no credit pulled.
    Comment BILL if yours is over 150, I'll walk you through how I cut it to 75. T-Mobile and Verizon only. 
    Refills for family back home AND here: T-Mobile USA, Claro, Tigo, Digicel. Walk-up or WhatsApp, no fee over $20, ask for Yoli 555-0177
    Bill assistance!! T-Mobile, Comcast, PG&E. I pay in full, you pay me half over two weeks. Proof on my page. Text Keisha 678 555 0144
    Cheap T-Mobile airtime vouchers, $10 face = $8, $50 face = $39, delivered over Telegram bot in seconds, BTC/USDT
    Who needs a line? T-Mobile unlimited $30 all in, no contract with them, you deal with me. 4 lines left, cash at the barber shop or CashApp
    Employee perk going to waste, I get 5 discounted T-Mobile lines and only use 1. $20/mo each, I'd rather somebody use them. Message me
    We'll refill any US prepaid phone from abroad, just tell us number and amount, pay by M-Pesa or bank transfer, Simu Topups Nairobi since 2016
    T-MOBILE BILL TOO HIGH?? inbox "LOW" and I'll knock 40% off today. Not a scam, ask my clients
    Had two T-Mobile $50 vouchers from a promo, don't use the network. $38 each, can meet at the mall or send the codes after Zelle.
    hey it's Mike from last month, you want me to do the T-Mobile again? same deal, 60 for the 120, lmk before friday cause my guy is going on vacation
    Start your own phone top up business. T-Mobile, Lyca, Simple. 10% margins, free app, no license. Join the WhatsApp group for a demo.
    my plug paid off my tmobile, $380 for 150 😭 yall need to get on this, @ in my bio
    Seasonal worker on J-1? We set up T-Mobile SIMs before you fly, keep it loaded all summer, one payment of $160, no hidden costs, hello@j1mobile.example
    Unlimited T-Mobile hotspot SIM, month to month, I handle the account, you just plug it in. 50/mo, ships free, 80+ feedback
    DM me ur T-Mobile number and I'll get your bill taken care of for 60 cents on the dollar, you pay after you check the app
    Two open lines on a 12-line T-Mobile business account, 22/mo each, I've had the same people for three years, Zelle by the 3rd
    We keep US T-Mobile numbers alive for nomads: $49 per year, SMS to email, your SIM sits in our Austin office
    prepaid cards tmobile metro boost wholesale to stores, 8 off, min 50 pcs, call Sami 313 555 0128
    girl my coworker's man does phone bills for half, he did mine AND my sister's, want me to send you his number?
    Thanks for choosing QuickTop! Order again before Friday and get $2 off your next T-Mobile refill. Just reply with the amount.
    Retention rep here, can drop your T-Mobile plan to the $40 employee tier. $75 fee after you see it change. Slots till Sunday.
    t m o b i l e  b i l l s  h a l f  o f f  i n b o x
    I top up T-Mobile for Filipinos in the US, you pay my mom in GCash, rate is 56.5, no hassle
    Phone bill killing you? I've got the plug, T-Mobile 50% off, first timers pay after. Link in bio
    Sell: T-Mobile refill $50 code. Buyer pays $42 in LTC. I have 30+ reps on this forum. Escrow welcome.
    Hi neighbors, I run a little service where I pay your phone bill (T-Mobile, Cricket, Metro) with my business card and you give me cash minus 10%. I'm in building C.
    Our agents will recharge your T-Mobile number within 10 minutes. Pay in naira, rates on our status. +234 803 555 0101
    Looking for 2 reliable people to join our T-Mobile Magenta plan, $30 a month, paid to me by the 1st, you keep your own number
    T-Mobile insider deal: I can get you 3 lines for $90 through my employee account. Only doing this for 5 people. PM.
    $25 T-Mobile cards for $19, have ten of them. Meet in Flushing or I text you the PIN after Zelle
    Finally found someone honest. Been using Maria's refill service for T-Mobile all year, cheaper than the site and she answers at midnight. Her WhatsApp is 305 555 0128
    refill r3sellers wanted, tmobile/ultra/simple, 11% off face, weekly settle, ping me on TG airtime_hub
    Need your T-Mobile on but broke till Friday? I'll put the $40 today, you give me $50 Friday. Text me
    Your plan with us (T-Mobile unlimited, line ending 0177) is paid through May 3. To keep it running send $29 by CashApp $linekeepers before then. Thank you!
    T-Mobile bill paying service, licensed LLC, we take 55% of your total, three month max, serious inquiries call Andre 404 555 0170
    Paying T-Mobile and Verizon bills all weekend, 55% of your balance, I go first, text 216 555 0112
    Extra T-Mobile line on my account, $25 per month, unlimited, I only want someone serious, Zelle on the 1st, pm me
    Big thanks to Refill Rick, my T-Mobile got paid in an hour and cost me half. His number: 312 555 0150
    We renew T-Mobile prepaid numbers for sailors and expats. 12 months = $150. Email us your number, pay by Wise.
    Work at T-Mo corporate, can add your line to my employee plan for a one time $80. hmu quick, closing list tonight
    Lost my job so I'm renting out the extra two lines on my T-Mobile plan, $28 each, message me if interested
    T-Mobile credit transfer, $60 for $45, quick and safe, add me on signal jaybird.44
  `,
  ),
  ...examples(
    ['seller'],
    'es',
    `
    Señora, ¿le llega muy caro el bill de T-Mobile? Yo se lo bajo a la mitad, primero lo ve pagado en su aplicación y luego me manda lo mío. Pregunte por Marlon en el grupo
    Tengo 4 tarjetas de recarga T-Mobile de 50 sin usar que sobraron del negocio, las doy en 38 cada una, entrego en Hialeah o mando la foto
    Recargo teléfonos en USA para que hables con tu familia 📞 tú me pagas en córdobas, tasa del BCN, tengo 3 años en esto y nunca he quedado mal. Doña Karla 8555 0147
    Se abre espacio en plan familiar T-Mobile, 30 dólares al mes todo ilimitado, pagas el primero de cada mes por Zelle y te mandan el chip por correo
    Mi cuñado es gerente de T-Mobile y puede aplicar el plan de empleados a tu línea. Cuesta 80 una sola vez y te baja como 40 al mes. Si les interesa me dicen
    ATENCIÓN TIENDITAS: vende recargas T-Mobile, H2O, Lyca desde tu celular. 9% de ganancia, sin inversión grande, te instalamos la plataforma gratis
    Gracias a Dios y a la página Recargas La Bendición, me pusieron los 40 de T-Mobile por 25 y en diez minutitos. Ahí les dejo su whats 786 555 0173
    Buen día, le recordamos que su plan de T-Mobile que renovó con nosotros vence mañana. Son los mismos $32, mándelo al Zelle de siempre y nosotros hacemos el resto 🙏
    pago bil de la t rosada x la mitad, mínimo 100, nada x adelantado, tmb verizon y xfinity. no pregunten si no van a hacer nada
    R3c4rgas t.m.o b4ratas 🔥 $50 x 35 🔥 dm
    Vivo en Texas, si tu banco de Venezuela no pasa en T-Mobile yo te renuevo la línea con mi tarjeta y me das los bolívares. Cobro un dólar por el favor
    Numeros de USA T-Mobile activos para WhatsApp y bancos, mensualidad 7 usd, tú no tienes que recargar nada, nosotros nos encargamos
    hola vecinos soy Rosa la de las recargas, ya tengo T-Mobile otra vez a 5 menos del precio, mándenme el número y el monto y pasen a dejar el efectivo
    Se vende saldo T-Mobile, tengo 90 dólares en la cuenta que ya no uso, los paso a tu línea por 55
    Amigas, ya abrí lista para las recargas T-Mobile de este mes, la de 50 en 42 y la de 25 en 21, apúntense con número y me depositan al Oxxo
    Soy empleado de T-Mobile en Dallas, tengo 3 códigos de familia, te rebajan el plan para siempre. 60 dólares el código, interesados por privado
    Se renta línea T-Mobile ilimitada para tu módem, 45 al mes, la cuenta está a mi nombre, dejas un depósito de 50
    ¿Estás en Cuba y necesitas mantener tu número americano? Te lo mantengo activo por 10 USD al mes, pago en MLC o Zelle. Escríbeme
    bil de tmobil a mitad d precio 💯 real, te lo pago al instante y luego me pagas, inbox
    No se dejen estafar por páginas raras, mejor conmigo: yo le recargo su T-Mobile desde mi tienda en Chicago y le mando el recibo, cobro solo 1 dólar extra. 773 555 0160
    Vendo 6 pines de T-Mobile de $30, los compré de más, $24 c/u, pago por Cash App y te mando la foto raspada
    La muchacha de @recargasyeni me hace la recarga de T-Mobile todos los meses, más barato que en la tienda y bien rápido, súper recomendada
    Estimado cliente, su línea T-Mobile con nosotros vence el 5. Renueve con el mismo precio de 35 USD por transferencia Bancolombia, envíe comprobante
    Busco vendedores de recargas T-Mobile y Telcel en sus colonias, comisión del 8, sin invertir, capacitación por zoom
    Línea americana T-Mobile para tus bancos y WhatsApp, 6 meses por 900 pesos, yo la mantengo prendida, entrega hoy mismo
    r.e.c.a.r.g.a.s t mobil 40x28 wasap 555 010 0171
    Hago pagos de T-Mobile, AT&T y Cricket con tarjeta de empresa, usted me da el 70% y listo, nada por adelantado
    Tengo lugar para dos personas en mi plan familiar T-Mobile, 28 dls cada una al mes por zelle los días 3, requiero un mes de depósito
    Se pagan biles de T-Mobile, luz y agua al 60%, trabajamos con tarjetas de crédito propias, resultados el mismo día, Sra. Nancy 832 555 0117
    ¿Quién quiere recarga? T-Mobile de 50 me la pagas en 40, en efectivo o Cash App, ando en el swap meet los domingos
    Mi primo trabaja en la T-Mobile y les mete descuento de por vida, cobra 70 la línea, ya lo hizo con toda mi familia. Mensaje y les doy su cel
    Vendo códigos de recarga T-Mobile al por mayor, 12% menos, mínimo 10 piezas, tiendas y particulares
    Mantengo líneas de USA activas para quienes ya regresaron a México, 150 pesos mensuales, recibes tus códigos del banco sin falla
    Tengo una línea libre en mi cuenta T-Mobile, 30 al mes, la doy a persona responsable, pago adelantado
    Hola, le escribe Lupita de Recargas Express: ya toca su T-Mobile, $35 igual que siempre, ¿le hago la recarga hoy?
    recarg@s tm0bil 50 x 38 💸 mero mero confiable, ask x privad0
    Gana dinero extra recargando celulares de EU desde tu casa, te damos saldo con 8% de descuento, pregunta sin compromiso
    yo no pago completo desde hace un año, la señora Chela me paga el T-Mobile y le doy la mitad, si quieren su número díganme
    Yo le ayudo a pagar su T-Mobile si no tiene tarjeta, me trae el efectivo más 3 dólares y sale con su recibo, local 14 del mercado
    Compra tu línea T-Mobile ya activada con 6 meses incluidos, 130 dólares, envíos a todo México, pedidos al WhatsApp 55 5501 0144
    Me quedan dos espacios en el plan, 25 al mes, T-Mobile ilimitado, me pagan el día primero sin falta
    Te bajo el bil de T-Mobile a la mitad, primero miras tu app y después me pagas, ya le hice a varias señoras de aquí
    Remato recarga T-Mobile de 60 en 40 porque cambié de compañía
    Buscamos puntos de venta para recargas T-Mobile en Los Ángeles, 7% de comisión, sin cuota, llame al 323 555 0149
    la recarga de siempre ya subió, T-Mobile 50 ahora a 44, avísenme quién va a querer hoy
    Recargas T-Mobile al mejor precio de la colonia, la de 40 te la dejo en 34, búscame en la tienda o al 555 010 0162
    Paisano, ¿no tiene tarjeta? Nosotros le pagamos su T-Mobile y usted nos paga en efectivo en cualquier OXXO, comisión de 2 dólares
    Se venden líneas T-Mobile con número de Los Ángeles, mensualidad de 20 dólares, todo incluido, entrega por correo
    Bajen su recibo de T-Mobile con mi código de empleado, 40 por código, quedan pocos, manden mensaje
    Doña Mary me ha pagado el bil tres meses seguidos, me cobra la mitad y siempre cumple, aquí su contacto 469 555 0138
    Únete a mi plan familiar de T-Mobile y paga solo 27 al mes, faltan dos personas, yo administro la cuenta
    Mayoreo de pines T-Mobile, Lyca y Ultra, 10% por debajo, pedidos desde 20 piezas, factura y soporte
    ¿Su T-Mobile vence hoy? Mándeme el número y en cinco minutos está, paga después por Zelle
    Pago recibos de T-Mobile al 50%, primero se lo pago y ya que lo vea me deposita, atención por WhatsApp 713 555 0109
    Recargas T-Mobile con descuento todos los viernes, de 50 por 42, mándenme su número por inbox
    Te rento un número T-Mobile por 8 dólares al mes para recibir códigos, pago por Binance
    Necesito gente que venda recargas de T-Mobile conmigo, ganas 5 por cada una, te enseño gratis
    Ando juntando gente para el plan de T-Mobile, sale en 22 por línea al mes, me lo dan a mí y yo pago, mándenme inbox
    Saldo T-Mobile al 80%, usted me dice cuánto quiere y yo se lo pongo, efectivo o Zelle
    Renuevo T-Mobile desde Houston para los que están en Guatemala, mándame tu número y deposita a mi cuenta Banrural
    Tarjeta T-Mobile de 25 dólares sin usar, la dejo en 18, paso el código por mensaje
    Trabaja conmigo vendiendo recargas T-Mobile en tu grupo de WhatsApp, tú pones el precio, yo pongo la plataforma
  `,
  ),
];
