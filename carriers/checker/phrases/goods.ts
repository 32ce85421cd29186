import type { Phrases } from './phrase.ts';

/** What sellers of refills sell: money on a line, a month more, a bill paid. */
export const REFILLS: Phrases = {
  zh: /[充储缴续交付刷][^。，,\n]{0,4}(?:t-?mobile|tmo)|收号|续租|续[一两三半\d]{1,2}(?:个)?(?:月|年)|[能帮]续|入钱|上数|充值|充钱|[代秒快慢直起][充冲](?!电)|话费|储值|代[储缴付续]|加值|增值|续(?:[费约期命卡]|月租)|帮[^。，\n]{0,4}续|月[租费]|[缴交](?:手机|电话)?费|手机费|快断|[缴付](?:t-?mobile|账单)|代刷|套餐|账单|余额|额度|保号|养号|月卡|欠费|[停复]机|卡密|月付|不限量|吃到饱|一?条线|企业方案|续命|充\$|[充冲]\s?[一二三四五六七八九]成|代养|养卡|[储充缴续](?:值)?(?:美国|那边|国外)?(?:门号|手机号|号码|电话卡)|年费|月费/giu,
  en: /\b(?:t-?mobile|tmo|phone|prepaid) (?:bill )?payments?\b|\b(?:money|credit|minutes|balance|\$\d+) (?:on|onto) (?:your|ur|any)\b|\b(?:lines?|plan|number) (?:\w+ )?(?:extended|alive)\b|\brefi(?:ll|l)\w*|\btop(?:s|ped|ping)?[- ]?ups?\b|\brecharg\w+|\breload\w*|\bairtime\b|\b(?:phone|cell|wireless|mobile|t-?mobile|tmobile|tmo|your|ur|the) bills?\b|\bbills?\b(?=[^.\n]{0,20}\b(?:half|paid|off|clear))|\b(?:prepaid|phone|unlimited|data|tourist|travel|monthly|t-?mobile|tmo|your|any|\$\d+) (?:\w+ )?plans?\b|\blines? (?:left|open|available|for)\b|\blines?\b(?=[^.\n]{0,16}\$)|\b(?:renew|renews|(?<!itin |passport |license |visa |lease |registration )renewals?)\b|\bpay(?:s|ing)?\b[^.\n]{0,12}\b(?:t-?mobile|tmo|verizon|metro)\b|\b(?:t-?mobile|tmo|verizon|metro) paid\b|\b(?:phone|t-?mobile|tmobile|tmo|prepaid) (?:credit|balances?|minutes)\b|\b(?:keep|lose|losing|take)\b[^.\n]{0,12}\bnumber\b|\bunlimited\b|\bphones? (?:back|turned) on\b|\$\d+ (?:sitting |left |remaining )?(?:on|in) my\b|\bkeep it (?:loaded|paid|active)\b|\bprepaid phones?\b|\b(?:t-?mobile|tmo) bills\b|\$\d+ (?:sitting |left |remaining )?(?:on|in) my\b/giu,
  es: /\bilimitad[oa]\b|\bperder\b[^.\n]{0,8}\bl[ií]nea\b|\bmanten\w+ (?:viv[ao] |activ[ao] )?(?:la|tu|su) l[ií]nea\b|\brecarg\w+|\brenuev\w+|\brenov\w+|\bsaldo\b|\bbil(?:l)?(?:e?s)?\b|\b(?:facturas?|recibos?) (?:de|del) (?:t-?mobile|tel[eé]fono|celular)|\bplan(?:es)? (?:de|ilimitad)|\bl[ií]neas? (?:de|ilimitad|prepag)|\bprepago\b|\breactiv\w+|\bhago el pago\b|\bpag(?:o|ar|amos) (?:el |tu |su )?(?:t-?mobile|bil)|\bte cortaron\b|\b(?:perder|mantener|conservar)\b[^.\n]{0,8}\bn[uú]mero\b|\bpag(?:o|os|ar|amos) de (?:t-?mobile|tel[eé]fono|celular|bil)|\brecargando\b/giu,
  pt: /\brecarg\w+|\brecarreg\w+|\brenov\w+|\bcr[eé]ditos? (?:de|da|no|em|para) (?:(?:seu|teu) )?(?:celular|t-?mobile|chip|linha)/giu,
  ru: /пополн|сч[её]т(?!\p{L})|оплат\p{L}{0,5} (?:ваш|сч|тариф|связ|t-?mobile)|тариф|продлен|продлева/giu,
  vi: /nạp|gia hạn|gói|cước|\bbill\b|giữ số/giu,
  ko: /충전|요금|납부|연장/gu,
  more: /チャージ|\brecharge\b|\bfactures?\b|\bguthaben\b|\baufladen\b|doładowa|เติมเงิน/giu,
};

