import type { Phrases } from './phrase.ts';

/** Refills, pays, registers or activates in your place. */
export const BUYS_FOR_YOU: Phrases = {
  zh: /代[充缴繳付买買购購激办辦开開订訂注续續](?!码|碼|理)(?:值|费|費|话费|話費|活|理业务)?|帮[你您忙]?(?:充|缴|交费|续费|激活|开通|办理)|幫[你您忙]?(?:充|繳|交費|續費|啟用|開通|辦理)|代为(?:充值|缴费|激活)|慢充|(?:话费|話費|流量)(?:快充|秒充)|可代充|代(?:儲值|储值|加值|操作|付款|办理)|先[充缴繳交到][^。\n]{0,3}[后後]付|充完付款|到[账帳][后後]付款|(?:不会|不會|不懂|麻烦|麻煩|需要|想|不方便)[^。\n]{0,8}(?:续费|續費|充值|缴费|繳費|交费|儲值)[^。\n]{0,10}(?:找|私|联系|聯絡|加|滴滴)(?:我|本人)|(?:续费|續費|充值|缴费|儲值)(?:的)?(?:可以|请|就|欢迎)?找我/giu,
  en: /\b(?:we|i)(?:'ll| will| can)? (?:do |handle |make |take care of )?(?:the |your |any )?(?:refill|recharge|top[- ]?up|renewal|payment|pay|renew|activate|activation)s? (?:(?:it |your |for )|(?:your )?(?:line|plan|bill|sim|phone|number))\w*|\b(?:refill|recharge|top[- ]?up|pay|renew|activate)\w* (?:it |your \w+ |the \w+ )?(?:for you|on your behalf)\b|\bjust send (?:me|us) (?:the|your) (?:phone )?number|\bi(?:'ll| will) pay your (?:bill|plan|phone)|\bbill pay(?:ment)? service|\b(?:bills?|plans?) paid (?:at|for) (?:half|\d\d ?%)|\b(?:i|we)(?:'ll| will| can| could)? (?:top[- ]?up|refill|recharge|reload|load|renew|pay|clear|cover|wipe)\b[^.\n]{0,24}\b(?:your|ur|any|all|whole|full)\b|\bbills? (?:paid|cleared|wiped|covered|slashed)\b|\bbills? (?:clear|wip)(?:ing|er)\b|\b(?:refill|top[- ]?up|recharge|bill[- ]?pay(?:ment)?|renewal) services?\b|\bno (?:us|u\.s\.|american) (?:bank )?(?:card|credit card|account) (?:is )?(?:needed|required)/giu,
  es: /\b(?:te|le|les) (?:recargo|recargamos|pago|pagamos|activo|activamos|renuevo|renovamos)\b|\b(?:recargamos|pagamos|activamos|renovamos|hacemos recargas|hago recargas)\b|\brecargas? por (?:ti|usted)|\bpago de (?:biles|bills|facturas|recibos) (?:a mitad|con descuento|barato)|\bm[aá]nda(?:me|nos) (?:el|tu|su) n[uú]mero|\bpago (?:tu|su|tus|sus|cualquier)\b[^.\n]{0,12}\b(?:bil|bill|factura|recibo|l[ií]nea|plan)s?\b|\bte (?:la|lo|las|los) (?:hago|recargo|pago|activo)\b|\bprimero pago y despu[eé]s|\bpagas? (?:despu[eé]s|cuando)\b/giu,
  ru: /(?<!\p{L})(?:пополн(?:им|ю|яем)|помо(?:гу|жем) (?:пополнить|оплатить|продлить)|оплат(?:им|ю)|оплачу|оплачиваем|продл(?:им|ю|яем)|пополнение (?:сч[её]та|баланса|t-?mobile|номера|сша)|оплата (?:t-?mobile|mint|ultra|сим|тариф|связи|американск|зарубежн))/giu,
  vi: /(?:nạp|gia hạn|đóng|thanh toán|kích hoạt)(?: tiền| bill| cước)? (?:hộ|giúp|dùm|giùm|thay)|nhận (?:nạp|đóng|gia hạn|thanh toán)|dịch vụ (?:nạp|đóng|gia hạn|thanh toán)|(?:đóng|nạp) trước trả sau/giu,
  ko: /(?:대신|대리) ?(?:충전|결제|납부)|(?:충전|결제|납부|개통) ?대행|대납|(?:충전|납부|결제)해 ?드[려립]|선충전 ?후(?:입금|결제)/gu,
  more: /チャージ代行|代行(?:チャージ|します|サービス)|\brecarrego (?:o )?(?:seu|para)|\brecarregamos\b|\b(?:je|nous) (?:recharge|paie|paye)(?:ons)? (?:votre|ta|ton)\b|\brechargeons pour vous|\b(?:wir|ich) (?:laden|lade|zahlen|zahle|bezahle)\b[^.\n]{0,20}\b(?:dein|deine|ihre|für (?:dich|sie))\b/giu,
};

/** Cheaper than the carrier. */
export const DISCOUNT: Phrases = {
  zh: /[半一二三四五六七八九1-9](?:\.\d)?[折](?!叠|疊|磨|腾|騰|扣码)|半价|半價|低至|超低|超值|最低价|最低價|全网最低|全網最低|特价|特價|秒杀|秒殺|抢购|搶購|白菜价|白菜價|骨折价|骨折價|低价|低價|便宜(?:出售|代|充)|比(?:官网|官方|官網|門市|原价|原價)(?:还|還)?(?:便宜|优惠|優惠|低)|便宜[一二三四五六七八九\d]+[成折]|(?:打|享)[一二三四五六七八九1-9](?:\.\d)?[折]|折扣(?:充值|价|價|卡)|优惠价|優惠價|批发价|批發價|底价|底價|内部价|內部價|性价比之王|性价比(?:极高|超高|最高)|(?:\d{1,9}|[一二三五十百]+)元(?:\/月|每月|包月)?[\s,，]{0,2}(?:享|包|含|用)?\d{1,9}\s?G|低月租|首年优惠|值得入手|不限量|真香|面值\s?\d{1,9}[^。\n]{0,6}[只仅僅]?[收要卖賣需]\s?\d{1,9}|(?:\$\s?\d{1,9}|\d{1,9}\s?(?:刀|美元|美金|usd))[^。，,\n]{0,6}(?:只?收|只要|仅需|只需|仅售|僅需)\s?[¥￥]?\d{1,9}|汇率(?:低|好|优惠)|匯率(?:低|好|優惠)/giu,
  en: /\b(?:half|\d{1,2}0 ?%|fifty percent) (?:price|off|discount|cheaper|of (?:the )?(?:price|bill))|\bhalf[- ](?:price|off)|\b(?:up to|save|get) \d{1,2} ?% (?:off|discount)?|\bdiscount(?:ed)? (?:refills?|top[- ]?ups?|plans?|price|rate|bills?|airtime|recharge)|\b(?:cheap(?:est)?|lowest|wholesale|unbeatable|best) (?:price|rate|refill|top[- ]?up|recharge|plan|deal|esim|sim)s?\b|\bpay (?:only )?half\b|\bfor only \$\d{1,9}|\bsuper cheap\b|\bbelow (?:retail|carrier) price|\b\d{1,2} ?% (?:off|discount|cheaper|less)\b|\bhalf (?:the|your|ur|my) (?:bill|price|cost)\b|\$\d{1,9}[^.\n]{0,24}\bfor (?:only |just )?\$\d{1,9}|\bonly \$\d{1,9}|\bcheap(?:er)? (?:t-?mobile|refills?|lines?|than)\b|\bpaying too much\b/giu,
  es: /\b(?:a )?mitad de(?:l)? precio|\bmitad de (?:su|tu) bil\b|\b\d{1,2} ?% (?:de )?(?:descuento|menos)|\brecargas? (?:barat[ao]s?|con descuento)|\bprecios? (?:m[aá]s )?(?:bajos?|baratos?|de mayoreo|incre[ií]bles?)|\bm[aá]s barato que|\ba solo \$\d{1,9}|\bs[uú]per (?:oferta|barato)|\brecargas?\b[^.\n]{0,30}\bbarat[ao]s?\b|\$\d{1,9} (?:por|a) (?:solo )?\$\d{1,9}/giu,
  ru: /скидк|деш[её]в|полцен|за половину|выгодн\p{L}{0,12} (?:курс|цен)|низк\p{L}{0,12} цен|курс:? \d{2}/giu,
  vi: /giá rẻ|giảm (?:giá|\d)|chiết khấu|rẻ nhất|bao giá|khuyến mãi/giu,
  ko: /할인|최저가|반값|저렴|특가|싸게/gu,
  more: /moitié prix|halber preis|\bdesconto\b|metade do preço|半額|割引|格安|最安|\bréduction\b|\brabatt\b|zniżk|\bsconto\b|\bindirim|نصف السعر|خصم|छूट|yarı fiyat|\btaniej\b|\bscontat|\bdiskon\b|\bmurah\b|ลดราคา/giu,
};

/** Looks for agents or resellers, pays commission. */
export const RECRUITS: Phrases = {
  zh: /(?:招|诚邀|誠邀|诚招|誠招|招募|招收)(?:全国|全國)?(?:代理|分销|分銷|合伙|合夥|加盟)|代理(?:商|加盟|申请|申請|政策|后台|後台|注册|價格|价格|招募|平台|简介|等级|怎么)|(?:一级|一級|上级|上級|下级|下級|总|總|做|成为|註冊|注册)代理|分销|分銷|加盟|佣金|返佣|分佣|分润|分潤|提成|返现|返現|返利|推广(?:赚|链接|码|收益|员)|推廣(?:賺|連結|碼)|拉新|一件代发|货源|貨源|躺赚|躺賺|副业|副業|月入|日结|日結|推卡/giu,
  en: /\b(?:become|be) (?:an? |our )?(?:agent|reseller|dealer|distributor|affiliate|partner)|\b(?:agents?|resellers?|dealers?|distributors?) (?:wanted|needed|welcome|program|price|panel)|\b(?:earn|get|receive|high|paid?) (?:a |up to )?(?:\d{1,9} ?% )?commissions?|\breferral (?:bonus|income|earnings|program)|\baffiliate (?:program|income)|\bwholesale\b|\bpassive income\b|\bbulk (?:orders?|sims?|accounts?|numbers?)|\bwhite[- ]label\b/giu,
  es: /\b(?:s[eé]|hazte|buscamos|se buscan?) (?:un )?(?:agentes?|distribuidor(?:es)?|revendedor(?:es)?|vendedor(?:es)?)|\bgan(?:a|as|e|en|ar) (?:dinero|comisi[oó]n(?:es)?|hasta)|\bcomisi[oó]n(?:es)? (?:alta|por|del)|\b(?:para|a) revendedores\b|\bal (?:por mayor|mayoreo)|\bingresos? (?:extra|pasivos?)/giu,
  ru: /стань(?:те)? (?:агент|партн)|ищем (?:агент|партн|дилер)|комисси(?:я|ю) до|(?<!\p{L})оптом(?!\p{L})/giu,
  vi: /cộng tác viên|hoa hồng|tuyển đại lý|giá sỉ/giu,
  ko: /대리점 ?모집|총판|수수료 ?\d|도매/gu,
};

/** Accounts, numbers, cards registered to somebody else. */
export const SELLS_ACCOUNTS: Phrases = {
  zh: /成品[账帳]?[号號]|[账帳][号號](?:购买|購買|出售|批发|批發|交易)|(?:出售|购买|購買|批发|批發|卖|賣|买|買)(?:[\s\w]{0,12})(?:[账帳][号號]|小号|小號)|接[码碼]平[台臺]|(?:提供|专业|專業|在线|在線)接[码碼]|虚拟(?:手机)?号码?(?:购买|出售|平台)|虛擬(?:手機)?號碼?(?:購買|出售|平台)|老号|老號|实名卡(?:出售|购买)|养号|養號|手机号(?:出售|购买|租用)|白号|料子|四件套|拼[车車]|合租|上车|上車|车位|車位|[账帳][号號]出租|(?:出租|长租|短租)[^。\n]{0,14}(?:[账帳][号號]|号码|號碼|线路|套餐|卡)|(?:余额|餘額|话费|話費)(?:变现|變現|回收|套现|套現)|回收(?:话费|話費|余额|餘額|卡)|(?:家庭|family)\s?(?:套餐|计划|計劃|plan)[^。\n]{0,20}(?:差|缺|招|拼)|(?:手机号|手機號|号码|號碼|[账帳][号號]|卡)租[赁賃]|(?:e-?sim|卡|号码?|號碼?|套餐)[转轉][让讓]|[转轉][让讓][^。\n]{0,8}(?:e-?sim|卡|号|號)|(?:出|卖|賣)[^。，,\n]{0,20}(?:余额|餘額)/giu,
  en: /\b(?:aged|verified|fresh|bulk|pva|ready[- ]made) (?:\w+ )?accounts?\b|\b(?:buy|sell|selling|order|rent) (?:\w+ ){0,2}(?:accounts?|virtual (?:phone )?numbers?|temporary (?:phone )?numbers?|sms numbers?|phone numbers?)\b|\bvirtual (?:phone )?numbers? (?:for sale|service|starting|from)|\bsms (?:verification|activation) (?:service|platform)|\bsms[- ]activat|\breceive sms online|\baccounts? for sale|\bunlocked? (?:accounts?|logins?)|\bfullz\b|\b(?:selling|sell|rent(?:ing)?(?: out)?)\b[^.\n]{0,30}\b(?:lines|e-?sims?|sim cards?|accounts?|numbers)\b|\b(?:spot|slot|seat|line)s? (?:on|in) (?:my|our) (?:\w+[ -]){0,3}(?:plan|account)\b|\b(?:join|(?:add|put) (?:you|u) (?:to|on)|adding (?:people|you) to) (?:my|our) (?:[\w&-]+ ){0,4}plan\b|\b(?:e-?sims?|sims?|lines|accounts?) for sale\b|\bpre-?activated\b|\baccounts? available\b/giu,
  es: /\b(?:vendo|venta de|compra|comprar) (?:\w+ ){0,2}(?:cuentas|n[uú]meros? virtual(?:es)?|l[ií]neas activas)\b|\bn[uú]meros? (?:virtual(?:es)?|temporal(?:es)?) (?:para|en venta|desde)|\bcuentas verificadas\b|\b(?:vendo|vendemos|ofrezco|se venden?|rento|rentamos|venta de)\b[^.\n]{0,24}\b(?:l[ií]neas?|e-?sims?|chips|cuentas?)\b/giu,
  ru: /виртуальн\p{L}{0,12} номер|купить (?:аккаунт|номер)|врем[её]нн\p{L}{0,12} номер|при[её]м смс|(?<!\p{L})(?:куплю|прода(?:м|ю|ём|ем|ются|жа|жу))[^.\n]{0,30}(?:e-?sim|сим|номер|аккаунт|линии)|аренд\p{L}{0,12} (?:номер|аккаунт)|номер\p{L}{0,12}[^\n]{0,30}аренд\p{L}{0,12}/giu,
  vi: /tài khoản (?:bán|giá)|bán [^.\n]{0,20}(?:sim|tài khoản)|cho thuê [^.\n]{0,16}(?:sim|số|tài khoản)/giu,
  ko: /(?:유심|e-?sim|이심|번호|계정|회선)[^.\n]{0,16}(?:판매|팝니다|팔아요|양도|대여)|(?:가족|패밀리) ?(?:요금제|플랜)[^.\n]{0,8}(?:자리|모집|합류|파티원)/giu,
  more: /(?:e-?sim|アカウント|番号)[^。\n]{0,10}(?:販売|売ります|譲ります)|\bvendo [^.\n]{0,24}(?:chips?|linhas?|contas?)\b|\b(?:vends|vente de) [^.\n]{0,24}(?:puces?|cartes? sim|e-?sims?|lignes?|comptes?)\b|\bverkaufe [^.\n]{0,24}(?:sims?|e-?sims?|simkarten?|konten)\b/giu,
};

/** A shop's own words: order, stock, delivery. */
export const SHOP: Phrases = {
  zh: /购买商店|購買商店|即可(?:下单|下單|购买|購買)|找我们|找我們|立即(?:购买|下单|申请|办理|领取|抢购|開通|开通)|立即(?:購買|下單|申請|辦理|領取|搶購)|点击(?:购买|下单|办理|领取|申请|领卡)|點擊(?:購買|下單|辦理|領取|申請)|点此购买|點此購買|在线(?:申请|领卡|下单|订购|办卡)|線上(?:申請|領卡|下單|訂購)|免费领卡|免費領卡|领卡|包邮|包郵|(?:国内|當天|当天|现货|自动|自動|極速|闪电)发货|發貨|现货|現貨|库存|庫存|购卡|購卡|下单[即后後]|自助下单|自助下單|售后|售後|货到付款|量大|本店|我店|小店|网店|扫码(?:办理|领|下单|购买|添加|加)|掃碼(?:辦理|領|下單|購買|加)|卡密|发卡(?:网|平台|系统)|發卡網|流量卡推荐|号卡|關注公眾號|(?:关注|添加)(?:客服|公众号|企业微信)|扫码注册|拍下(?:自动|即|后)|闲鱼|閒魚|永久保号|永久保號|新人立减|新人优惠|信誉(?:高|好|保证)|信譽(?:高|好|保證)|诚信(?:经营|交易)|公平公正|秒到账|秒到帳|欢迎(?:咨询|您的到来|下单|加盟)|歡迎(?:諮詢|下單|加盟)|24小时(?:在线|服务|客服)|24小時(?:在線|服務|客服)|当天生效|價格(?:優惠|私聊)|价格(?:优惠|私聊|实惠)|支持(?:代|闲鱼|淘宝|支付宝)|批[发發]|零售|出[货貨]|长期有效|長期有效|私訊下單|加[Vv薇微]下单|接单|接單|文末有福利|扫码加我|掃碼加我|一对一|(?:[收少][^。，,\n]{0,4}|\d\s?(?:刀|元|块)|\d ?%)(?:手续费|手續費|辛苦费|跑腿费)/giu,
  en: /\b(?:order|buy|get (?:it|yours|one)|shop|grab (?:it|yours)|claim) (?:it )?(?:now|today|here)\b|\bin stock\b|\bfast delivery\b|\binstant delivery\b|\bfree shipping\b|\bworldwide shipping\b|\bwe (?:sell|ship|deliver|offer|accept)\b|\bour (?:shop|store|prices?|plans?|price list)\b|\bplace (?:an|your) order\b|\bprice ?list\b|\bdm (?:me |us )?(?:for|to)\b|\b(?:text|message|contact) (?:me|us) (?:for|to)\b|\bvouch(?:es|ed)?\b|\bescrow\b|\b24\/7 (?:service|support|delivery)\b|\bguaranteed?\b|\blegit\b|\btrusted (?:seller|vendor)\b|\bsmall fee\b|\bno login needed\b/giu,
  es: /\b(?:compra|pide|ordena|cons[ií]guelo|adqui[eé]re(?:lo|la)) (?:ya|ahora|hoy|aqu[ií])\b|\bentrega inmediata\b|\benv[ií]o gratis\b|\bvendemos\b|\bnuestros? (?:precios?|tienda|planes)\b|\blista de precios\b|\bhaz tu pedido\b|\bescr[ií]be(?:me|nos) (?:para|por|al)\b|\bservicio 24\/7\b|\bgarantizad[oa]s?\b|\b100 ?% (?:seguro|real|confiable)\b/giu,
  ru: /в наличии|доставк|заказ(?:ать|ывай)|прайс|(?:написать|пишите) менеджеру|гаранти(?:я|руем)|быстро и над[её]жно/giu,
  vi: /giao hàng|còn hàng|sẵn hàng|bảng giá|uy tín/giu,
  ko: /재고|당일 ?(?:발송|개통)|주문|즉시 ?(?:발급|발송)|대량 ?(?:가능|구매)/gu,
  more: /\blivraison\b|\blieferung\b|\bentrega imediata\b|即納|在庫/giu,
};

/** Without a real name, without papers. */
export const NO_IDENTITY: Phrases = {
  zh: /免实名|免實名|无需实名|無需實名|不用实名|非实名|非實名|无实名|匿名卡|无需身份证|無需身分證|不查征信/giu,
  en: /\bno (?:kyc|id|ssn|registration|real[- ]name|identity|verification|credit check)\b|\bkyc[- ]free\b|\banonymous (?:sim|esim|number)s?\b/giu,
  es: /\bsin (?:contrato ni (?:identificaci[oó]n|papeles)|kyc|identificaci[oó]n|papeles|seguro social|documentos|registro)\b/giu,
};

/** Paid in coins, gift cards or to a private account. */
export const ODD_PAYMENT: Phrases = {
  zh: /usdt|trc-?20|泰达币|虚拟币付|虛擬幣|比特币支付|(?:支付宝|微信|支付寶)(?:收款|付款|转账|轉帳|红包)|礼品卡付|禮品卡付|私下转账/giu,
  en: /\b(?:usdt|trc-?20|btc|crypto|bitcoin|ton|cash ?app|zelle|venmo|apple pay|gift cards?)(?: (?:only|accepted|payments?)\b|\/)|\bpay(?:ment)? (?:by|via|with|in) (?:usdt|crypto|bitcoin|btc|zelle|cash ?app|venmo|gift cards?)|\bpaypal (?:friends|f&f|ff)\b|\bgcash\b|\bm-?pesa\b/giu,
  es: /\bpago (?:por|con|v[ií]a) (?:zelle|usdt|cripto\w*|bitcoin|cash ?app|tarjetas? de regalo|transferencia|dep[oó]sito)|\baceptamos (?:zelle|usdt|cripto\w*|bitcoin|cash ?app)/giu,
  ru: /оплата на карту|usdt|крипт\p{L}{0,12}|перевод на карту/giu,
  ko: /계좌이체|코인 ?결제/gu,
};
