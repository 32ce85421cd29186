import { CALM, type Example, examples } from './example.ts';

/** Honest messages that look like offers or lures: nothing to accuse anybody of. Which of the calm answers it is does not matter. */
export const HONEST: readonly Example[] = [
  ...examples(
    CALM,
    'zh-CN',
    `
    我用 T-Mobile 预付卡三年了，一直在官网 prepaid.t-mobile.com 充值，国内信用卡也能付，就是要填一个美国邮编。有问题可以打 611。
    警惕“半价充话费”骗局：骗子在群里发“T-Mobile话费8折，加微信xxx”，受害者付款后号码被停机。所谓慢充，往往是洗钱。切勿相信，遇到请举报。
    【中国移动】尊敬的客户，您的话费余额不足10元，请及时充值。可登录中国移动APP或拨打10086办理，回复TD退订。
    请问有人知道 T-Mobile 的 Tourist Plan 能不能续费吗？官网说不支持，是不是只能去门店？
    # giffgaff-keeper⏎⏎保号提醒小工具，开源免费。⏎⏎## 部署⏎⏎\`\`\`⏎docker compose up -d⏎\`\`\`⏎⏎交流群：https://t.me/giffgaff_keeper 欢迎提 issue。
    妈，我手机快停机了，你帮我在支付宝上充50块钱话费吧，号码没变。
    刚到美国读书，想问下大家 T-Mobile 预付卡和 Mint 哪个划算？一个月流量 10G 左右就够了，有没有推荐的套餐？
    分享一下我的保号经验：Ultra PayGo 每月3美元，官网绑卡自动续费就行。别去淘宝买代充，贵而且不安全。
    【T-Mobile】您的套餐将于 12 月 3 日续费，请确保账户余额不低于续费金额。充值请登录 prepaid.t-mobile.com 或拨打 611。
    本文介绍如何在国内给美国手机卡充值：打开官网，输入手机号两次，选择金额，用信用卡付款。遇到拒付可换一张卡，或请在美国的朋友去门店代缴。
    微信群里有人说可以低价代充T-Mobile，大家不要相信，之前有同学充完第二个月号码就被封了，钱也要不回来，已经报警。
    提醒大家：最近有人在小红书上说"T-Mobile 代充 7 折，加微信"，都是慢充黑产，充了会被封号，千万别信。
    慢充是什么？简单说就是骗子用受害人的钱给你充值，你以为占了便宜，其实成了洗钱工具。请认准官方渠道。
    我被骗了！在咸鱼上找人代充 T-Mobile，对方让我加微信转账 200 后就把我拉黑了。大家引以为戒。
    妈，我的美国手机号下周要续费，你帮我充一下好吗？打开 T-Mobile 官网，输入我的号码，选 25 美元就行。
    大家好，我整理了一份 T-Mobile 预付费续费攻略：官网、T Life App、线下门店三种方式。记得提前几天续，保留收据。有问题欢迎在评论区留言。
    如何在国内给 T-Mobile Prepaid 续费：1. 打开 prepaid.t-mobile.com；2. 输入手机号；3. 选择金额；4. 输入信用卡。国内信用卡可能被拒，可以试试 PayPal。
    # eSIM tools⏎开源的 eSIM 管理工具，支持 T-Mobile、giffgaff 等。⏎⏎## 交流⏎Telegram 群：https://t.me/esimtools⏎⏎## 许可⏎GPL-3.0，欢迎提交 PR 和 issue。
    各位新同学，迎新群微信群二维码见下图。电话卡可以在机场的 T-Mobile 门店办理，套餐价格以官网为准。
    中国移动：您的话费余额不足10元，请及时充值。登录10086.cn或中国移动APP充值享9.8折优惠。
    【中国联通】尊敬的用户，您本月话费账单56.00元，请于25日前缴费。可通过手机营业厅APP缴费。
    CTExcel: 您的套餐即将到期，请登录 ctexcel.us 续费，客服微信公众号：CTExcelUS。
    我换号了，新微信 lihua2026，麻烦大家加一下，旧的不用了。
    我妈收到一条短信说"您的积分将于今日过期，请尽快兑换"，点进去要填卡号，还好没填。大家小心。
    求问：淘宝上代充 T-Mobile 的靠谱吗？会不会是黑卡？有没有人因此被停机？
    今天教大家用 T Life 给美国号码续费，全程不需要第三方。觉得有用点个赞，关注公众号"留学日记"看更多。
    朋友你好，我到美国啦，新号码是 +1 425 555 0144，T-Mobile 的，微信不变，常联系。
    【Lycamobile】亲爱的客户，您的套餐将于后天到期，请登录 lycamobile.us 或拨打 611 充值。
    【ChinaTelecom CTExcel】您已成功充值10美元，余额12.3美元。
    淘宝客服：亲，您购买的T-Mobile充值卡已发货，卡密请在订单详情查看，如有问题请联系旺旺客服。
    闲鱼提醒：请勿脱离平台交易，谨防以代充话费为名的诈骗。
    老公，T-Mobile 的钱我已经充好了，25刀，截图发你微信了。
    群公告：本群仅交流 T-Mobile 使用经验，禁止发布代充、卖卡广告，违者踢出。
    我在 T-Mobile 工作，很多客人问为什么国内信用卡不能用，其实是账单地址的问题，可以试试预付礼品卡。
    【科普】什么是 SIM 卡交换攻击？骗子冒充你联系 T-Mobile，把号码转到他的卡上。建议设置账户 PIN。
    今天在 T-Mobile 门店充值，店员收了 5 刀手续费，大家去之前问清楚。
    T-Mobile 和 Mint 哪个好？我用了半年 Mint，便宜一半，信号差不多。朋友邀请能减 15 刀。
    刚下飞机，T-Mobile 漫游有信号，到酒店联系你。
    留学生指南：T-Mobile、Mint、US Mobile 套餐对比，价格以官网为准，欢迎关注本公众号获取更多资讯。
    我妈问我怎么给 T-Mobile 充钱，我让她打开官网，用她的 Visa 卡，两分钟就好了。
    群友们注意，群里加人私聊说能代充话费的都是骗子，群主从不私聊。
    【新闻】警方破获"慢充"洗钱案，嫌疑人以话费七折为诱饵，在闲鱼、Telegram 招揽客户，涉案千万元。
    T-Mobile 用户反映，使用第三方低价充值后账号被冻结，官方建议仅通过官网或门店付款。
    想问下各位，T-Mobile 家庭套餐自己开 4 条线划算，还是 Mint 年付划算？
    T-Mobile 充值卡 PIN 在 Target、Walmart 都能买到，面值 10 到 50 美元，输入 *ADD 即可充值。
    收到 T-Mobile 短信：Your plan renews tomorrow。请问我需要做什么吗？余额够的话会自动扣吗？
    我加了美国同学的微信，他说 T-Mobile 家庭套餐每人 30 刀，大家一起分摊，挺划算的。
    室友们，本月 T-Mobile 家庭套餐账单出来了，每人 $32，麻烦转我 Zelle 或微信，谢谢！
    我的博客：如何用 PayPal 给 T-Mobile 续费。欢迎加入读者 Telegram 群 t.me/myblog_readers 交流。
    各位，代购群里有人发“T-Mobile 半价续费加微信 xxxx”，是骗子，已经踢了。
    学校通知：近期发现有人冒充 T-Mobile 客服索要验证码，请同学们不要透露，如有疑问联系国际学生办公室微信公众号。
    淘宝店家说可以代充T-Mobile，我没敢买，最后还是用官网付的。
    我司提醒：T-Mobile 企业账户由 IT 部统一续费，员工请勿自行充值，如有问题请在企业微信联系王工。
    旅行社通知：每位团员会收到一张 T-Mobile 卡，已含 10 天流量，如有问题请加领队微信 leader_zhao。
    知乎回答：国内怎么给 T-Mobile 充值？1 官网；2 App；3 找美国的朋友。不建议淘宝代充，容易被风控。
    刚在 Costco 买了 T-Mobile 的充值卡，100 刀只要 97.99，划算！
    妹妹的 T-Mobile 是我帮她充的，她每月用微信转我 100 块。
    朋友你好，T-Mobile 那个 eSIM 二维码我发你微信了，扫一下就能用。
  `,
  ),
  ...examples(
    CALM,
    'zh-TW',
    `
    提醒大家：最近很多簡訊冒充 T-Mobile 說點數到期，裡面的連結是詐騙，請不要點擊，直接轉寄到 7726。
    我在紐約開了 T-Mobile 預付卡，續約日前一天會收到簡訊，到官網按 Refill 就好，用台灣的信用卡也能刷。
    中華電信：您的預付卡將於 12/31 到期，請至門市或官網儲值，詳情請洽客服 0800-080-123。
    請問美國 T-Mobile 的預付卡在台灣可以儲值嗎？信用卡一直刷不過，有人知道郵遞區號要填什麼嗎？
    【遠傳電信】親愛的客戶您好，您的預付卡餘額不足，請儘速儲值以免門號停用，詳情請上官網或至門市。
    開源專案：預付卡到期提醒工具，歡迎到 GitHub 提 issue 或 pull request，安裝方式 npm install sim-reminder。
    請問有人收到「T-Mobile 點數即將到期」的簡訊嗎？網址是 t-mobile.xxx.top，應該是詐騙吧？
    警方呼籲：收到聲稱電信公司點數到期的簡訊，請勿點擊連結，可撥打 165 反詐騙專線查證。
    【國泰世華】您的信用卡於 T-MOBILE PREPAID 消費 USD 25.00，如有疑問請洽客服 02-2383-1000。
    老師好，我下週出國，會用 T-Mobile 漫遊，有事請用 LINE 聯絡我。
    搭飛機前記得先把 T-Mobile 月租繳掉，不然到時候收不到簡訊，我 LINE 你網址。
    請勿相信網路上代儲值優惠，T-Mobile 只在官網、App 和門市收費。
    老師您好，我的美國號碼是 T-Mobile，您可以用 WhatsApp +1 425 555 0123 找到我。
    請問代儲值 T-Mobile 的網站可信嗎？網路上有人說會被鎖卡。
    公司公告：出差同仁請自行購買 T-Mobile eSIM，單據報帳，問題請洽總務處 LINE 群組。
    美國留學生社團 LINE 群組：新生可以先辦 T-Mobile 預付卡，學長姐會在機場接機。
    我在蝦皮買了美國 eSIM，走 T-Mobile 線路，落地就有網路，推薦給大家。
  `,
  ),
  ...examples(
    CALM,
    'en',
    `
    T-Mobile: Your prepaid plan renews on 12/03. Make sure your balance covers your renewal amount. Refill at https://prepaid.t-mobile.com or dial 611.
    Your T-Mobile payment of $50.00 was received. Thank you! View details in the T Life app or at www.t-mobile.com. Reply STOP to opt out.
    Your T-Mobile verification code is 482913. Do not share it with anyone. T-Mobile will never ask for it.
    Warning: scammers are texting "T-Mobile: your 12,860 points expire today" with links such as https://t-mobile.qhwzv.top/pay. It is phishing. Do not click, forward it to 7726.
    How to spot a fake refill seller⏎⏎Fraudsters write things like "T-Mobile refill at half price, DM me on Telegram @refill_king_usa". Victims pay, the plan works for a week, then the payment is reversed because the card was stolen. Researchers have seen the same scam with airline tickets. Never give your PIN to a seller; report it to the FTC.
    I moved to Seattle last year and finally switched from AT&T to T-Mobile prepaid. Coverage is fine downtown, bad in the mountains. I pay $40 a month with AutoPay and have not touched it since.
    # esim-manager⏎⏎A command line tool for eSIM profiles.⏎⏎\`\`\`sh⏎npm install -g esim-manager⏎\`\`\`⏎⏎## Contributing⏎⏎Pull requests welcome. Join our Telegram group https://t.me/esim_manager_dev to discuss issues.⏎⏎## License⏎⏎MIT
    We are an independent retailer and not affiliated with T-Mobile. Refill cards are sent by e-mail; a service fee of $2 is added to every order.
    Does anyone know whether I can refill my T-Mobile prepaid from Germany with a German credit card? The site keeps declining it.
    Hi mom, can you top up my phone please? My number ends in 4417. Love you, call me tonight!
    Walmart: T-Mobile prepaid refill cards, $25, $40, $50. In store and online. See store for details.
    Hi, this is T-Mobile. Your AutoPay of $40 is scheduled for 11/28. No action needed. Manage it at t-mobile.com/account.
    T-Mobile Tuesdays: free coffee and 10 cents off gas today. Open the T Life app to claim your deals. Limited time.
    Mint Mobile: your 3-month plan expires in 5 days. Renew at https://my.mintmobile.com. Reply STOP to opt out
    I run a small phone repair store in Queens. We sell refill cards for T-Mobile, Ultra and Lyca at face value, come by Monday to Saturday.
    For questions join our Discord https://discord.gg/abcdefgh or open an issue. The eSIM list is updated weekly by contributors. npm install esim-list
    Best prepaid plans of 2026: we compared T-Mobile, Mint, Visible and US Mobile. Mint is the cheapest plan at $15; T-Mobile has the best coverage in our tests. Prices checked in October.
    My dad’s T-Mobile line got suspended because the renewal failed. I called 611 and they restored it within an hour after I added $25.
    Selling my iPhone 13, unlocked, works with T-Mobile and AT&T, $250 cash, pickup in Oakland. Text 510-555-0110
    Researchers at a security company describe sellers who offer "half price bills" on Telegram, paid with stolen cards. Victims see their lines suspended weeks later. Report such offers to the carrier and the FTC.
    T-Mobile: Your plan renews on 12/03. Make sure you have at least $25.00 in your account. Refill at https://www.t-mobile.com/refill or dial *233.
    T-Mobile: Your payment of $40.00 was received on 11/20. Thank you!
    Free T-Mobile Msg: Your balance is low. Add money at my.t-mobile.com or in the T Life app.
    T-Mobile: Your verification code is 482913. We will never call you to ask for it.
    T-Mobile Msg: Your service was suspended for non-payment. Pay at https://www.t-mobile.com/guest-pay or dial 611.
    Your T-Mobile bill of $84.20 is ready. View and pay: https://my.t-mobile.com/bill
    T-Mobile Tuesdays: Your free pizza offer expires today! Open the T Life app to redeem.
    Scammers are texting T-Mobile customers that their points expire today, with links such as t-mobile.qweoi.top/pay. Don't tap: forward the text to 7726 and delete it.
    PSA: got a text "T-Mobile: your 12,480 reward points expire today, redeem now" with a .top link. It's a scam, T-Mobile has no points programme.
    Is this a scam? Someone on Telegram offers to pay my T-Mobile bill at 50% off, says "send me half and I clear it". Sounds too good to be true.
    Warning: don't fall for people in Facebook groups saying "50% OFF any T-Mobile bill, DM me on Telegram". They pay with stolen cards and T-Mobile will suspend your line.
    The FCC warned on Tuesday about fraudsters who advertise discounted phone bills on WhatsApp and Telegram. "We pay half your T-Mobile bill," one ad read. Victims lost access to their accounts.
    Can you help me refill my T-Mobile? Use the official site, prepaid.t-mobile.com, my number is the one you have. I'll pay you back on WeChat.
    hey can u top up my tmobile this month, i'll venmo you the 15 bucks
    Could you send me the Zelle for my share of the T-Mobile family plan? $30 for November, thanks!
    Roommates: the T-Mobile home internet bill is $50, please venmo me your part by Friday.
    # refill-reminder⏎⏎A small script that reminds you to refill your T-Mobile prepaid line. MIT licence.⏎⏎## Community⏎Join our Telegram group: https://t.me/refill_reminder for questions and support.⏎⏎## Install⏎\`\`\`⏎npm install refill-reminder⏎\`\`\`
    Thank you for shopping at Best Buy. Order #BBY01-806. T-Mobile $50 Prepaid Refill Card, PIN on the back of your receipt. Returns are not accepted on prepaid cards.
    Walmart receipt: T-MOBILE PREPAID $40 AIRTIME PIN 1234 5678 9012 34. To redeem, dial *ADD or visit t-mobile.com/refill. Thank you!
    Hi, thanks for contacting T-Mobile. I can see your line is active until December 3. You can refill with a card in the T Life app or at any store. Is there anything else I can help with?
    Hello, this is the international office. New students: SIM cards by T-Mobile are available at orientation, talk to the table in the lobby. Join our WhatsApp group for arrival information.
    Verizon Msg: Your prepaid plan renews on 12/05. Add funds at verizon.com/prepaid.
    AT&T Free Msg: Your AutoPay payment of $40 will be made on 12/01. Manage at att.com/myprepaid.
    Mint Mobile: your 3-month plan ends in 7 days. Renew at mintmobile.com or in the app to keep your number.
    Lycamobile: Your plan will expire on 02/12. Renew at www.lycamobile.us or call 622.
    giffgaff: Your goodybag ends tomorrow. Buy another at giffgaff.com.
    T-Mobile US raised the price of its prepaid plans on Tuesday, the company said in a statement. Analysts expect Verizon to follow.
    Has anyone got a discount code for Mint? My friend told me the referral gives $15 off.
    Best prepaid plans 2026: T-Mobile Connect costs $15, Mint $15, US Mobile $17.50. Prices checked in October. We may earn a commission from links.
    Black Friday: get 50% off 3 months at Visible. Terms at visible.com. No code needed.
    Meeting moved to 3 pm. Call me on WhatsApp if you cannot find the room.
    CTSimCard is an independent retailer and is not affiliated with T-Mobile. A service fee applies to every refill. Refill orders are final.
    T-Mobile: AutoPay reminder. We'll charge your card ending 4421 $50.00 on 12/02. Manage at t-mobile.com/autopay
    T-Mobile: Sorry, your card was declined. Update your payment method in the T Life app or at https://my.t-mobile.com
    Metro by T-Mobile: Your payment of $40 is due tomorrow. Pay at metrobyt-mobile.com/pay or *99.
    Thanks for being with T-Mobile! Get a free line when you add one by 12/31. See t-mobile.com/offers for details.
    T-Mobile: your trade-in device was received. Credits appear in 1–2 bills. Call 611 with questions.
    FTC consumer alert: texts that say "your T-Mobile points are about to expire" want your card number. Go to the company's website yourself instead of tapping the link.
    Mod note: posts offering "50% off your T-Mobile bill, Telegram @..." will be removed and the accounts banned.
    Got banned by T-Mobile after paying a guy on Telegram half price for my bill. Lost the number. Never again.
    Hi mom, I sent you $25 on Zelle, please refill my phone at the T-Mobile store, they charge no fee at ours.
    Lab meeting notes: Ana will refill the T-Mobile SIM in the weather station every month, invoice to finance, questions on Slack.
    Reseller notice: PrepaidZone is not T-Mobile. We sell refill PINs with a $1.50 processing fee. Email support@prepaidzone.example for refunds.
    Selling my used iPhone 14, unlocked, works with T-Mobile. $380, local pickup, text me at 425-555-0187.
    For sale: Pixel 8, T-Mobile version, good condition. WhatsApp me for pictures.
    Google Fi: your bill of $35.12 was paid. fi.google.com
    ## Support⏎For bugs open an issue. For chat join us on Discord or Telegram (t.me/openmodem). The tool reads the balance of your T-Mobile, AT&T or Verizon SIM over AT commands.
    Event volunteers: each of you gets a T-Mobile eSIM for the weekend, scan the QR at the desk. Contact Jo on WhatsApp +1 206 555 0101 if it fails.
    The store clerk told me a $15 Connect plan can be refilled with cash. Ask for the fee first.
    T-Mobile: We're upgrading towers near you. You may see slower speeds on 11/30. Learn more at t-mobile.com/network.
    T-Mobile: your plan has expired and your number will be released in 30 days. Refill at prepaid.t-mobile.com to keep it.
    T-Mobile: you have 2 GB left of high-speed data. Add more with a Data Pass in T Life.
    T-Mobile Money: your card ending 1123 was charged $12.00 at SAFEWAY.
    T-Mobile order 889123: your phone ships today. Track it at ups.com with number 1Z999AA10123456784.
    Ultra Mobile: Your plan renews in 3 days. Add funds at ultramobile.com or dial *6700.
    US Mobile: Refer a friend and both get $25 credit! Share your link from the dashboard.
    Tello: your plan was renewed for $10. Invite a friend and get 10% off next month.
    Red Pocket: 90 day plan renewed. Thank you! redpocket.com
    Prepaid tips: never pay anyone who asks for half of your bill on Telegram. Carriers don't sell through strangers.
    I tried one of those "bill payer" guys. They wanted $60 for my $120 T-Mobile bill on Cash App. A week later the payment bounced.
    Dad, I'll refill your line for you tonight, just tell me how much you want. Love, Ben
    We will renew your plan automatically every 30 days unless you cancel. Contact us through the app at any time.
    Our nonprofit refills prepaid phones for refugees. To donate, visit our website or call 206-555-0150.
    IT desk: the T-Mobile hotspots are back in stock. Order through the portal. Questions? Slack #it-help.
    Need help with your T-Mobile eSIM? Visit the community forum or message us @TMobileHelp on X.
    Follow @TMobile on Instagram for a chance to win tickets. Rules at t-mobile.com/rules.
    For the hackathon we bought 10 T-Mobile prepaid SIMs. Each team gets one; message Priya on Discord priya#2210 if yours is empty.
    pyGSM reads the balance by USSD. Works with T-Mobile, Orange, Vodafone. Chat: https://t.me/pygsm – issues on GitHub please.
    Mobifone: Tang 50% gia tri the nap ngay 30/11. Chi tiet 9090.
    T-Mobile: Thank you for your payment of $50.00. Your new balance is $0.00.
    T-Mobile: Scam alert! We will never text you a link asking for your PIN. Forward suspicious texts to 7726.
    T-Mobile: Your plan renewed. 5% tax applied. See t-mobile.com/account for details.
    Metro: Happy Holidays! Get 20% off cases in store. Text STOP to end.
    Your T-Mobile SIM order has shipped and arrives Tuesday. Track your package in T Life.
    AARP: members get T-Mobile 55+ savings. Visit a store to learn more.
    Costco: T-Mobile kiosk, $200 off when you switch. Ends 12/1. Ask an associate.
    Google Voice: Your verification code is 552901
    Zelle: You received $30.00 from ANNA K for "tmobile family plan nov".
    Venmo: Tom paid you $25 - t-mobile bill
    Reddit mod: no referral codes, no line selling, no "DM me for a spot on my plan". Use the weekly thread.
    My uncle sells phones at a T-Mobile store; he says prepaid refills have no fee online.
    Local news: A man was arrested for selling half-price T-Mobile refills over WhatsApp, police said Thursday.
    Would you be interested in splitting a T-Mobile family plan with me and Dave? About $30 each. Let me know at dinner.
    Your dentist: appointment Monday 10 am. Reply C to confirm or WhatsApp us at +1 206 555 0100.
    Hostel info: buy a T-Mobile SIM at the airport. Reception is on WhatsApp +1 415 555 0111 for any question.
    Tour guide Li here. Local T-Mobile number 702 555 0166, WeChat liguide88. Meet at the lobby at 9.
    telmo: an open-source Telegram bot to watch your T-Mobile balance. Self-host with docker compose up. Channel: t.me/telmo_updates
    Our eSIM store sells T-Mobile based travel eSIMs under our own brand. We are an independent company. Support: help@store.example
    Hi, it's Mark from T-Mobile on 5th Ave, your phone is ready for pickup. Call us at 212-555-0100.
    I work at T-Mobile and can answer questions about prepaid, DM me if you need help with your account settings.
    Anyone going to the game? I have an extra ticket for T-Mobile Arena, half price, text me 702-555-0140
    Selling 2 tickets for T-Mobile Park, 20% off, WhatsApp +1 206 555 0117
    Our school uses T-Mobile hotspots. To borrow one, message us on the parents' WhatsApp group.
    T-Mobile 5G Home Internet: $50/mo with AutoPay. Check availability at t-mobile.com/isp or call 1-844-839-5057.
    T-Mobile store hiring! Mobile Experts wanted, commission plus hourly. Apply at careers.t-mobile.com
    Get 20% off accessories at T-Mobile this weekend. Show this text in store. Ends Sunday. Reply STOP to opt out.
    T-Mobile: As a thank you, we've added 5GB of data to your line, free. No action needed.
    T-Mobile: you're eligible for a refund of $12.40; it will appear on your next bill. Details in T Life.
    Refund from T-Mobile took two weeks, but it finally came. Just call 611.
    US Mobile support: join our Discord or r/USMobile subreddit for help. Visit usmobile.com for plans from $10.
    Do not buy "half price refills" from Telegram. My number was cancelled after a month.
    Telegram scammers offer 50% off bills. I reported @halfbills to the FTC.
    T-Mobile customers: beware of fake refund texts. Go to t-mobile.com directly.
    Our shop on Canal Street sells T-Mobile SIM cards and refill cards at face value. Open daily 10-7. Tel 212-555-0133.
    Thanks for your order! Your T-Mobile eSIM from the official store is ready: scan the QR code in the T Life app.
    Airalo: Your eSIM for the USA is ready. Install it from the app. Need help? Chat with us in the app 24/7.
    Holafly: 5% off your next eSIM with code TRAVEL5 at holafly.com
    AT&T PREPAID: Get 20% off when you pay for 12 months. att.com/prepaid
    Community guidelines: no selling of SIM cards, accounts or refills. Posts with Telegram or WhatsApp handles are deleted.
    The report says criminals use stolen cards to pay phone bills, then collect half in cash over Zelle and Telegram.
    T-Mobile Alert: Data usage is at 80% of your high-speed data. Track it in the T Life app.
    T-Mobile: Your number transfer PIN is 113902. It expires in 7 days. Don't share it.
    Mint: Your refill of $15 went through. Questions? Chat with us at mintmobile.com or dial 611.
    Q: Can I pay my T-Mobile bill with half cash and half card in store? A: Yes, ask the rep.
    Our landlord pays the T-Mobile home internet; send Anna $20 on Venmo or WhatsApp her if you have questions.
    Anyone selling a used phone that works on T-Mobile? Budget $150, PM me please.
    I can refill your phone while you're away, Grandma. Just text me when it runs out.
    Study group: T-Mobile case analysis due Friday. Join the WhatsApp group for the shared doc.
    T-Mobile sent me a text saying they'd give 20% off if I enroll in AutoPay. Worth it?
    We are hiring a bilingual agent for our T-Mobile authorized retailer store in Houston. Call 713-555-0100. Commission paid weekly.
    Charity: donate prepaid minutes! We refill T-Mobile phones for veterans. Text HOPE to 50555.
    How criminals work: they post "T-Mobile bill 50% off", take your money through Cash App, pay with a stolen card.
  `,
  ),
  ...examples(
    CALM,
    'es',
    `
    Chicos, ¿el bill de T-Mobile lo pagamos entre todos? Son $35 por persona, Zelle al 305-555-0190.
    T-Mobile: Tu plan prepagado se renueva el 3 de diciembre. Recarga en https://es.t-mobile.com o marca 611. Responde STOP para no recibir más mensajes.
    Cuidado con las estafas: si alguien te ofrece recargas a mitad de precio por WhatsApp, no envíes dinero. Muchas víctimas pierden su línea. Denuncia el número.
    ¿Alguien sabe si puedo recargar T-Mobile prepago desde México con tarjeta mexicana? La página no acepta mi código postal.
    Somos una tienda independiente, no estamos afiliados a T-Mobile. Vendemos tarjetas de recarga con un cargo por servicio de $1.
    Amor, recárgame 20 dólares al celular porfa, que me quedé sin saldo. Te llamo en la noche.
    Hola, soy nuevo en Miami. ¿Qué plan prepago me recomiendan, T-Mobile o Metro? Uso unos 15 GB al mes.
    T-Mobile: recibimos tu pago de $50. Gracias. Consulta los detalles en la app T Life o en t-mobile.com.
    Alerta: circulan mensajes falsos que dicen "T-Mobile: tus puntos vencen hoy". No hagas clic, es una estafa. Reenvíalo al 7726.
    En nuestra tienda de la calle 8 vendemos tarjetas de recarga de T-Mobile, Metro y AT&T. Abrimos de lunes a domingo.
    T-Mobile: su plan se renueva el 3 de diciembre. Recargue en https://es.t-mobile.com o marque *233.
    Recordatorio de T-Mobile: su saldo es bajo. Agregue fondos en prepaid.t-mobile.com
    Somos una tienda independiente, no afiliada a T-Mobile. Recargamos tu línea con un cargo de servicio de $2.
    Cuidado: por WhatsApp ofrecen pagar su factura de T-Mobile con 50 % de descuento. Es una estafa con tarjetas robadas.
    ¿Me ayudas a recargar mi T-Mobile? Entra en la página oficial, el número ya lo tienes. Te lo pago en efectivo.
    Recordatorio: la reunión de padres es el jueves. Unirse al grupo de WhatsApp para más información.
    Movistar: su recarga de $200 fue exitosa. Consulte promociones en movistar.com.mx
    Me ofrecieron por Telegram pagar mi T-Mobile a mitad de precio, ¿es seguro o es estafa?
    T-Mobile Msg: Tu pago no pudo procesarse. Actualiza tu tarjeta en my.t-mobile.com o llama al 611.
    El banco informa: compra en T-MOBILE PREPAID por $40.00. Si no la reconoce llame al número de su tarjeta.
    Ojo: me llegó un SMS de T-Mobile diciendo que mis puntos vencen. Es falso, no abran el enlace.
    Vecinos, la tienda de la esquina recarga T-Mobile y cobra 1 dólar de comisión.
    Noticia: detienen a dos personas por vender recargas de T-Mobile a mitad de precio con tarjetas robadas.
    Vendo mi iPhone 12 liberado para T-Mobile, $200, WhatsApp 305-555-0102
    ¿Alguien quiere entrar a mi plan familiar de T-Mobile? Somos primos y pagamos $30 cada uno.
    Mi tía me recargó el T-Mobile en el Walmart, le debo 15 dólares.
    Trabajo en T-Mobile de la calle 14, si necesitan ayuda con su plan pasen a verme o llamen a la tienda.
    Compré un chip T-Mobile en el aeropuerto, $40 al mes, y funciona bien en México.
    Mi hermano me paga el plan T-Mobile y yo le mando el dinero por Zelle.
  `,
  ),
  ...examples(
    CALM,
    'ru',
    `
    Купил симку T-Mobile в Нью-Йорке, продлил на сайте картой, всё работает. Тариф 40 долларов.
    Привет, можешь пополнить мой T-Mobile? На сайте prepaid.t-mobile.com, номер прежний, деньги верну на карту.
    Осторожно: в телеграм-каналах предлагают оплатить счёт T-Mobile за полцены. Это мошенники, платят крадеными картами.
    Как пополнить T-Mobile из Европы: откройте официальный сайт, введите номер и оплатите картой. Комиссии нет.
    МТС: Ваш баланс 45 руб. Пополните счёт в приложении Мой МТС или на mts.ru.
    Кто-нибудь пробовал платить за T-Mobile через посредников в телеграме? Не блокируют потом номер?
    Отправил тебе в телеграм скриншот, как пополнить T-Mobile на сайте.
    Билайн: пополните баланс до 1 декабря и получите скидку 20%. Подробнее в приложении.
    Сын в США просит пополнить ему T-Mobile. Какая карта подойдёт на официальном сайте?
    Подскажите, это развод? Пишут в телеге, что оплатят мой T-Mobile за полцены.
    Мама, я купила симку T-Mobile, мой номер в телеграме тот же, пиши туда.
    Ребята, подскажите, как оплатить T-Mobile из Казахстана? Карта Kaspi подойдёт?
    Продам iPhone 15, работает с T-Mobile, пишите в телеграм @ivan_sells
    Купил eSIM T-Mobile на официальном сайте за 10 долларов, оплатил картой Bank of Georgia.
    Друзья, кто в США? Можно ли через вас оплатить T-Mobile, деньги переведу сразу.
  `,
  ),
  ...examples(
    CALM,
    'vi',
    `
    Cách nạp tiền T-Mobile trả trước: vào prepaid.t-mobile.com, nhập số điện thoại, chọn số tiền rồi thanh toán bằng thẻ.
    Cảnh báo: tin nhắn "điểm thưởng T-Mobile sắp hết hạn" là lừa đảo, không bấm vào đường link.
    Viettel: Quý khách được tặng 20% giá trị thẻ nạp ngày 28/11. Chi tiết gọi 198.
    Con nhờ ba nạp tiền T-Mobile giúp con 25 đô trên trang chính thức nhé.
    Mình mới mua sim T-Mobile ở sân bay, ai hỏi gì thì nhắn Zalo mình nhé.
    Bạn mình hỏi cách gia hạn T-Mobile khi ở Việt Nam, ai biết chỉ giúp với?
    Tôi trả tiền T-Mobile qua app T Life, mỗi tháng 25 đô, rất tiện.
  `,
  ),
  ...examples(
    CALM,
    'ko',
    `
    티모바일 선불 충전 방법: 공식 홈페이지 prepaid.t-mobile.com 에서 번호를 입력하고 금액을 선택하면 됩니다.
    주의: "포인트가 만료됩니다" 문자는 T-Mobile 사칭 스미싱입니다. 링크를 누르지 마세요.
    T-Mobile 사용자 모임 카톡방이 있습니다. 여행 팁 공유해요~
    T-Mobile 고객센터입니다. 문의하신 청구서는 t-mobile.com 계정에서 확인하실 수 있습니다.
    엄마, 제 T-Mobile 충전 좀 해주세요. 홈페이지에서 번호 넣고 25달러요. 카톡으로 번호 보냈어요.
    SKT: 고객님의 로밍 요금제가 개통되었습니다. 문의는 고객센터 114.
    카톡으로 T-Mobile 반값 요금제라며 접근하는 사람들 조심하세요. 다 사기입니다.
    텔레그램에서 T-Mobile 요금 반값에 대납해 준다는데 사기 아닌가요?
    미국 도착! T-Mobile 유심 샀어. 카톡은 그대로니까 연락해.
    T-Mobile 요금제 어떤 게 좋나요? 카톡으로 친구가 Connect 추천하던데요.
    T-Mobile 유심 사용 후기: 뉴욕에서 한 달 썼는데 빠르고 좋았습니다. 요금은 40달러였어요.
    미국 사는 친구한테 T-Mobile 충전 부탁했어요. 카드가 안 되더라고요.
    T-Mobile 직영점에서 유심 샀는데 직원이 친절했어요. 번호는 카톡으로 알려줄게!
  `,
  ),
  ...examples(
    CALM,
    'other',
    `
    Feuerwehr sucht Mobile für den Kinderbereich. Wer hat ein T-Mobile.Bitte melden.
    T-Mobileの料金が上がるらしい。友達はMintに変えて半額になったと言っていた。
    Ma copine m'a rechargé mon T-Mobile depuis la France avec sa carte, ça marche très bien sur le site officiel.
    Telekom: Ihr Guthaben beträgt 3,20 €. Laden Sie auf unter telekom.de/aufladen oder wählen Sie 2202.
    Vodafone: 30% desconto no seu próximo carregamento. Saiba mais em vodafone.pt
  `,
  ),
];