/** The line itself: cards, numbers, accounts. */
export const LINES: Phrases = {
  zh: /e-?sim|\bsim|(?:实体|电话|手机|上网|旅游|原生|粉红?|美国?|预付(?:费)?|流量|物联|注册|号|漫游|境外|副|4g|5g|t)卡|开(?:卡|通|户)|激活|启用|流量|门号|(?:美国|老|靓)号|号码(?:出租|续|不停)|虚拟号|号码?租|接码|家庭(?:[车组]|计划)|拼车|内部渠道|[电]话?咔|米国|福利卡|礼卡/giu,
  en: /\be-?sims?\b|\bsims?(?: cards?)?\b|\b(?:prepaid|phone|unlimited|any|t-?mobile|tmo|tmobile|your|metro|active|us|business) (?:\w+ )?(?:lines?|accounts?)\b|\b(?:us|american|phone) numbers?\b|\b(?:family|my) plan\b|\bplans?\b|\bprepaid\b|\bphone service\b/giu,
  es: /\bl[ií]neas?\b|\bplan(?:es)?\b|\bfacturas?\b|\bchips?\b|\be-?sims?\b|\bn[uú]meros? (?:gringo|american|de usa|virtual)|\bactiv[ao](?:mos|r|ci[oó]n)?\b/giu,
  pt: /\blinhas?\b|\bplanos?\b|\bchips?\b/giu,
  ru: /сим-?карт|симк|e-?sim|баланс|связь|номер/giu,
  vi: /thẻ|\bsim\b/giu,
  ko: /유심|이심|선불|회선/gu,
  more: /プリペイド|\bpuces?\b|\bsim-?karten?\b|รายเดือน/giu,
};

/** Beside a refill and somebody to write to, any of these makes it business. By itself each stands in any message. */
export const MONEY: Phrases = {
  zh: /\d\s?(?:元|块|刀|镁|美[元金]|rmb|台币)|[¥￥$]\s?\d|\d ?%|折|手续费|服务|支付宝|付款|收款|台币|人民币|优惠|福利|便宜|[省低]|价|专业|承接|业务|诚信|靠谱|稳定|秒|客服|下单|老店|档|渠道|管道|后付|被拒|刷不|量大|名额|只[收要]|到账|代理|批发|转账|汇率|人工|交给|免刷|[一两二三四五六七八九十][百千块]|[一每](?:年|个月)|搞定|送\s?\d|[卖售]|实付/iu,
  en: /\$\s?\d|\d ?%|\bfor \d|\bonly\b|\bcheap\w*|\bdiscount\w*|\bprices?\b|\bpay(?:pal|ments?)?\b|\bpaid\b|\bcash ?app\b|\bzelle\b|\bvenmo\b|\bcrypto\b|\busdt\b|\bfees?\b|\bwholesale\b|\bsupplier\b|\binstant\w*|\bminutes\b|\bmins?\b|24\/7|\bguarante\w+|\blegit\b|\bdeals?\b|\bservices?\b|\bdeclined\b|\bforeign\b|\bupfront\b|\bhalf\b|\bless\b|\bevery month\b|\b(?:buy|sell|order)\w*|\bcents\b|\bdollars\b|\bbucks\b/iu,
  es: /\$\s?\d|\d ?%|\bbarat\w+|\bmenos\b|\bdescuento\b|\bprecios?\b|\bpag[ao]s?\b|\bzelle\b|\befectivo\b|\btransferencia\b|\binstante\b|\bseguras?\b|\bservicio\b|\brechazad[oa]\b|\bconfianza\b|\bpromo\w*|\bgan[ao]s\b|\bcomisi[oó]n\b|\bmitad\b|\boferta\b|\bcada mes\b|\d (?:d[oó]lares|pesos)|\bvend\w+|\bcobro\b|\bmensual\w*/iu,
  pt: /r?\$\s?\d|\d ?%|\bpix\b|\bdesconto\b|\bbarat\w+|\bpre[cç]os?\b|\breais\b|\bna hora\b|\bmensal\b/iu,
  ru: /\d ?%|\d ?(?:руб|р\.|\$)|\$ ?\d|карт[аыу]|скидк|деш[её]в|минут|usdt|гарант/iu,
  vi: /\$ ?\d|\d ?%|\d ?(?:k|đô)|\brẻ\b|giá|zelle|chuyển khoản|uy tín/iu,
  ko: /\d ?%|\d ?(?:원|불|달러)|할인|싸게|저렴|송금|이체|입금|수수료/u,
};

