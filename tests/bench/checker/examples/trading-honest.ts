import { CALM, type Example, examples } from './example.ts';

/** People who split bills, ask, warn, tell, or trade with something else, in the words of those who sell. All invented. */
export const TRADING_HONEST: readonly Example[] = [
  ...examples(
    CALM,
    'zh-CN',
    `
    我们合租三个人用一个T-Mobile家庭计划，我是户主，每个月1号在群里发账单，一人38刀Zelle给我，有人拖了两个月，怎么开口比较好？
    刚看到室友收到一条消息：“你好，T-Mobile话费五折，先充后付，加我微信”。他差点就加了，大家提醒一下身边的人吧
    我在T-Mobile门店上过班，说几句：所谓员工价只能给直系家属用，卖给外人会被开除，所以网上说有内部名额的都不用理
    T-Mobile预付费卡充值方法：打开官网，输入号码，选15/25/50，信用卡付款，几分钟到账。国内卡有时候会被拒，可以试试礼品卡
    妈，你那个T-Mobile号我这个月给你充好了，50刀的，不用给我钱，下次别再找楼下那个人代充了，贵还不靠谱
    求助：在闲鱼买了T-Mobile充值，卖家说先拍下再发号码，现在两天没到账，客服也不回，能退款吗
    换汇：我有500刀想换人民币，当天汇率，微信转账，仅限校内认识的同学，和话费没关系哈，我那T-Mobile账单自己交
    今天去沃尔玛买了张T-Mobile的refill card，30刀，回家刮开输进去显示无效，打611说要激活，收银员忘了扫，跑了两趟气死
    对比一下：T-Mobile预付40刀10G，Mint 15刀5G，Ultra 24刀，Tello任意搭配。不想换号的话携号转入都不难，我最后选了Tello
    出二手自行车，八成新，120刀，自提，地点在T-Mobile店对面，微信 bike-sun01，小刀可以
    朋友圈有人卖“65折话费”，大家知道是怎么回事吗？多半是拿别人的信用卡付的，到时候退单停机的是你
    老板，我这个T-Mobile套餐可以改成按年付吗？一年付能便宜多少？客服电话打不通
    学生会帮新生统一办T-Mobile校园计划，费用自己在官网付，学联不经手任何钱款，周六下午图书馆门口有工作人员答疑
    我爸给我的T-Mobile充了一年，说是怕我断线，感动。话说一年以后可以自动续吗
    群公告：本群只讨论美国手机卡使用经验，禁止发布代充、租号、拼车信息，发现一次移出，欢迎分享官方优惠
    网友投稿：有个自称“T-Mobile员工”的加我，说能把账单打四折，让我先发账户PIN。我没给，直接截图举报了
    有没有同学一起团T-Mobile四条线的套餐？算下来25一个月，我也是刚来的新生，咱们一起去店里办
    在美国怎么交T-Mobile账单最划算？我用Chase的卡绑autopay每条线减5刀，一年省60，别忘了开电子账单
    我们实验室五个人拼了一个T-Mobile家庭计划，老师挂名，每人每月25，月底统一转给师兄
    想问下T-Mobile员工折扣真的能转给朋友吗？同事说他老婆在T-Mobile上班可以给我一个码，免费的
    多买了一张T-Mobile 25刀充值卡，妹妹你要不要，直接给你用，反正我换Mint了
    刷到一个视频说“找我充T-Mobile只要五折，先充后付”，评论区全是托，举报了
    我充T-Mobile的经验：招行Visa可以过，中行的不行，支付页面填美国邮编就好，全程三分钟
    退款攻略：闲鱼买的话费没到账，点退款选未收到货，卖家48小时不处理就自动退，我昨天刚退回来330
    T-Mobile家庭计划四条线一百刀，平均一条25，比prepaid划算，注意税另算，autopay要用借记卡才有折扣
    爸妈来探亲，给他们办了T-Mobile旅游卡，50刀三周，机场柜台工作人员帮忙激活的
    小区团购：车厘子五斤装38刀，满20单发车，T-Mobile店门口自提，接龙+1，微信转账给群主
    租房：主卧$950包水电网（T-Mobile家用5G），押一付一，要求爱干净，微信 room-2024
    我表哥在T-Mobile上班，他说亲友折扣每人每年有限额，还得绑他的ID，所以没给我办，理解
    各位，T-Mobile账单里那个5刀的费用是什么？我打了客服，说是纸质账单费，关掉就好
    帮我妈在国内收验证码，用T-Mobile 3刀那个套餐，半年充一次就行，我人在加州给她充
    朋友说可以用她积分帮我抵T-Mobile话费，我请她吃顿饭，皆大欢喜
    看到有人卖“T-Mobile 50刀只要300”，问了一句怎么操作，对方让我先转账，立马拉黑
    【转让】搬家出宜家沙发床80刀、微波炉20刀，T-Mobile家用网络盒子免费送，微信 movingout_9
    学校国际处通知：T-Mobile代表周三在学生中心设摊，可现场办卡，费用以官网为准，学校不代收任何款项
    我把每月50刀的T-Mobile换成了Tello 10刀，一年省四百八，信号没差多少，推荐给用量少的人
    两个人一起开T-Mobile的双线套餐，我和女朋友一人付一半，50块，挺划算
    T-Mobile充错号码了，充到别人那去了，50刀，客服说查不到不给退，有什么办法吗
    老公，T-Mobile账单我付了，120，你这个月少给我打120就行
    收费通知：宿舍四人T-Mobile套餐，每人25，转我微信，明天我统一交
    各家50刀套餐对比：T-Mobile无限，Verizon 15G，AT&T 16G，首月有优惠，详见官网
    我把T-Mobile的50刀套餐降到了15刀的Connect，客服在线聊天十分钟搞定，五星好评
    同学请假回国，让我每月帮他充T-Mobile，他把钱先转给我了，有自动充值的设置吗？
    出iPad、键盘、一张没激活的T-Mobile SIM卡（送的），打包260刀，自提，先到先得
    卖家说“先充后付，七折，不满意不收钱”，结果充完第三天T-Mobile停我号，说付款被撤回
    求购一条T-Mobile老套餐的线，能过户最好，私信我价格
    我开了个小店在法拉盛，T-Mobile授权的，充值免手续费，地址缅街，欢迎来坐坐
    一个月50刀的T-Mobile对学生太贵了，你们都用什么？求便宜的，最好能收国内短信
    室友走的时候把T-Mobile号转给我了，一分钱没要，人真好
    帮导师订了T-Mobile的漫游包，垫了35刀，财务让我找他签字报销
    T-Mobile充值页面一直转圈，试了三张卡都不行，急，今天到期，有没有遇到过的
    代购小票合集：维骨力两瓶、钙片三瓶，加起来320元，T-Mobile店旁边的药房买的，要的私信
    我把信用卡返现拿来抵T-Mobile账单，一年下来省了快两百刀，薅羊毛心得分享
    新生群里那个“代充八折”的又来了，群主已踢，大家有需要去官网，两分钟的事
    孩子他爸给孩子充了半年T-Mobile，一次付清没有折扣，客服说只有年付方案才有
    T-Mobile给了我们老客户一个优惠，四条线每月减20刀，是短信通知的，门店核实过是真的
    我们家四口人的T-Mobile一个月140，孩子爷爷每个月给我转一千块人民币说是话费，拦都拦不住
    T-Mobile这个月多收了我35刀activation fee，线上客服让我等账单，再不退就去门店吵架
    有没有在罗兰岗附近能换T-Mobile实体卡的店？要收多少手续费？
    师姐毕业回国把她的T-Mobile号过户给我了，过户免费，以后账单我自己付，每月40
    公司报销每月50刀话费，我办了T-Mobile最便宜的15刀，剩下的算是奶茶钱
    充了50刀T-Mobile，号码被回收了，余额也没了，记得每90天充一次
    跟卖家扯皮中：闲鱼买的T-Mobile卡，激活三天就断网，他说不退不换，平台已介入
    代写作业、代充话费、代买票，群里天天这种小广告，管理员能不能管管
    老板娘人很好，T-Mobile隔壁那家奶茶店，买一送一到周日，付现金还便宜五毛
    请教怎么把国内支付宝绑到T-Mobile付款？网上说PayPal绑银联可以
    T-Mobile 余额能转给别人吗？我里面还有72刀，想送给同学，私信客服没回
    征室友分摊T-Mobile家用网，一个月50两人平分，合得来再说，私信看房
    学姐分享了T-Mobile办卡步骤，要PDF的私信我邮箱，免费
    想便宜换T-Mobile的同学可以看官方BYOD活动，一条线省10刀，有问题私信我，我也是刚办完
    我爸的T-Mobile又欠费了，40刀，谁在他家附近帮我跟他说一声，私信我电话
    刚搬来西雅图，想找人一起开T-Mobile家庭套餐，大家都是学生，算下来一人30，愿意的留言，一起去店里办，各付各的
    我的T-Mobile号不想要了，里面还有两个月套餐，能退钱吗？客服说prepaid不退
    孩子在美国读高中，每个月我从国内给她T-Mobile充30刀，用的是Visa卡，官网能选中文就好了
    国内代购朋友说她能帮我充，我说不用了，自己两分钟搞定，还省手续费
    T-Mobile营业厅办的年付套餐，一次付清300，平均一个月25，店员送了一张卡针
    前同事欠我半年话费，当初挂我T-Mobile名下，180刀，准备去小额法庭
    出一辆本田雅阁，9800刀，车主女生，里程7万，可分期，T-Mobile大楼地库看车，加微信 carxu_77
    【活动】T-Mobile周二送披萨券，需要的同学自己在App领，先到先得
    有没有好心人告诉我T-Mobile怎么取消自动续费，扣了我50刀，打客服排队半小时
    我做美国通讯测评的，这期比较T-Mobile、Mint、Ultra三家保号成本，最低一年36刀，视频在主页
    给各位家长：校方提供的T-Mobile平板押金200，学期末退还，遗失照价赔偿
    T-Mobile客服主动给我减了20刀，一句“要转去Verizon”就行，亲测，你们可以试试
  `,
  ),
  ...examples(
    CALM,
    'zh-TW',
    `
    請問T-Mobile預付卡在台灣刷台新信用卡一直失敗，有人成功過嗎？還是要用PayPal？
    我跟前男友還在同一個T-Mobile家庭方案，每個月他轉我 35 美，分手了要不要退出來啊
    165提醒：近來有人假冒電信員工，宣稱有「內部優惠名額」可代繳話費半價，要求提供帳號PIN，請勿相信
    剛回台灣，手上有一張沒用完的T-Mobile SIM卡，還剩12天流量，下週有誰要去美國的同事可以送你
    心得：T-Mobile 旅遊卡儲值其實很簡單，App 裡按 Refill 就好，50 美金無限，機場櫃台賣我 70 真的貴
    代購美國保健品，維他命、魚油，滿三千免運，T-Mobile 門市旁邊那家 Costco 直送，LINE：vita_us
    弟弟你的美國門號我先幫你繳了兩個月，1600台幣你方便再轉我，我的街口帳號你有
    看到限動有人說「T-Mobile月租我幫你付只要六折」，這種真的可以信嗎？感覺怪怪的
    T-Mobile 漲價了，我那個舊方案從 70 變 75，客服說沒辦法保留，想換去 Visible，有人換過嗎
    公司尾牙抽獎抽到T-Mobile 50美儲值卡，可是我沒有美國門號，送給下個月要去出差的主管好了
    請問有人跟陌生人拼過T-Mobile家庭方案嗎？對方說一個月25美要先收半年，會不會被丟包
    我自己用玉山卡在T-Mobile App儲值，手續費1.5%，換算下來約1,620台幣，給大家參考
    哥，T-Mobile這個月的錢我先刷了，50美，你下次回台請我吃飯就好
    轉傳：「您好，我是T-Mobile員工，有內部折扣可代繳」這則訊息是假的，長輩群組請幫忙提醒
    想徵一起去美國的旅伴，行程14天，機票自理，網卡會統一買T-Mobile旅遊卡，費用均攤
    我妹在T-Mobile實習，她說員工方案離職就失效，網路上賣的內部方案小心兩個月後被取消
    幫同事問，T-Mobile預付卡最低儲多少可以保號？他怕半年沒用被收走
    出國前跟公司借了一張T-Mobile SIM，回來財務說要自己付 1,500，報帳還要收據，好麻煩
    家庭方案分帳小工具分享，我和室友用試算表記T-Mobile每月每人付多少，歡迎複製
    收到簡訊說T-Mobile點數到期要換禮物，網址怪怪的，這是釣魚吧
    T-Mobile 通知我 50 美方案下個月變 55，有需要跟我一樣抗議的可以打 611
    室友們，T-Mobile 四線共 100 美，一人 25，月底前轉我，謝謝
    姊，你那張T-Mobile我幫你儲了30，錢不急
    便利店有賣T-Mobile儲值卡嗎？想在洛杉磯買，店員說要去藥局
    我在T-Mobile門市打工，常有客人拿網路買的儲值碼來問為什麼失效，真的不要貪便宜
    想請教T-Mobile改號碼要付多少？客服說15美，但網路說免費
    我們公司替外派同事統一付T-Mobile月租，離職要自己接手，HR寄信說明了
    朋友欠我三個月的T-Mobile分攤費，2700台幣，該怎麼開口
    在全家看到賣美國網卡，T-Mobile線路，7天 599，有人用過嗎
    T-Mobile合約未滿要付違約金200美，想轉給弟弟繼續用，可以嗎？
    我把門號月租降到10美，一年省一萬台幣，分享給常跑美國的人參考
    同事離職把公司T-Mobile手機帶走，月租還掛在我名下，主管說會處理
    賣二手手機 Pixel 7，T-Mobile 可用，6500 元，面交台北車站，可小議
    臉書社團有人賣「T-Mobile終身半價碼」，留言區一堆人+1，我檢舉了
    有T-Mobile繳費問題的學弟妹可以私訊我，我陪你打客服，不收錢
    T-Mobile 續約送手機，綁24個月，想聽我踩雷經驗的留言
    弟弟要去西雅圖交換，我送他一張T-Mobile卡加三個月月租當禮物，大概花了四千五台幣
    分享匯率：這期T-Mobile刷卡50美，銀行收1,612台幣，含海外手續費
    T-Mobile門市員工態度超好，十分鐘搞定換eSIM，沒收任何費用，五星推薦
    租屋：捷運站旁雅房，月租9,500，押金兩個月，意者LINE：room99tw，T-Mobile是我以前公司哈哈
    我媽想幫我付T-Mobile，我說不用，她還是匯了兩千給我
    美國門號收不到簡訊，T-Mobile說餘額不足，儲了15美就好了，有同樣狀況的可以試
    請問挂在學長的T-Mobile家庭方案下，他畢業後我的號碼會怎樣？每月都有準時給他30美
    二手 iPad 出清，T-Mobile 版，7,000 元，面交，先匯款者優先保留
  `,
  ),
  ...examples(
    CALM,
    'en',
    `
    Hey can you Venmo me your share of the T-Mobile bill? It's $32 this month because of Jake's upgrade. Thanks!
    PSA there's a DM going around: "I'll pay your T-Mobile bill for half, you pay after it posts". It's stolen cards. The payment gets reversed and you owe everything.
    I work at a T-Mobile corporate store. To refill prepaid dial *233 or use the app, it takes a minute and any debit card works. We can also take cash at the counter, no fee.
    Does anyone know if the T-Mobile $50 refill cards at Costco are still discounted? Last year they were $5 off.
    Grandpa, I put the $15 on your T-Mobile phone like you asked. You don't owe me anything. Love you!
    Selling my e-bike, $650 firm, cash or Zelle, first come first served. Meet at the T-Mobile parking lot on 5th. Text 555-0181
    My ex is still on my family plan and I pay for his line, $40 every month. How do I remove him without losing the promo?
    Our company gives us a 15% T-Mobile discount through the Work Perks page. You sign up with your work email, nothing to pay.
    Found a stack of old unused refill cards while cleaning mom's house, T-Mobile ones from 2011. Do they still work or can I just toss them?
    Tried three refill sites with my Brazilian card, all declined. In the end I bought a gift card at Target when a friend was there. Any better way?
    T-Mobile Prepaid: unlimited talk and text, 10GB, $40 per month plus tax. No credit check, no annual contract. Visit a store or t-mobile.com.
    I got burned by a guy on Snap who "clears bills for half". He posted, then two weeks later T-Mobile reversed it and shut my line. Lesson learned.
    We're moving our shop's four lines from Verizon to T-Mobile. Business rep quoted $25 per line with autopay. Is that a good rate?
    Reminder from your dentist: your appointment is Thursday at 3. Reply C to confirm. If you changed carriers to T-Mobile lately please update your number.
    Honest question, why do people pay strangers to refill a T-Mobile phone when the site takes two minutes? Is it because of foreign cards?
    Our ESL class on Saturday covers paying bills in English: power, water, T-Mobile. Free, bring a friend, coffee included.
    my lil bro spent his whole tmobile data on tiktok in 3 days and now wants me to add 10 bucks more lol absolutely not
    Has anybody rented out a spare line legally? T-Mobile terms seem to forbid resale, and I don't want trouble.
    The phone store at the mall charges $3 extra for every T-Mobile payment. Just use the app, folks.
    Landlord here, the upstairs unit is open June 1, $1450, T-Mobile home internet works great. Deposit required, call 555-0188.
    Lost my T-Mobile gift card somewhere between the store and home, it was unscratched, $50. If you find it in the lobby please leave it at the desk.
    Thanks to the T-Mobile rep who fixed my bill today, she credited me $40 for the outage and it showed the same day. Great service.
    Freelance bookkeeper here, I pay vendors for small businesses: rent, T-Mobile, insurance. $300 a month flat, references available. jane@books.example
    Splitting the T-Mobile family plan five ways now, so it's $26 each. Mom collects on the 1st, Venmo her please.
    Is it against the rules to let my coworker join my T-Mobile plan if he pays me $30 a month?
    I had an extra $25 refill card from Christmas so I gave it to my neighbor, her phone was about to shut off.
    As a former T-Mobile rep: nobody in retention can sell you credits. Anyone who says they work there and wants half in cash is lying.
    Saw an ad that says "tmo bills 50%, pay after". My friend tried it, lost her number of 12 years. Don't.
    T-Mobile charged me twice this month, $50 each. The rep on chat refunded one, showed up in 3 days. No complaints.
    Dave from the office plan here. The company T-Mobile account is going away in June so everyone needs to port out your number by the 15th. Ask HR for the PIN.
    Selling unlocked Pixel 8, T-Mobile compatible, $280 firm, no trades, Venmo or cash, first come. 
    Best prepaid under $20? I've been on T-Mobile Connect for $15 and it's fine, refill every month by app, never had an issue.
    The Boys and Girls Club is collecting unused T-Mobile refill cards and old phones for families in shelters. Drop off any weekday.
    Girl Scout cookies outside T-Mobile on Main, $6 a box, cash app ok, we take orders till Sunday!
    Could you pay my T-Mobile bill today, honey? I left my card at home. I'll give you the $45 tonight.
    Our bodega takes T-Mobile payments, exact amount only, receipt printed. Hours 8 to 10.
    How do wholesale airtime portals work? I'm thinking of adding T-Mobile top-ups to my store. Do you buy through a distributor and what margin is normal?
    My son works at T-Mobile and got us the employee family rate, it's pretty great. $30 for two lines.
    Update on the guy selling half-price T-Mobile bills in our building: police took a report, he used a stolen Amex. If you paid him call your bank.
    My mom still sends me $25 cash every month for her T-Mobile line because she doesn't trust apps lol
    What do you all pay for T-Mobile? We're at $160 for four lines with two watches, feels high.
    I run a small repair shop and customers keep asking if I do T-Mobile refills. Is it worth signing up as a dealer? What's the commission like?
    Got a $50 T-Mobile refill card from my boss as a thank you. How do I add it to my account, do I scratch the back?
    Landlord includes T-Mobile internet, I pay him $20 a month by Zelle. It's slow at night. Can I ask him to change it?
    Volunteers needed Saturday to help seniors set up T-Mobile autopay. Lunch provided. Text Ruth 555-0155 to sign up.
    Dog sitting, $35 a night, references, text 555-0156. I'm by the T-Mobile on Elm.
    My friend owes me for three months of his T-Mobile line, $90. He says he'll pay me once he gets his check. Should I cut him off?
    Heads up, the "T-Mobile employee discount codes" on Marketplace are fake. Seller takes $60 and blocks you.
    I used my Discover points to pay my T-Mobile bill last month, got $75 off. Nice perk if you have the card.
    Dropping T-Mobile after 10 years. If anyone wants the case and charger they're free on my porch.
    Can I refill my dad's T-Mobile from Kenya with M-Pesa? He's visiting my sister in Houston and ran out of minutes.
    T-Mobile: your bill of $85.00 is ready. AutoPay is scheduled for 10/15. View at t-mobile.com/bill
    Lost access to my account, rep wanted my PIN and the last payment amount, then fixed it in ten minutes. Thanks Tanya at the Elm store!
    I'll cover your T-Mobile this month, babe, just pay me back when you get your check.
    Our family plan: dad pays T-Mobile, we each send him $25 by the 5th. Works great.
    Just switched 4 lines to T-Mobile, $100/mo all in, and they paid off two of our phones. Took an hour in the store.
    Best Buy has the $50 T-Mobile refill card for $45 this week, in store only, limit two per customer.
    If your aunt in Manila wants to top up your T-Mobile, she can do it on the website with a Visa. No need for a middleman.
    He wanted $60 for a "friends and family code". I asked T-Mobile on X and they told me it's a scam.
    Renting a car in Phoenix, T-Mobile coverage ok on I-17? Rental is $40 a day plus deposit.
    Cleaning lady available, $120 per house, references, my T-Mobile number is 555-0175, text anytime.
    We had a line left over on the family plan after Grandpa passed. T-Mobile kept charging $30 until I brought the death certificate.
    Freelance gig: need someone in NYC to walk into a T-Mobile store and buy a SIM for me, I pay $20 plus cost.
    Tip: T-Mobile lets anyone pay your prepaid. My brother in Texas refills mine every month and I send him PayPal.
    Church bulletin: thank you to the donor who paid the T-Mobile bill for our pantry phone, $240 for the year!
    My buddy at work covers the T-Mobile plan and I give him $30 cash on payday. Been like that for years.
    The kiosk guy wanted $60 to "activate" my T-Mobile SIM. The official store did it for $10.
    FYI the community center has a program that pays past-due phone bills (T-Mobile, Metro) for families in need. Bring your bill and ID to room 4.
    I sell handmade soaps, $8 each or 3 for $20, Venmo ok. Find me Saturdays by the T-Mobile tent at the market.
    Can't decide: pay T-Mobile $90 a month or go prepaid for $25 with Mint. Anyone switched?
    Heads up renters: a "bill service" is knocking on doors in building C offering to pay your phone bill for cash. Management has nothing to do with it.
    My daughter's roommate pays our T-Mobile line and I Zelle her. Is there a way to split it inside the app?
    T-Mobile rep told me the friends code doesn't exist anymore, it ended in 2021. So whoever sells those now is making it up.
    Happy birthday! I loaded $25 onto your T-Mobile so you can call grandma all month. Love, Tia Rosa
    Looking for a used hotspot that works on T-Mobile, up to $60, local pickup please
    Taught my uncle how to pay T-Mobile with his debit card. He had been giving a guy at the barbershop $5 extra every month.
    Our nonprofit needs 12 lines, T-Mobile quoted $20 each. Any better offers for charities?
    Paid my sister's T-Mobile again. $70. She says she'll pay me back once she gets the tax refund. Sure.
    My carrier bill is $85 and my internet is $60, if I bundle with T-Mobile they say I'd save $20 a month. Worth it?
    Sold my old phone for $120 and used it to pay off my T-Mobile balance. Feels good to be debt free.
    The school pays for our T-Mobile hotspots, families just sign a form. Email Ms. Ortiz if you need one.
    Grandson set up autopay for me at T-Mobile, $45 a month, he even put his own card until mine arrives. Good boy.
    Note for Jess: T-Mobile login is on the fridge, bill is $64, Zelle me half when you can
    T-Mobile wants $35 per line to upgrade us in the store but it's free if you do it online. Don't pay it.
    I do bookkeeping for three restaurants and every one of them overpays T-Mobile. Audit your bills, people.
    The $10 a month employee discount from my hospital works on T-Mobile too, just upload your badge on their site.
    Got my refund from Zelle after the "bill guy" ghosted me. File a dispute within 60 days and keep screenshots.
    Selling two concert tickets, $90 each, transfer by app, I take Venmo. Text 555-0119 (T-Mobile, so texts may be slow lol)
    Would you let a coworker onto your T-Mobile plan? Mine offered $35 a month and I'm torn.
    Prepaid refill day! $15 and I'm set until next month. Love not having a contract.
    Our shop sells T-Mobile refill cards at the printed price. Ask at the register. We cannot refund opened cards.
    Customer service tip: ask T-Mobile for the loyalty department, they knocked $15 off mine.
    Dad, Mike and I each put in $20 for your T-Mobile. You're covered through March!
    I wrote a free guide to T-Mobile prepaid for newcomers, DM me and I'll send the link. Saves about $20 a month over the postpaid plans.
    Need to split a T-Mobile bill with flatmates? My free spreadsheet does it, $0, just message me for the template.
    T-Mobile store manager here, we have the $10 off refill promo until Sunday, come in or call the store.
    My T-Mobile refill didn't post and I'm out $50. Anyone had this? DM me if you know a rep.
    Text me when you land, your T-Mobile has $15 on it for the first week. Love you!
    If anyone's interested, the county helps pay phone bills: $30 a month for T-Mobile or any carrier. Text APPLY to the county line.
    Coworker carpool from Queens, $5 a ride, T-Mobile office on 7th, message me
    We split our T-Mobile business account among the three of us partners, $35 each, invoice goes to Dana.
    T-Mobile raised my plan by $5 per line so I called retention, they gave me a $10 credit for 12 months. Worth ten minutes.
    I get a $30 phone stipend at work. T-Mobile Connect costs $15. Easy money.
    For sale: T-Mobile home internet gateway, they told me to keep it. $40 cash, text 555-0161, pickup only.
    Who handles your family's phone plan? My wife pays T-Mobile on the first and I Venmo her half.
    Our PTA is buying T-Mobile gift cards for teachers, $25 each, send your contribution by Friday to Ms. Lee.
    Scammer alert: "Magenta employee" on Nextdoor, charges $75 to add you to a fake plan.
    Tourist here: is $50 for a T-Mobile SIM at the airport kiosk normal? The guy wanted cash only.
    I'm on my cousin's T-Mobile plan. $25 a month, I send it by Zelle, never a problem in six years.
    My T-Mobile autopay card expired and they shut me off. Paid $64 by phone, back on in 5 minutes.
    Reselling T-Mobile lines is against their terms, section 4. People doing it on here will get cut off.
    Free SIM for anyone who needs one, I ordered two by mistake from T-Mobile prepaid. No charge, pick up in Alameda.
    The dealer on Main gave us $200 off four phones with T-Mobile, ask for Luis, he speaks Spanish.
    If you're with T-Mobile you can get 25% off at this burger place, just show the app.
    Can someone explain wholesale vs retail T-Mobile MVNO pricing? Writing a paper for my econ class.
    Got my $180 deposit back from T-Mobile after a year of on-time payments.
    Looking for a ride to the T-Mobile store, can pay $10 for gas, text me 555-0165
  `,
  ),
  ...examples(
    CALM,
    'es',
    `
    Mi hija me paga el teléfono, ella tiene el plan familiar de T-Mobile y yo le doy 25 dólares cada mes en efectivo. ¿Es mejor tener uno aparte?
    Les paso lo que le llegó a mi mamá: «Le pago su bil de T-Mobile por la mitad, solo necesito su PIN». No caigan, así le vaciaron la cuenta a mi tía
    ¿Alguien sabe si con tarjeta mexicana se puede recargar T-Mobile en la página? La mía la rechaza
    Trabajé dos años en T-Mobile y les digo: no existe ningún plan de empleado que se pueda vender. Quien lo ofrece los está engañando.
    Mijo ya te puse los 15 en el celular, cuando llegues me los das o ayúdame con el jardín
    Vendo carro Honda 2012, 4,500 dólares, título limpio, sin regateo. Estoy enfrente de T-Mobile en la 41. 305 555 0191
    En la tienda de la esquina cobran 2 dólares por cada recarga de T-Mobile, mejor háganlo en la aplicación que es gratis
    La iglesia ayudará a las personas mayores a pagar su T-Mobile por internet, sábado 10 am, traigan su propia tarjeta. Es gratis.
    Compré una recarga por Facebook y nunca llegó. Eran 25 por una de 50 de T-Mobile. El señor ya me bloqueó. ¿Dónde lo reporto?
    Mi prima y yo compartimos plan de T-Mobile, son 35 cada una. Este mes yo pago todo porque es su cumpleaños.
    Recarga tu línea T-Mobile Prepago en la app T-Mobile o en tiendas participantes. Aplican impuestos.
    ¿Cuánto cuesta pasar mi número de Cricket a T-Mobile? Me dijeron que 10 por línea y que regalan el chip
    Hago pasteles para toda ocasión desde 35 dólares, pedidos con una semana. Estoy a lado de T-Mobile, whatsapp 555 010 0193
    Aviso a mis contactos: me clonaron el WhatsApp y están pidiendo dinero diciendo que es para pagar mi T-Mobile. No soy yo.
    Mi roommate y yo dividimos el plan de T-Mobile, él me da 30 por Zelle cada día primero
    ¿Es verdad que los empleados de T-Mobile pueden vender códigos de familia? Me piden 60 dólares por uno
    Me sobró una tarjeta de recarga T-Mobile de 15, mamá se la regalé a tu comadre porque se quedó sin saldo
    Anda circulando «te pago tu bil a mitad de precio, primero pago y luego me pagas». Usan tarjetas clonadas, no lo hagan
    Recargué mi T-Mobile en el Seven Eleven, 40 dólares más nada, el muchacho me ayudó y quedó en cinco minutos
    Rento cuarto amueblado, 600 al mes, internet T-Mobile incluido, depósito de 300, solo personas serias, 213 555 0150
    Hermano te deposité 50 por Zelle, es lo del teléfono de los niños, el plan de T-Mobile se vence el viernes
    Yo pagaba 90 en T-Mobile, llamé al 611 y me bajaron a 65 con el plan de 55 años o más
    Vendo tamales los sábados frente a T-Mobile, docena 18 dólares, pedidos por whats 555 010 0182
    T-Mobile me aumentó 5 dólares por línea. ¿A alguien más? Estoy pensando cambiarme a Mint
    Mi esposo le paga el T-Mobile a su mamá, 45 al mes, ella no sabe usar la aplicación
    ¿Dónde puedo comprar tarjetas de recarga T-Mobile en efectivo? En la gasolinera ya no venden
    Cuidado, en el grupo hay una señora que ofrece pagar el bil a mitad. A mi vecina le cortaron la línea después
    Busco trabajo de limpieza, tengo experiencia, mi número de T-Mobile es nuevo: 555 010 0196
    T-Mobile me cobró 10 dólares por activar el chip en la tienda, en internet salía gratis. Ni modo
    Compartimos el plan entre cuatro hermanos, cada quien pone 30 y el mayor paga el primero de mes
    Un muchacho me pidió prestado para su recarga de T-Mobile, le di 10 pesos y nunca me pagó jaja
    El banco me regresó los 60 que le pagué al falso empleado de T-Mobile, guarden siempre sus comprobantes
    Vendo celular Samsung A15 para T-Mobile, 90 dólares, con cargador, recoger en Pilsen
    Hoy explico en mi canal cómo recargar T-Mobile paso a paso, gratis, sin vender nada. Pregunten en los comentarios
    Vecina, ya le pagué su T-Mobile, fueron 40, luego me los da cuando pueda
    Mi jefe nos paga el plan de T-Mobile a los del turno de noche, 30 por cabeza, qué buena onda
    Walmart tiene la tarjeta T-Mobile de 50 en 47 esta semana, solo en tienda
    Compré una línea ya activada por internet y a los dos meses T-Mobile la canceló, perdí 130 dólares
    Cambio mi plan familiar: somos cinco y T-Mobile nos cobra 150, ¿conviene prepago de 25 cada quien?
    La señora del local 14 cobra 3 dólares por recargar T-Mobile, en la app no cuesta nada
    Mi compadre tiene un cuarto extra, 500 al mes con luz y T-Mobile internet, pregunten por él en la iglesia
    Le presté 50 a mi vecina para su T-Mobile y me pagó con tamales, salí ganando
    ¿Cuánto les sale T-Mobile con cuatro líneas? A mí me cobran 160 y siento que es mucho
    Mi hermano está en Honduras y quiere recargar mi T-Mobile desde allá, ¿acepta su tarjeta la página?
    La tienda me dijo que ya no hay descuento para empleados de mi compañía, ¿a ustedes también se lo quitaron?
    Gracias a todos, entre los del trabajo le pagamos el T-Mobile a don Chuy mientras sale del hospital
    Ofrezco clases de inglés, 15 dólares la hora, por zoom o en la biblioteca a lado de T-Mobile, mensaje privado
    A mi suegra le vendieron una tarjeta T-Mobile ya usada en el mercado, 30 dólares tirados a la basura
    Mi patrón nos descuenta 25 dólares del cheque por el plan de T-Mobile de la empresa, ¿es legal?
    Pagué mi T-Mobile con los puntos de la tarjeta, me ahorré 60 dólares este mes
    Le debo 90 a mi cuñada porque ella paga el plan de T-Mobile de todos, el viernes le deposito
    En la farmacia venden tarjetas T-Mobile de 15, 25 y 50, al mismo precio que dice la tarjeta
    Vendo bicicleta de niño, 40 dólares, estoy por el T-Mobile de la Pulaski, mándenme mensaje
    Ya no contesten a ese anuncio de recargas a mitad de precio, a mi hermana la dejaron sin línea
    ¿Alguien vende un teléfono barato para T-Mobile? Que no pase de 80 dólares
    Me dieron 200 dólares por pasarme a T-Mobile con mi número, en tarjeta prepagada, tardó un mes
    Con mi descuento del hospital T-Mobile me sale en 35 al mes, pregunten en su trabajo si tienen convenio
    Papá, te recargué el T-Mobile con 25, cualquier cosa me llamas
    Les comparto cómo bajé mi T-Mobile de 70 a 40 llamando al 611, si quieren el paso a paso mándenme mensaje, es gratis
    Si necesitan ayuda con la página de T-Mobile para recargar, escríbanme, yo les explico, sin costo
    Perdí mi tarjeta de T-Mobile de 25 en el bus 40, si la encuentran mándenme mensaje por favor
    El banco de alimentos paga un mes de T-Mobile, 40 dólares, a familias inscritas. Informes al 555 010 0188
    Compré una tarjeta T-Mobile de 50 en la farmacia y el código no sirve, me dijeron que llame al 611
    Mi vecino me presta su internet T-Mobile y yo le doy 20 al mes, todos contentos
    En mi trabajo nos dan 30 dólares para el teléfono, yo pago 25 en T-Mobile prepago
    Estoy juntando para pagar el T-Mobile de mis papás, me faltan 40, ni modo, a trabajar
    T-Mobile me dio dos líneas gratis por cuatro, pago 100 por todas, fui a la tienda de la 26
    Doy clases de manejo, 30 dólares la hora, pago por Zelle, llámame, mi línea es T-Mobile y a veces no entra
    ¿Qué me conviene, recargar T-Mobile de 40 o pagar 25 en Mint por tres meses?
    Le pedí a mi hija que me recargara el T-Mobile, 25 dólares, y me puso 50 la muy linda
    Reportaje: así operan los que ofrecen pagar su factura de T-Mobile a mitad de precio con tarjetas robadas
    Soy cajera en una tienda, cobramos el precio exacto de la recarga T-Mobile y damos recibo, no pagamos más en otro lado
    Cambio línea T-Mobile a nombre de mi ex, ¿cuánto cobra la compañía por el trámite?
    Regalo funda y cargador, ya no uso T-Mobile, pasen por ellos, mándenme mensaje
    El plan de T-Mobile para mayores de 55 me sale en 45 con impuestos, yo lo pago en línea cada mes
  `,
  ),
];
