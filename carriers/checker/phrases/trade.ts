import type { Phrases } from './phrase.ts';

/**
 * How people speak who do business, one idea each. Every one stands in honest messages, too; several of them beside a refill are an offer.
 */

/** Somebody puts money on other people's lines, or keeps them. */
export const SERVES: Phrases = {
  zh: /我(?:这边|这里)?(?:都)?能[续充缴交](?!吗)|(?:顺手|顺便|统一|专门|长期|按月|每月)[^。，,\n]{0,10}(?:续|[充缴储](?!电)|付[月话账]|交[月话账]|入钱|上数|弄|刷|处理)|给[^。，,\n]{0,12}号充|[帮替给](?:[^。，,\n]{0,6}(?:人|位|家|同学|朋友|姐妹|群友)|你|您)[^。，,\n]{0,14}(?:续|[充缴储](?!电)|[付交](?![通流易换接])|增值|入钱|上数|处理|弄|搞定)|(?:可以?|能)(?:来)?找(?:我|小编|本人|老)[^。，,\n]{0,6}[续充办弄]|(?:交给|包在)我|(?:停机|复机|断号)急救|(?:都|均)(?:能|可以?)[刷充代续缴交]|(?:续[费约命期]|保号)服务|代(?:操作|增值|加值|交|购|缴|付|充)|直充|全网代|远程(?:办|弄|就好)|帮(?:人|别人|大家|家人们|姐妹们|好多|很多|不少|了?[一二三四五六七八九十几\d]{1,4}[多几来]?[个位])[^。，,\n]{0,10}[充缴交付续储](?![流通])|(?:月租|账单|话费)[^。，,\n]{0,4}(?:我|本店|我们)(?:这边|这里|来)?(?:帮|代|可以|能)?[付缴交充出]|(?:专业)?(?:办理|提供|承接):?[^。\n]{0,24}(?:[充缴续]|开户|激活|恢复)|找(?:店铺|本店|小店)?客服[续充办缴]|(?:客服|店家|店主|老板)[^。，,\n]{0,4}(?:帮|代|自动|统一)[^。，,\n]{0,4}[续充缴]|(?:这家|那家|他家|她家)(?:店|铺)?[^。，,\n]{0,4}[续充缴代]|用我(?:自己)?的[^。，,\n]{0,6}卡[^。，,\n]{0,4}[付刷充缴]|接单|常年[接充代续]|托管|代扣|慢[充冲]|话费(?:快|慢)|(?:话费|账单|月租)[^。，,\n]{0,3}(?:我|找我)来?[交付充缴]|(?:账单|话费|号码|月租)[^。，,\n]{0,4}[丢交发甩]给我|[养保]号[^。，,\n]{0,2}找我|帮你顾|(?:一年|全程|什么都|都)不用管|长期收[^。，,\n]{0,6}单|替你[^。，,\n]{0,6}[充交付缴]|(?:刷|用)我的卡/gu,
  en: /\b(?:we|i) (?:recharge|refill|top[- ]?up|reload|renew) (?:from|it|them|every|each)\b|\bi got (?:you|u|ya)\b|\b(?:refill|top[- ]?up|renewal) (?:desk|business)\b|\b(?:i|we)(?:[’']ll)? handle everything\b|\bi pay it (?:with|for|from)\b|\b(?:i|we)(?:[’']ll| will| can)? (?:add|put|load|drop|throw) (?:the |your |ur |some )?(?:minutes|money|credit|balance|airtime)\b|\b(?:our|my) (?:\w+ )?(?:staff|team|agents?|guy|cousin|brother|sister|husband|wife) (?:\w+ )?(?:renew|extend|refill|load|reload|top)s?\b|\b(?:line|plan|number|sim|phone) (?:will be|gets?|is) (?:loaded|extended|refilled|topped up|reloaded)\b|\bloaded (?:by us|to any|onto any|on any|remotely)\b|\bdirect (?:load|top[- ]?up)\b|\bkeeps? (?:your|ur|the) (?:\w+ ){0,3}(?:line|number|sim) (?:alive|active)\b|\bhandles? (?:\S+ ){0,3}(?:renewals?|refills?|top[- ]?ups?)\b|\b(?:reload|load|refill|renew)s? (?:\S+ ){0,2}(?:phones?|lines?|numbers?) for (?:folks|people|everyone|friends|anyone|you)\b|\bput (?:it|them|yours|everything) on my (?:\w+ )?card\b|\b(?:he|she|they|dude|guy|lady|man) (?:\w+ )?(?:paid|cleared|covered|handled|refilled|renewed|recharged|topped up|took care of|pays|clears|renews|refills) (?:my|our)\b|\b(?:i|we)(?:[’']ve| have)? (?:been )?(?:doing|paying|clearing|handling|keeping|refilling|renewing)\b[^.\n]{0,20}\b(?:friends|people|folks|everyone|coworkers|clients|neighbors)[’']?s?\b|\bbills? (?:are |is |getting )?(?:back\b(?! up)|cleared|knocked|slashed|cut in)\b|\b(?:i|we)(?:[’']ll| will) add (?:the |your )?(?:next |another )?month\b|\b(?:plan|line) (?:i|we) set up\b|\bkeep(?:ing)? (?:\S+ ){0,5}lines? (?:alive|active|going)\b|\bi (?:can |could )?pay (?:it|the|your|ur) (?:\w+ ){0,2}(?:off|bill|balance|in full)\b|\b(?:i|we)(?:[’']ll| will| can| could| also| just)? (?:pay|cover|clear|renew|refill|recharge|reload|load|keep|manage|handle|fix|apply|push|slap|bring)\b[^.\n]{0,24}\b(?:your|ur|people[’']?s|any|yours)\b|\b(?:he|she|they)(?:[’']ll| will| can)? (?:pays?|covers?|clears?|renews?|refills?|loads?|applies|apply|slaps?|puts?|adds?|took care of|fixed)\b[^.\n]{0,20}\b(?:my|your|ur|people[’']?s|our)\b|\bon your behalf\b|\b(?:we|i) keep it (?:paid|active|alive)\b|\btook care of my\b|\b(?:phone|line|service)s? (?:back|turned) on\b|\b(?:bill|phone) hook ?-?up\b|\bpayments? for (?:\w+ ){0,3}(?:families|people|folks|customers|clients)\b|\bkeep[- ]alive\b/giu,
  es: /\b(?:se hacen|hacemos|hago) recargas?\b|\bcon la m[ií]a\b|\byo (?:les |te )?pago cada mes\b|\b(?:te|le|les) (?:pongo|ponemos|pone|cargo|cargamos|meto|echo|mantengo|mantenemos|mantiene|cuido|cuidamos|paga|recarga|renueva|abono)\b|\bnosotros (?:la |lo |te |le )?(?:pagamos|recargamos|mantenemos|renovamos)\b|\b(?:mand|mant[eé]n|teng|dej)\w{1,3} activ[ao]\b|\bla recarga se hace\b|\brecarga directa\b|\b(?:soluci[oó]n|ayuda|ayudamos|servicio) (?:para|a) (?:renovar|recargar|mantener)\b|\bse dedica a esto\b|\bpuedo (?:pagar|recargar|renovar|activar|cubrir|poner)(?:te|le|les)?\b[^.\n]{0,10}\b(?:tu|su|la|el|saldo|cualquier)\b|\b(?:me|nos) (?:hace|paga|pag[oó]|recarga|recarg[oó]|renueva|renov[oó]) (?:el|la|mi|los|nuestr[oa]) (?:bil+|factura|recibo|l[ií]nea|plan|saldo|recarga|tel[eé]fono|celular)|\b(?:se|te|les?) (?:lo|la|los|las) (?:pongo|meto|recargo|abono|cubro)\b|\bque le (?:ponga|recargue|pague)\b|\bpago (?:los )?(?:biles|recibos|facturas)\b|\b(?:yo )?(?:se|te|les?) (?:l[oa]s? )?(?:bajo|cubro|resuelvo|resolvemos|reactivo|dejo pagad[oa])\b|\bnos encargamos\b|\b(?:nosotros )?hacemos el resto\b|\brecargo (?:tel[eé]fonos|celulares|l[ií]neas|n[uú]meros)\b|\bpago bil+e?s?\b|\b(?:la|el) de las recargas\b|\b(?:me|le|nos) (?:pusieron|recargaron|pagaron) (?:los|el|la|mi)\b|\b(?:renov[oó]|recarg[oó]|compr[oó]|activ[oó]) con nosotros\b/giu,
  pt: /\b(?:coloco|colocamos|ponho|boto|recarrego|renovo|fa[cç]o) (?:o |a |seu |sua )?(?:cr[eé]dito|saldo|recarga|plano|chip|linha)/giu,
  ru: /(?<!\p{L})(?:клад[уё]м?|кину|закидыва\p{L}{1,3}|пополня\p{L}{1,3}|оплачива\p{L}{1,3}|продлева\p{L}{1,3}) (?:деньги|на|баланс|сч[её]т|ваш|вам)/giu,
  vi: /(?:nạp|gia hạn|đóng)[^.\n]{0,16}cho (?:cô|chú|anh|chị|bạn|khách|mọi)/giu,
  ko: /(?:넣어|충전해|내|연장해) ?드|대신 ?(?:넣|충전|내)|대납/gu,
};

/** A price of one's own, not the carrier's. */
export const CHARGES: Phrases = {
  zh: /(?:一|半|1|3|6|12)个?[月年季]度? ?[:：=] ?[¥￥$]?\d|(?:一|每|\d)(?:次|单|笔|(?:个)?月|年|人|张)(?:只|就|才)?(?:要|收|算)?(?:你|费)?\s?(?:nt|hk|rmb)?[¥￥$]?\s?(?:\d{2,5}|[一两三四五六七八九]百)|(?:只|就|仅|酌|另|统一|全包价?)(?:收|要|需)?\s?(?:nt|hk|rmb)?[¥￥$]?\s?\d{2,4}|(?:手续费|辛苦费|跑腿费|差价)|(?:nt|hk|rmb)\$?\s?\d|[¥￥]\s?\d|台币\s?\d|收(?:你|台币|人民币|点|\s?\d{1,4}\s?(?:块|元|刀|米|r))|(?:单|立|少|减|满)(?:减)?\s?\d{1,3}|续[^。，,\n]{0,6}\d{2,4}(?!年|\d|[gm])|直播间[^。\n]{0,6}(?:只|要|价)|汇率[^。\n]{0,6}(?:\d|加|[×x*]|当天|差|算)|加\s?[\d一二三四五六七八九]\s?(?:%|趴|成)|\d\s?%价|不赚差价|[统通][统通]\s?\d|[一二三四五六七八九]\s?zhe|比(?:你|自己|官|市)[^。，,\n]{0,6}(?:便宜|划算|省|低)|便宜\s?\d|(?:给我|付我|转我|打我|只给)\s?[¥￥$]?\d{2,4}|\d{2,3}一[张个]|一张\s?\d|收\s?[¥￥$]?\d{2,4}|\d{2,3}\s?(?:💰|💵|🔪|米(?!粒)|软妹币)|月租\s?(?:台币|人民币|nt)|[送免](?:一|1|两)个?月|(?:当天|实时|今日|银行)汇率|首月[免半]|更划算|台币[一二三四五六七八九]|报我(?:的)?(?:名字?|id)|实付\s?\d|只收\s?[\d,]+|折结算|[1-9][0-9]折|\d{2}\s?%\s?(?:给|付|转)我|给我就[行好]|老价格|比原价|少了?[^。，,\n]{0,3}[十\d]+[多几]?块|一价全包|打包价|成本价|团体价|\d{2,3}一个月|u结算|点位|\d{2}\s?(?:美)?档\s?\d|[一每][^。，,\n]{0,8}(?:奶茶|咖啡|瑞幸|星巴克)的?钱/giu,
  en: /\b(?:1|one|3|6|12) (?:months?|years?) ?[:=–-] ?[$€£]\d|\bplus \$\d|\$\d+ (?:over|covers)\b|\b(?:small )?tip (?:appreciated|welcome)\b|\bwas \$\d[^.\n]{0,16}\bnow\b[^.\n]{0,12}\$\d|\d (?:rmb|usd|inr|rs) (?:per|a)\b|\$\d{1,3}(?:\.\d\d)? (?:a|per|each|every) (?:\w+ )?(?:on top|plus|extra|fee)|\b(?:charges?|costs? you|takes|mark-?up|fee)(?: is| of| only)? (?:only )?[$€£₹]?\d|\bprice:? (?:us )?\$\d|\b(?:s|us|hk|au?)\$\d|\d (?:baht|rupees|pesos|yuan|rmb|php)\b|\d ?% of (?:what|value|face)|\bhalf of what|\$\d[\d.]* (?:each|a (?:year|month) plus)|\bon top of the (?:plan|bill)\b|\b(?:way |a lot |much |far )?(?:less|cheaper) than (?:what|the|i|you|they|u)\b|\b(?:give|send|pay|cash ?app|zelle|venmo|slide) (?:me|us) (?:back )?(?:only |just |like |the )?(?:\$?\d{2,3}(?!\d)|half|what it costs)|\b(?:a )?couple (?:of )?(?:bucks|dollars)\b|\bfor \d{2} ?%|\d{2} ?% (?:of (?:the |your |ur )?(?:total|bill|balance|amount)|under|below)|\b(?:under|below) face\b|\$\d+ (?:one[- ]time|flat)\b|\bche{2,}p\w*|\b(?:4|for) half\b|\bsmall (?:cut|fee|markup)\b|\bcheap(?:er)? rate|\b(?:you|u) (?:just |only |then )?(?:pay|send|give|cash ?app|zelle|venmo|owe|transfer) (?:me|us|him|her|them)\b|\b(?:paid|gave|sent|send|give) (?:him|her|them|me|us) (?:only |just |back )?(?:half|what|the \w+ amount)|\basking \$?\d|\$?\d+ (?:each|flat|obo|a pop|apiece)\b|\b\d+ (?:bucks|eur|euros) (?:monthly|one time|a year|yearly|flat)\b|\bfor the lot\b|\bsame (?:price|rate|split) (?:as|\d)|\bsplit \d\d\b|\b\d points on\b|\brates? posted\b|\b(?:google|bank|market) rate\b|\b(?:saves? you|you save|u save)\b|\bfor half\b|\bplus (?:the )?plan cost|\+ (?:the )?plan cost|\bstarting at \$\d/giu,
  es: /\b(?:1|un|3|6|12) (?:mes(?:es)?|años?) ?[:=–-] ?\$?\d|\bdejo en \$?\d|\b(?:vendo|dejo|remato)\b[^.\n]{0,20}\d (?:d[oó]lares )?(?:en|por|a) \$?\d|\bsolo \d (?:d[oó]lares|usd|euros)|\bcobr(?:a|an|o|amos) (?:solo |s[oó]lo )?\$?\d|\d (?:pesos|d[oó]lares|usd|soles|bs) (?:al mes|mensual\w*|m[aá]s)|\$ ?\d[\d.,]{0,8} ?(?:mxn|ars|cop|clp|pesos)\b|\bcomisi[oó]n (?:fija )?(?:de |del )?\$?\d|\bsin comisi[oó]n\b|\d pesos\b|\bt[uú] me (?:das|pagas|mandas|transfieres) (?:el |la |los |solo )?(?:\$?\d|mitad)|\b(?:hace|cobra|sale|deja|paga)\b[^.\n]{0,24}\b(?:por|en|a) (?:solo )?\$?\d{2,3}\b|\bte (?:sale|queda|la dejo|lo dejo|los dejo) (?:en|por|a) \$?\d|\bm[aá]s barat[oa]s? (?:q|que)\b|\b(?:peque[nñ]a|m[ií]nima) comisi[oó]n\b|\bdesde \$\d|\b(?:con|al?) (?:\d\d ?% )?desc\b|\bal costo\b|\bmenos de lo que\b|\b(?:me|nos) (?:das|pagas|mandas|transfieres|depositas|dan los|pagan)\b|\bl[oa]s? (?:doy|dejo|vendo|paso|remato)\b[^.\n]{0,16}(?:en|por|a) \$?\d|\bcuesta \$?\d+ una (?:sola )?vez|\bcobro\b|\bx la mitad\b|\bmensualidad\b|\ba \d+ menos\b|\blos mismos \$?\d|\btasa (?:del|de) |\d ?% de ganancia|\$?\d{2} x \$?\d{2}\b|\blos \d{2} (?:de \S+ )?por \d{2}/giu,
  pt: /r\$ ?\d|\d ?%/giu,
  ru: /\d ?(?:₽|руб|р(?!\p{L}))/giu,
  vi: /\d ?k\b|\d\.000/giu,
  ko: /건당|\d ?[천만]? ?원/gu,
};

/** Orders, stock, sales, what has been sold and cannot be given back. */
export const SELLS: Phrases = {
  zh: /拍下|拍之?前|旺旺|小程序|拼单|截单|信誉|首单|新(?:用户|客)|自助|查单|渠道|报名|(?:内部|员工)(?:价|折|渠道)|已售|月销|现货|有货|库存|售后|包赔|自动发货|[一二三\d]号链接|小黄车|直播间|下单|接单|秒回|客服在线|不退|淘宝|闲鱼|虾皮|旋转拍卖|carousell|代购|揪团|接龙|表单|批量|专人|付款后|一手货|截图|收据|老客|口碑|满[一二三四五十\d]{1,2}[单人]|不成功|不成不|全额?退|退全款|到期提醒|人付款|虚拟(?:物品|商品)|[卖售]完|零卖|清仓|合一起|发图|供货|店铺|散户|批给|招募|(?:储值|充值|话费)团购|跟团|填单|卖家|付完给你看|顺丰|接口|订单/giu,
  en: /\b(?:don[’']?t|dont) need (?:em|them|it)\b|\bor all for\b|\b(?:venmo|zelle|cash ?app|pay|money) first\b|\btell (?:him|her|them) (?:i|\w+) sent\b|\btake a few more\b|\b(?:after|upon) (?:purchase|checkout|payment|buying)\b|\bbuy it now\b|\d\+? (?:sold|sales)\b|\b(?:ready|in) stock\b|\brestock\w*|\bbefore (?:buying|ordering)\b|\b(?:ticket|dm|msg) to (?:purchase|buy|order)\b|\bno refunds?\b|\bnot responsible for\b|\bproofs?\b|\blegit\b|\bslots?\b|\bserious (?:people|buyers)\b|\byears in business\b|\bcarousell\b|\b(?:our|happy) (?:customers|clients)\b|\bplug\b|\b(?:selling|sell) (?:\w+ ){0,2}(?:minutes|airtime|refills|top[- ]?ups)\b|\btaking orders\b|\bperks\b|\bour store\b|\bfor sale\b|\btoday[’']?s (?:list|prices?|rates?)\b|\bwhole ?sale\b|\bopen a ticket\b|\bsold by\b|\b\d[\d,]* sold\b|\bgig\b|\b(?:shop|store) owners\b|\bpayouts?\b|\bportal\b|\bcloseout\b|\bside hustle\b|\bmethod (?:is|patched|works)/giu,
  es: /\b(?:al|despu[eé]s de) comprar\b|\benv[ií]o inmediato\b|\b\d ventas\b|\bstock\b|\bno (?:hacemos|aceptamos) (?:cambios|devoluciones)\b|\bentrega (?:inmediata|\d)|\bvendedor:|\bclientes\b|\batendemos\b|\bcupos\b|\btasa del d[ií]a\b|\btrato directo\b|\bnuestra tienda\b|\ba la venta\b|\bvendo\b|\bpedidos?\b(?! a)|\bse venden?\b|\btienditas?\b|\bnegocios? afiliad\w+|\bsobraron\b|\bplataforma\b/giu,
  pt: /\bpronta entrega\b|\bestoque\b|\bclientes\b/giu,
  ru: /в наличии|отзыв|гарант/giu,
  vi: /uy tín|có sẵn|còn hàng/giu,
  ko: /재고|서비스를|후기/gu,
};

/** How to answer, wherever it is read. */
export const ANSWERS: Phrases = {
  zh: /感兴趣|[踢敲]我|搜[「“"']|群里|加群|回复[^。，,\n]{0,8}(?:[续充办]|[1一])|评论区|(?:底下|下面|下方)[^。，,\n]{0,3}(?:留|码)|留(?:言(?!讨论|交流|分享|区)|[「"'“])|举手|头像|进群|站内|文末|置顶|联系(?:方[式法]|我)|要的|有需要|需要的|pm我|喊声|私(?:她|他|我|讯|聊|信)|倾(?:偈|$)|找小编|[dv滴]我|意者|来问我|问我(?:就好|价|要)|找我(?:拿|要|报|续|充|买)|识别二维码|长按|扣个|小盒子|懂的来|(?:找|加|问)(?:店铺|本店|小店|在线|人工)?客服(?!电话)|可发短信|主页第|首页|报数|先聊聊|站内私|直接拍|原链接|排单|[的]私(?:$|[，,。!])|联系你|可谈|找我(?:$|[，,。!])/giu,
  en: /\breply (?:here|to this|below|yes)\b|\bcomment (?:below|here)\b|\bscan (?:\w+ ){0,2}code\b|\btap (?:in|below)\b|\bticket to\b|\b(?:link|form) below\b|\bfill (?:in|out) the form\b|\b(?:add|msg|message|text|inbox|dm|pm) (?:before|ur|your)\b|\binbox\b|\bask for \p{Lu}|\bsend (?:slip|proof|screenshot)|\b(?:link|l!nk) in (?:bio|b1o|profile)\b|\bopen a ticket\b|\bif (?:you|u|anyone|ya) wants? in\b|\bdms? (?:or|if|for|4|open)\b|\bsign up with (?:our|my)\b|\b(?:support|orders?|help) (?:over|via|through) \w+|\bask (?:me )?for (?:the |a |today[’']?s )?(?:list|price|rate|quote)|\bshoot me\b|\blmk\b|\bholla\b|\bslide in|\bhit my line\b|\bgo follow\b|\bpass along (?:his|her|their)\b|\bif (?:anyone|anybody|you|u|ya)(?:[’']?s| is| are|[’']?re)? interested\b|\b\w+ in bio\b|\bforward us\b|\breply (?:done|with)\b|\bask (?:for )?(?:mr|ms|mrs|miss)\b/giu,
  es: /\bpor interno\b|\bdm\b|\binbox\b|\bel contacto\b|\bbot[oó]n de mensaje\b|\blink en la bio\b|\bpor whats\w*|\bcoment[ae]\b|\bnos escribes?\b|\bescr[ií]b[aeoí](?:me|nos)?\b|\bprivado\b|\bal \+?\d|\b(?:el|la|los) que (?:quiera|guste|necesite|ocupe)n?\b|\bquien (?:quiera|guste|necesite|ocupe)\b|\bme (?:hablan|escriben|avisan|mandan)\b|\bh[aá]bl(?:ame|enme|eme)\b|\bx (?:priv|inbox|dm|interno|whats)\w*|\binfo (?:x|por)\b|\bav[ií]s(?:ame|enme|eme)\b|\bpor aqu[ií] mismo\b|\btiren? inbox|\bsi (?:les|te|le) interesa\b|\bpregunt[ea]n? por\b|\bpasen? a (?:dejar|recoger|mi)\b|\bah[ií] les dejo\b|\bm[aá]nd[ae]n?(?:lo|la) (?:al|por)\b/giu,
  pt: /\bdirect\b|\bchama\b/giu,
  ru: /в (?:лс|личку|личные|директ)(?!\p{L})/giu,
  vi: /nhắn|zalo|\binbox\b|\bib\b/giu,
  ko: /댓글|쪽지|카톡|디엠|연락/gu,
};

/** Ways to pay a person, most of them in a country where the carrier takes no money. */
export const PAYS: Phrases = {
  zh: /支付宝|微信[、和/]?(?:支付宝)?付|转账|汇款|汇给|直接汇|收款|台币|人民币|红包|转数快|过数|街口|付款后|给钱|微信[转付]|超商|可刷卡|对公/gu,
  en: /\bcash ?app\b|\bzelle\b|\bvenmo\b|\bpaypal\b|\bgpay\b|\bupi\b|\brmb\b|\byuan\b|\bpix\b|\bpaynow\b|\bpromptpay\b|\bgcash\b|\balipay\b|\bwechat pay\b|\bwise\b|\bbtc\b|\bltc\b|\busdt\b|\bcrypto\b|\bcash only\b|\bgift cards?\b|\bfps\b|\bpayme\b/giu,
  es: /\boxxo\b|\bbizum\b|\bcup\b|\bdep[oó]sit\w+|\btransf(?:er|ier)(?!m[oó]vil)\w+|\bbinance\b|\byape\b|\bplin\b|\bnequi\b|\bbancolombia\b|\bpago m[oó]vil\b|\bbol[ií]vares\b|\bmercado ?pago\b|\befectivo\b/giu,
  ru: /на карту|перевод/giu,
  vi: /chuyển khoản/giu,
  ko: /입금|송금|이체/gu,
};

/** Needs the number of the line, or an account. */
export const ASKS: Phrases = {
  zh: /(?:号码?|门号|手机号|尾号|后六码)[^。，,\n]{0,6}(?:[发私报传讯]|给(?:我|客服|小编|群主))|(?:[发报传留]|给我|备注|提供|只要)[^。，,\n]{0,8}(?:号码|门号|手机号|尾号|位号)|(?:号码?|手机号)\s?[+＋&和]\s?(?:金额|面额|档位)|账单截图/gu,
  en: /\b(?:send|message|msg|dm|inbox|give|drop|text|write|bring)\b[^.\n]{0,24}\b(?:number|digits|acct|account #)|\bacct #|\b(?:just|only) (?:need|send) (?:your|ur|the) (?:number|phone)\b|\b(?:screenshot|ss|pic|photo) of (?:the |your |ur )?(?:balance|bill|account)\b/giu,
  es: /\b(?:m[aá]nd\w+|env[ií]\w+|p[aá]s\w+|dices|dime|necesito)\b[^.\n]{0,24}\bn[uú]mero\b|\b(?:necesito|ocupo|manden?|m[aá]ndame|pasa(?:me)?)\b[^.\n]{0,20}\b(?:captura|foto) (?:del|de la|de tu) (?:bil+|recibo|factura|cuenta)/giu,
  ko: /번호(?:만)? ?(?:보내|주시|알려)/gu,
  vi: /gửi số/giu,
};

/** Done at once. */
export const SPEED: Phrases = {
  zh: /秒(?:到|充|冲|回|发|销|续)|当[天日][^。，,\n]{0,3}(?:开通|到|好|弄|办|复|充|续)|(?:\d{1,2}|[一二三五十半])(?:来|几)?(?:分钟|小时)(?!前)|半小时|即(?:时|增|到)|快速到账|7[×x*]24|当[天日][^。，,\n]{0,3}(?:完成|处理)|[一杯顿][^。，,\n]{0,3}(?:奶茶|咖啡|饭)的(?:时间|[工功]夫)|秒道/gu,
  en: /\binsta(?:nt(?:ly)?)?\b|\bsame[- ]day\b|\bwithin (?:the |an |\d[\d-]{0,3} ?)(?:hours?|min\w*)|\bin (?:\d{1,2}|five|ten) ?min\w*|\b\d{1,2} ?mins?\b|\bposts in \d|\bon the spot\b|\breal[- ]time\b|\bin (?:a few )?(?:seconds|minutes)\b|\bbefore lunch\b|\bdelivery in \d/giu,
  es: /\bresp\w*\.? inmediata|\bal (?:instante|momento|toque)\b|\binmediat\w+|\ben (?:menos de )?\d{1,2} min|\bentrega \d|\bel mismo d[ií]a\b|\ben (?:unos |pocos )?(?:minutos|segundos)\b|\ben el acto\b|\brapidit[oa]\b|\ben (?:diez|cinco|quince|dos|un par de) minut\w+/giu,
  pt: /\bna hora\b|\br[aá]pid[ao]\b/giu,
  ru: /быстро|сразу|за \d/giu,
  vi: /nhanh|liền|\d phút/giu,
  ko: /바로|즉시|\d ?분/gu,
};

/** Does it oneself, at the carrier's, or tells how it went: of the honest who also name prices and ways to pay. */
export const TELLS: Phrases = {
  zh: /自己(?:上|去|在|刷|充|续|买|缴|操作)|(?<!比)官[网方](?!价)|门店|(?<!本)店员|营业厅|昨天|前天|上周|去年|上个?月|结果|刚(?:才|刚)|亲测(?!稳)/gu,
  en: /\b(?:official|carrier[’']?s?|their|own) (?:site|website|page|app|refill page)\b|\b(?:yesterday|last (?:week|night|month|year)|walked in(?:to)?|i (?:paid|used|tried|switched|called))\b|\bat (?:target|walmart|walgreens)\b|\bthe (?:store|rep|clerk)\b/giu,
  es: /\bp[aá]gina oficial\b|\bla (?:app|p[aá]gina|tienda)\b|\b(?:ayer|la semana pasada)\b|\byo (?:recargu[eé]|pagu[eé]|recargo)\b/giu,
  ru: /на сайте|в приложении/giu,
  vi: /trên (?:web|trang|app)/giu,
  ko: /홈페이지|매장/gu,
};