/** Kin and people of one household, who share a bill; a store one walks into; who looks for help and would pay for it. */
export const NO_SELLER: Phrases = {
  zh: /求购|想收|预算|失主|捡到|寻(?:人|物)|教[会堂]|图书馆|社区中心|讲座|志愿者|愿(?:意)?付|有偿|学生会|学联|工读|(?<!原来的|前|上个)室友(?!给我?推|推|介绍|找的|毕业|搬)|同(?:实验室|寝室?|宿舍|屋|班)|同事(?:们|几个|[，,:])|咱(?:们|几个)|(?<!位)[爸妈]妈?[，,：:!！]|老[公婆][，,：:]|(?:一|每)人(?!只要|收|少|减|多|再)[^。\n]{0,6}\d|捐|(?<!招)募|平摊|分摊(?!方案|名)|(?<![a-z\d_])AA(?![a-z\d_])|欢迎来店|营业时|按面值(?:收|卖)|(?:我们|大家)(?:都)?各付各/iu,
  en: /\bresidents\b|\bhoa\b|\bdoes (?:anyone|anybody) have\b|\b(?:looking|want(?:ed|ing)?|trying) to buy\b|\biso\b|\bi[’']ll pay \$\d|\bbudget\b|\bsweet(?:ie|heart)\b|^(?:lost|found)\b(?! your)|\breward\b|\blibrary\b|\bnewsletter\b|\bchurch\b|\bsenior center\b|\bcommunity center\b|\bvolunteers?\b|\b(?:happy|glad|willing) to (?:pay|teach|help)\b|\blooking for (?:someone|somebody|help|a tutor)\b|\b(?:can|could) (?:someone|anyone|somebody)\b|\btenants?\b|\broommates?\b(?! (?:moved|left|bailed))|\bper person\b|\$\d+ each\b(?! or)|\bdonat\w+|\bfundrais\w+|\beach this month\b|^(?:mom|dad|hey mom|hey dad|honey|babe)\b|\bchip in\b|(?<!of )\bface value\b|\bopen (?:24|daily|mon|till|until)|\bcome by\b|\bwalk[- ]ins?\b|\bexact (?:amount|price)\b|\bprinted price\b/iu,
  es: /\bbusco\b(?! socios| revendedor| vendedor)|\bdonaci\w+|\bpago hasta\b|\bme orient[ae]|\bbiblioteca\b|\biglesia\b|\bvoluntari\w+|\badultos mayores\b|\bbusco (?:a )?(?:alguien|quien)\b|\balguien que me\b|\bme pueden\b|\bentre todos\b|\bpor persona\b|\bcada uno\b|\bnos (?:toca|sale)\b|^(?:mami|papi|mam[aá]|pap[aá]|hij[oa]|mij[oa]|prim[oa]s),?\s|\babrimos\b|\babierto\b|\bprecio marcado\b|\bvisítanos\b|\bprecio exacto\b|\bsoy cajer[oa]\b/iu,
  pt: /\bprocuro\b|\balgu[eé]m tem\b/iu,
  ru: /(?<!\p{L})(?:ищу|куплю)(?!\p{L})/iu,
  vi: /cần (?:mua|thuê|tìm)/iu,
  ko: /구합니다|구해요|삽니다/u,
};

/** Settles a bill among those who share it: what each owes, what one's own part is, who has not paid yet. */
export const SPLITS_BILL: Phrases = {
  zh: /欠我(?:的|\d|[一二三四五六七八九十上这])|(?:还没|没|还未)(?:转|给|还|交)(?:给)?我|(?:还)?欠(?:着|我)|我(?:先|已经?)?(?:代垫|垫付|垫了|先付[掉了])|(?:平均|算)下来(?:每|一)?个?人|你们?[俩每](?:个|位)?(?:一)?人|[两三四五六2-9]个人(?:平)?分|均摊|(?:我们|咱们?|家里?)(?:的)?(?:家庭)?(?:套餐|方案|账单|话费)(?:这(?:个)?[月期]|出来)|我(?:的)?那?份是?\s?\d/iu,
  en: /\bowes? me\b(?! nothing)|\bsplit(?:ting|s)?\b[^.\n]{0,24}\b(?:\d|two|three|four|five) ways\b|\bsplitting (?:the|our|this month[’']s) (?:\w+ )?bill\b|\b(?:so|that[’']?s|it[’']?s|comes to|works out to|=) ?\$?\d[\d.]{0,6} (?:each|apiece|a head|per head|a piece)\b|\$?\d[\d.]{0,6} (?:a|per) head\b|\bmy (?:share|part|portion)\b|\byour (?:share|part|portion) (?:of|is|was|came|comes)\b|\b(?:everybody|everyone|each person)[’']?s (?:share|part|portion)\b|\b(?:bill|amount|total) for our\b|\bour (?:shared|joint|group) (?:plan|bill)\b(?! has| still)|\b(?:house|flat|room|suite)mates\b(?! (?:moved|left|bailed))/iu,
  es: /\b(?:me|nos) deb(?:es|en|e)\b|\btodav[ií]a (?:me )?debe\b|\bcada qui[eé]n\b(?! (?:si|que))|\ba \$?\d+ (?:por cabeza|cada un[oa])\b|\bpor cabeza\b|\bmi parte (?:son|es|fueron)\b|\btu parte (?:son|es)\b|\b(?:les|nos|te) toca(?:n)? (?:de )?(?:a )?\$?\d|\bnuestro (?:plan|bil|recibo) (?:sali[oó]|lleg[oó]|subi[oó]|vino)\b/iu,
};

/** Carriers' names, which may stand for what they sell: "T-Mobile, half price". */
export const CARRIER_NAMES =
  /[t踢蹄]-?\s?m[o0*]?b[i1l!]?[l1i](?:e|(?![a-z]))(?! (?:park|arena|center|stadium|store|shop|museum))|\bt-?m[o0]\b|[t提踢蹄]-?[膜摩]|摩拜|[t踢]家(?!里)|\bmagenta\b|\bverizon\b|at&t|\bmetro(?:pcs)?\b|\bmint\b|\blyca|\bultra\b|giffgaff|\btello\b|티모바일|т-?мобайл/iu;

/** Other things people sell each other and other trades, beside whose words a carrier is named by chance. */
export const OTHER_TRADES: Phrases = {
  zh: /二手|手机[壳套]|保护[壳套]|套房|雅房|iphone|安卓机|电池(?:健康)?|换屏|碎屏|屏幕|维修|贴膜|包膜|(?<![插或者和、及给用])平板(?!也|都|上|里|可用|能用|通用)|电脑|耳机|[订点外][餐位]|外[卖送]|餐[厅馆]|小馆|火锅|烧烤|便当|奶茶|[麻辣川湘粤]菜|蛋糕|搬家|接机送|租房|招租|主卧|转租|辅导|家教|驾校|陪练|钢琴|[瑜健][伽身]|美[甲容发]|[理剪]发|按摩|保洁|月嫂|装修|[征找招]室友|[含包][^。，\n]{0,4}水电|保健品|理疗|洗衣|床垫|闲置|机票|门票|沙发|宠物|招聘|诚聘|工资|咖啡机|微波炉|汽车|里程|看车|本田|丰田|自行车|电动车|婴儿车|车膜|相机|家具|食材|海鲜|水果|(?<!储值|充值|话费)团购|报[税名]|会[计师]|律师|接机|包裹|影印|彩[票券]|家常|配送|体验课|课程|旅行团|婚[纱礼]|月子|诊所|牙[医科]/iu,
  en: /\biphones?\b|(?<!\b(?:for|into|or|any|your) (?:an? )?|[插或者和、及给用] ?)\bipads?\b|\bgalaxy s?\d|\bpixel \d|\bmacbook\b|\b(?:smart ?|apple |galaxy )watch\b|\bhandsets?\b|\bunlocked\b|\bbattery\b|\bcracked\b|\bscreens?\b|\brepairs?\b|\bscratch(?:es)?\b|(?<!\b(?:open|opening|create|submit|make) (?:an? |the )?(?:support )?)\btickets?\b|\bmenu\b|\b(?:pizza|tacos?|burgers?|(?<!before |by )lunch|dinner|brunch|cakes?|bakery|catering|restaurant|grill|bbq|sushi|boba|coffee)\b|\bmov(?:ers?|ing)\b|\btrucks?\b|\bjunk removal\b|\bcleaning\b|\blawn\b|\bplumb\w+|\bhandyman\b|\broofing\b|\btutor\w*|\blessons?\b|\bclasses\b|\bnails?\b|\bhair\w*|(?<!(?:at|by|near|inside) (?:the|my) )\bbarber\b|\blashes\b|\bmassage\b|\bsalon\b|\bdog\b|\bpets?\b|\bbabysit\w*|(?<!(?:make|pay|for|my|towards?) )\brent\b(?! (?:out|(?:\w+ ){0,2}(?:sims?|lines?|numbers?|hotspots?)))|\broom\b|\bapartment\b|\bsofa\b|\bcouch\b|\bfurniture\b|\bhiring\b|\bcar wash\b|\b(?:honda|toyota|nissan|chevy|bike|scooter|mattress|dresser|stroller|detailing)\b|\btires?\b|\bphotograph\w*|\bcamera\b|\bconsole\b|\bps5\b|\bcandles?\b|\bgym\b|\byoga\b|\bzumba\b|\byard sale\b|\bgarage sale\b|\bclothes\b|\btax(?:es)?\b|\bairport\b|\bride\b|\blaundry\b|\blease\b|\bsublet\b|\blandlord\b|\blottery\b|\bnonprofit\b|\bdelivery driver\b|\bflip phones?\b|\brevvl\b|\bfactory reset\b|\bchargers?\b|\bphone cases?\b|\bdentist\b|\blawyer\b|\bflorist\b|\bflowers\b|\bwedding\b|\bmechanic\b|\bbrakes\b|\boil change\b/iu,
  es: /\biphones?\b|\bgalaxy\b|\bsamsung\b|\bdesbloquead[oa]\b|\bliberad[oa]\b|\bbater[ií]a\b|\bpantallas?\b|\breparo\b|\breparaci[oó]n\b|(?<!\b[tsm][ui] |el |al |del |recarg\w{1,4} )\bcelular(?:es)?\b|\btacos?\b|\bcomidas?\b|\bpupus\w+|\btamales\b|\brestaurante\b|\bpizzas?\b|\bpasteles\b|\bpostres\b|\bmudanzas?\b|\blimpieza\b|\bclases\b|\bu[nñ]as\b|\bcabello\b|\bbarber[ií]a\b|\bsal[oó]n\b|\bjard(?:[ií]n|iner)\w*|\brento cuarto\b|\bcarros?\b|\bcamionetas?\b|\btrocas?\b|\bmotos?\b|\bterreno\b|\bcuarto\b|\bdepartamento\b|\bmuebles?\b|\bboletos?\b|\bempleo\b|\bse busca\b|\bmec[aá]nic\w+|\bllantas\b|\bfotograf\w+|\bni[nñ]era\b|\btaller\b|\bfrenos\b|\bzumba\b|\bmoto g\b|\btaxes\b|\bimpuestos\b|\babogad[oa]\b|\bflores\b|\bropa\b|\bfundas?\b|\bcargador(?:es)?\b|(?<!\b(?:a|en|desde|tu|su|mi) )\bcasas?\b/iu,
  pt: /\biphones?\b|\bcapinhas?\b|\bpel[ií]culas?\b|\bbateria\b|\bdesbloquead[oa]\b|\bpadaria\b|\bmarmitas?\b|\bfaxina\b|\bmudan[cç]as?\b|\bunhas\b|\bcabelo\b|\baulas\b|\bbolos?\b|\bsalgad\w+/iu,
  ru: /iphone|айфон|смартфон|телефон(?:ы|а)?(?!\p{L})|аккумулятор|разлоч|ремонт|экран|маникюр|стрижк|переезд|грузчик|уборк|репетитор|аренда (?:комнат|квартир)|комнат|торт|доставка еды/iu,
  vi: /iphone|tiệm nail|\bnail\b|cần thợ|nhà hàng|phở|quán|phòng cho thuê|dọn nhà|sửa (?:điện thoại|nhà)|\bpin\b \d|bao lương/iu,
  ko: /아이폰|갤럭시|중고|배터리|액정|수리|네일|식당|반찬|이사|과외|룸메|미용|헤어/u,
};
