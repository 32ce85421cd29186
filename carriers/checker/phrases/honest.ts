import type { Phrases } from './phrase.ts';

/** Warns, reports, explains fraud. */
export const WARNS: Phrases = {
  zh: /受骗|刑事|呼吁|记者|[板版]务|水桶|违规|(?:谨防|防范|警惕|注意|小心|远离)(?:各种|各类)?(?:诈骗|骗子|骗局|上当)|骗局|诈骗|骗子|反诈|受害者|被骗|上当(?![场面地天])|谨防|防骗|钓鱼|洗钱|黑产|报警|举报|切勿|不要相信|不要点击|勿信|冒充|别(?:去|找|信|买|碰|再(?:信|找|上|被|去|买))|不(?:要|能|可|建议|推荐)(?:找|去|买|轻信|用)[^。，\n]{0,6}(?:代|淘宝|卖家|黄牛)|不安全|不靠谱|有风险|踩坑|要不回来|拉黑|垃圾(?:信息|广告|评论)|引流|被坑|黑卡|封号|是不是(?:诈骗|骗)|(?:诈骗|骗子)[吧吗么]|靠谱[吗么]|真的假的|是真的吗|提醒大家|大家(?:千万)?(?:小心|注意)|引以为戒|请勿(?:点|相信|轻信|提供|转账|汇款|付款|加)|(?:不明|可疑)(?:人士|人员|账号|来源|号码)|[未没]有?[与和跟]任何[^。，\n]{0,6}合作|擦亮眼睛|有鬼|检举|怪怪的|小广告|封禁|踢出|都是托|不读不回|失联|被[删锁]|心里没底|没敢(?:加|充|买|转)|(?:可信|可靠)吗|被撤[销回]|冲正|盗刷|查证|伪冒|仿冒|有人收到|收到(?:一[条则]|这样的|可疑)[^。\n]{0,16}(?:短信|简讯|信息|讯息)|警方|警察|破获|嫌疑人|涉案|诱饵|被捕|盗(?:取|走|你|号)|(?:偷|骗)(?:走|取)?[^。，,\n]{0,4}(?:钱|账号|账户|号码|验证码)|这是骗|别转发|不要(?:再)?转[发传]|(?:不用|别|不必)理|会被(?:开除|停机|封)|假冒|宣称|反诈|165提醒|要求(?:提供|告知)[^。，,\n]{0,8}(?:pin|密码|验证码)|(?:是|都是|全是)假的|假(?:消息|讯息|的吧)|帮忙提醒|(?:群主|管理员)?已踢|又来了/giu,
  en: /\b(?:beware of|avoid|watch out for) (?:any )?(?:scam(?:s|mers)?|frauds?|fakes)\b|\bscam(?:s|mers?|med|ming)?\b|(?<!detected |suspected )\bfraud(?:s|sters?)?\b(?! (?:alert|department|dept|team|protection|prevention|detected))|\bphish\w*|\bsmish\w*|\bspam(?:mers?|my|ming)?\b|\bbeware\b|\bvictims?\b|\b(?:do not|don[’']?t|never) (?:click|tap|open|respond|trust|fall|engage|buy|do it)\b(?! (?:yourself|on the))|\b(?:do not|don[’']?t|never) pay (?:any|these|those|some|him|her|them|for|a (?:guy|stranger|seller))|\b7726\b|\bimpersonat\w*|\bmalicious\b|\breport(?:ed)? (?:it|them|this|to|the (?:message|post|user|ad))\b|\bred flags?\b|\bhow to (?:spot|avoid|recognize)|\bstay (?:safe|alert)|\bIOCs?\b|\bthreat\b|\bresearchers?\b|\bmoney launder\w*|\bis (?:this|that|it|he|she)\b[^.?\n]{0,16}\b(?:scam|legit|real|fake|safe)\b|\btoo good to be true|\bfake\b|\bstolen\b|\bcarding\b|\b(?:please )?ban @|\balready (?:been )?(?:redeemed|used)\b|\bno refund obviously\b|\bbanned\b|\bgot (?:a|this|an) (?:text|message|sms|email)|\bwarn(?:ed|s|ing (?:about|of|that|:))|\bpsa\b|\bmod(?:erator)? note\b|\bwill be removed\b|\bnever again\b|\blost (?:(?:my|the) (?:number|line|account|money|access|sim|service)|access)|\bconsumer alert\b|\b(?:pos(?:e|es|ing) as|pretend(?:s|ing)? to be)\b|\bfor real\?|\bgot burned\b|\bvanished\b|\bnot from t-?mobile\b|\bflyers?\b|\btoss it\b|\b(?:my|our|her|his) (?:line|number|account|service) (?:is|was|got|has been) (?:now )?(?:suspended|cancell?ed|shut|locked|dead)|\bmoney back\b|\bsketchy\b|\b(?:was|were|got|gets|it) reversed\b|\bcharge-?backs?\b|\b(?:got|was|been) (?:cancell?ed|shut off|ripped off)\b|\bpolice\b|\barrest(?:ed|s)?\b|\bprosecutors?\b|\bcriminals?\b|\b(?:steal|hijack|hack|take over|drain)(?:s|ing)? (?:your|ur|the|our|my|people[’']?s?) (?:\w+ )?(?:account|number|line|money|code|identity)\b|\bdelete (?:it|that|the message)\b|\bdon[’']?t (?:forward|share|pass) (?:it|this|that)\b|\brobbery\b|\btheft\b|\bjust ignore\b|\b(?:will|would|can) get (?:you |them )?fired\b|\bfall for\b|\bclaims? to (?:be|work)\b|\bimposters?\b|\bimpostors?\b|\b(?:is|are) lying\b|\blost her (?:number|line)\b|\bmaking it up\b|\bdoesn[’']t exist\b|\bnothing to do with it\b/giu,
  es: /\bcuidado con (?:las |los )?(?:estafas?|estafador(?:es)?|fraudes?)\b|\bestafas?\b|\bestafador(?:es)?\b|\bfraudes?\b|\bphishing\b|\bcuidado con\b|\bno (?:hagas? clic|respondas?|env[ií]es?|conf[ií]es?|abras?)\b|\bv[ií]ctimas?\b|\bdenunci\w*|\bsuplantaci[oó]n\b|\bblanqueo\b|\btarjetas? robadas?|\bmensajes? falsos?|\b(?:es|ser[aá]) (?:seguro|confiable|estafa|real)\b|\bme (?:ofrecieron|lleg[oó]|estafaron)|\b(?:no|ya no le?s?) compren\b|\b(?:cortaron|cancelaron|quitaron) la l[ií]nea|\bsospechoso|\b(?:cancelaron|revirti|perd(?:i[oó]|[ií])) (?:la|el|su|mi)\b|\b7726\b|\bpolic[ií]a\b|\bdeten(?:idos?|idas?|ienen)\b|\barrest\w*|\b(?:robar|robarte|robarles|robarle|robarnos|roban|hackear\w*|quitarte|vaciarte|clonar\w*)\b[^.\n]{0,12}\b(?:cuenta|l[ií]nea|n[uú]mero|dinero|datos|informaci[oó]n)|\bes (?:un )?robo\b|\bno l[oae]s? (?:compartan?|reenv[ií]en?|pasen?|abran?)\b|\bb[oó]rr(?:en|a|e)l[oa]\b|\bno (?:le|les)? ?hag[aá]n? caso\b|\bno caig(?:an?|as)\b|\benga[nñ](?:an?|ando|o|aron)\b|\b(?:se hacen?|haci[eé]ndose) pasar por\b|\bsupuest[oa]s? (?:emplead|trabajador|agente)|\bimpostor(?:es)?\b|\btarjetas? clonadas?|\bno lo hag[aá]n?\b|\bes mentira\b|\bes falso\b|\b(?:le|me|les|nos|te) robaron\b|\bno le pagu?es? a\b/giu,
  ru: /осторожно,? мошенник\p{L}{0,12}|мошенн\p{L}{0,12}|фишинг\p{L}{0,12}|осторожно|краден\p{L}{0,12}|обман\p{L}{0,12}|не (?:переходите|отвечайте|верьте|покупайте)|развод(?!\p{L})|жертв\p{L}{0,12}|полици|задержа|арестова/giu,
  vi: /lừa đảo|cẩn thận|cảnh giác|cảnh báo|không (?:bấm|nhấp|tin|trả lời)|nghi ngờ|thấy nghi|giả mạo|bị lừa|công an|bắt giữ/giu,
  ko: /사기|스미싱|피싱|사칭|주의(?=[:하 ])|누르지 ?마|조심|속지|신고|당했|경찰|검거|체포/gu,
  more: /\bgolpes?\b|\bclonado|伪/giu,
};

/** Takes a doubt away, or speaks ill of other sellers: no warning, but praise of what is offered. */
export const REASSURES: Phrases = {
  zh: /不是(?:骗子|骗人的?|诈骗|骗局)(?![吗吧么?])|(?:一开始|开始|起初|本来|原本|之前)[^。\n]{0,6}(?:怕|担心|以为|怀疑)[^。，,\n]{0,10}(?:骗|诈|坑)[^。，,\n]{0,4}[，,]?[^。\n]{0,14}(?:没(?:问题|事|断)|才敢|结果(?:真|没|很)|靠谱|到了|放心)|[^。，,\n]{0,8}的(?:一律|直接|统统)?拉黑|(?:黑心|无良)[^。，,\n]{0,6}(?:代[充缴]|卖家|商家|中介)|(?:绝不|从不|不用|不走|拒绝|绝非|非|没有)(?:黑卡|黑产|盗刷|封号)|不(?:会|怕)(?:被)?(?:封号|追回|撤销|冲正|盗刷)|(?:其[他它]|其余|除此|频道外|群外|别的|非本|仿冒的?)[^。，,\n]{0,6}(?:都是|均为|全是|皆)假[^。，,\n]{0,4}|认准[^。，,\n]{0,10}|(?:谨防|小心|当心|注意)(?:假冒|冒充|仿冒|高仿|山寨|盗图)[^。，,\n]{0,6}|唯一(?:账?号|客服|联系|官方?号)/giu,
  en: /\b(?:not|ain[’']?t|isn[’']?t|no|never|zero) (?:an? |no |any )?(?:scam(?:mers?|ming|s)?|frauds?|fakes?|stolen(?: cards?)?|carding|charge-?backs?)\b(?! ?[?])|\b(?:thought|figured|worried|was (?:sure|scared|afraid|skeptical|nervous))\b[^.\n]{0,24}\b(?:scam|fake|fraud|sketchy)\b[^.\n]{0,12}\b(?:but|until|then)\b|\b(?:tired of|sick of|done with|burned by|stop getting)\b[^.\n]{0,20}\b(?:scam|fake|fraud)\w*|\bdon[’']?t do it (?:yourself|on the)\b|\b(?:beware of|watch out for|ignore) (?:fakes?|fake (?:accounts?|pages?)|imposters?|impostors?|impersonators?|copycats?|clones?)\b|\b(?:this is my|my) only (?:account|page|number|@)\b|\b(?:anyone|everyone|anybody) else is (?:fake|a scam(?:mer)?)\b/giu,
  es: /\bno (?:es|soy|somos|hay) (?:una? |ning[uú]n )?(?:estafa(?:dor)?|fraude|enga[nñ]o)\b|\b(?:pens[eé]|cre[ií]|dud[eé]|desconfiaba|me daba miedo)\b[^.\n]{0,24}\b(?:estafa|fraude)\b[^.\n]{0,12}\bpero\b|\b(?:con|conmigo|aqu[ií])\b[^.\n]{0,10}\bes (?:seguro|confiable)\b|\bnada de (?:estafas?|fraudes?)\b|\b(?:cansad[oa]s? de|ya basta de) (?:las |los |tant[oa]s )?(?:estaf\w+|fraudes?)\b|\bcuidado con (?:las |los )?(?:imitaci\w+|cuentas? falsas?|perfil(?:es)? fals\w+|clon\w+)|\b(?:es )?mi [uú]nic[oa] (?:cuenta|n[uú]mero|perfil)\b|\blos? dem[aá]s son fals\w+/giu,
};

/** Hands on what goes round: what stands in quotation marks behind it is somebody else's. */
export const PASSES_ON: Phrases = {
  zh: /(?:群里|群组|群|网上|朋友圈|最近|有人|到处)[^。，,\n]{0,8}(?:在传|流传|转发|疯传|在发|刷到)|(?:收到|看到|刷到|转发|传来|发来)(?:了)?(?:一[条则个]|这[条则个样种]|如下)?[^。，,\n]{0,10}(?:消息|讯息|信息|短信|简讯|广告|帖子|贴文|私信)|(?:原[文话]|内容)(?:是|如下|说)|转(?:传|发|载|贴|述):?|视频(?:里)?说|广告(?:里)?(?:说|写)/giu,
  en: /\b(?:is|are|was|been|[’']s) (?:going|being passed|making the rounds|passed|sent|circulat\w+|forwarded)(?: a?round)?\b|\bmaking the rounds\b|\bcirculat(?:es|ing)\b|\b(?:got|received|saw|seen|seeing|getting|forwarded|posted) (?:this|these|an?|the following|another) (?:\w+ ){0,2}(?:texts?|messages?|ads?|posts?|dms?|flyers?|comments?)\b|\b(?:message|text|ad|post|dm|flyer|comment) (?:that )?(?:says?|said|reads?|goes|reading|saying)\b/giu,
  es: /\b(?:est[aá]n?|anda|andan|sigue) (?:circulando|rolando|pasando|mandando|llegando|dando vueltas)\b|\b(?:circula|rola|corre) (?:este|un|por|el)\b|\b(?:me |nos |les )?(?:lleg[oó]|lleg[aá]ndo|mandaron|pasaron|reenviaron|apareci[oó]|recib[ií]) (?:este|un|esta|una|el siguiente) (?:mensaje|texto|anuncio|audio|cadena|publicaci[oó]n)|\b(?:mensaje|anuncio|texto|publicaci[oó]n) que dice\b/giu,
};

/** Speaks about what others say or offer, or asks about it. By itself no warning. */
export const HEARSAY: Phrases = {
  zh: /求问|请(?:问|教)|有没有人|有人(?:[发说私在试充用买加卖]|推荐|介绍|声称|自称)|群里(?:有人|发)|网上有人|对方(?:[让叫说要]|还)|想问|求助|求推荐|哪位[^。\n]{0,12}帮我|(?:合法|违规|违反)吗|是真的吗|会不会(?:被|是)|风险吗|有(?:什么|啥)风险|可以(?:加|让|给)[^。，,\n]{0,8}[吗?]|哪(?:里|儿|边)?(?:有|能|可以)?(?:买|卖|办|充)|谁知道|知道的(?:留言|说|告)/giu,
  en: /\b(?:someone|somebody|people|guys?|dude|he|she|they) (?:on|offers?|offering|offered|says?|saying|who (?:says?|offers?)|in (?:the|a) \w+|messaged|texted)\b|\bdoes anyone know|\bhas anyone\b|\banyone (?:tried|used|bought)\b|\bdo those\b|\b(?:can|could) (?:anyone|someone)\b|\bis there any(?:one| way)\b|\bneed someone to\b|\b(?:i |just )?wonder(?:ing)? (?:if|whether)\b|\bis it (?:true|legal|against|ok|allowed|safe)\b|\b(?:they|he|she) wants? \$?\d+ for\b|\bcan (?:my|i|we) (?:\w+ )?(?:join|add|share|give|transfer|sell)\b|\bwhere (?:can|do|to|does) (?:(?:i|we|you|one) )?(?:buy|get|refill|find)\b/giu,
  es: /\bofrecen?\b|\balguien (?:sabe|te|ha|me)\b|(?<!interesan? |guste |quiera |gusta |usted |ustedes |t[uú] )\bme (?:dice|dicen|ofrece|ofrecen|escribi[oó])\b|\bdice que\b|\b(?:es|ser[aá]) (?:verdad|cierto|legal) que\b|\bme piden\b|\bpued[eo] (?:mi|agregar|meter|compartir|pasarle)\b|\bd[oó]nde (?:puedo|se puede|compro|venden|consigo)\b/giu,
  ru: /кто-?нибудь|кто-то|предлага(?:ют|ет)/giu,
  vi: /có ai|có người|ai (?:biết|đã|nạp)|hỏi mọi người/giu,
  ko: /해보신 ?분|혹시|있나요|괜찮(?:나요|을까요)/gu,
  pt: /\balgu[eé]m (?:sabe|j[aá]|me)\b|\bme ofereceu?\b/giu,
};

/** Says what it does not do, or what nobody should. */
export const DENIES: Phrases = {
  zh: /(?:停止|暂停|不再|停)(?:销?售|办理|提供|代?充|代[办缴储])[^。！!？?；;\n，,]{0,24}|(?:有人|他人|凡|若|如)[^。，,\n]{0,10}(?:冒用|冒充|声称|自称|推销)[^。\n]{0,40}|(?:个人|从来?|从未|没有?|我)(?:不用|没用过|没找过)[^。\n，,]{0,12}|(?:不(?:做|办|代[充缴办储]|[卖售]|提供|承接|接|出售|帮忙?[充储]|涉及|充)|没有?(?:做|提供|卖)|禁止|严禁|不(?:[发许私准])|谢绝|(?:[别勿]|不要|不用|不必|不建议|用不着)(?:再|去|随便)?(?:信|找|相信|轻信|买|加|用|碰))(?![过起掉错够到])[^。！!？?；;\n，,]{0,24}/giu,
  en: /\b(?:no longer|used to|stopped|quit) (?:sell|do|offer|carry|handl)(?:e|ing)?\b[^.!?;\n]{0,80}|\b(?:does not|doesn[’']?t) (?:refill|top[- ]?up|recharge|renew|pay)\b[^.!?;\n]{0,60}|\bif (?:someone|anyone|anybody|somebody|a stranger|people)\b[^.!?\n]{0,40}\b(?:offer|sell|ask|tell|promise|claim|contact|message|say)s?\b[^.!?\n]{0,80}|\b(?:do not|don[’']?t|please no|never) (?:open|post|advertise|offer|promote)\b[^.!?;\n]{0,60}|\b(?:we|i|it|this (?:app|tool|project|shop|store|site|group|bot)|the (?:app|tool|project)) (?:(?:do|does|can|will) ?not|don[’']?t|doesn[’']?t|won[’']?t|can[’']?t|never|no longer) (?:(?:actually|ever|even) )?(?:do|sell|offer|provide|handle|top[- ]?up|refill|recharge|pay|activate|carry|buy|take|resell|process|deal)\b(?:[^.!?;\n–—-]|-(?=\w)){0,80}|\bno (?:refills?|top[- ]?ups?|sim (?:cards?|activations?)|phone plans|bill payments?)(?: or [\w ]{3,24})? (?:here|sold|offered|done|sorry|please)|\bno (?:selling|ads?|advertising|spam|reselling)\b[^.!?;\n]{0,40}|\b(?:not allowed|prohibited|banned)\b|\b(?:do not|don[’']?t|never|no need (?:to|for)|avoid) (?:buy|trust|use|fall for|deal with|any of)\b[^.!?;,\n]{0,80}/giu,
  es: /\b(?:dejamos|dej[eé]) de (?:vender|hacer|ofrecer)\b[^.!?;\n]{0,60}|\bsi alguien\b[^.!?\n]{0,30}\b(?:ofrece|vende|dice|pide|promete)\b[^.!?\n]{0,80}|\bno tendremos\b[^.!?;\n]{0,60}|\b(?:prohibid[oa]|no se permiten?|nada de)\b[^.!?;\n]{0,40}|\bno (?:hacemos|hago|vendemos|vendo|ofrecemos|ofrezco|recargamos|recargo|pagamos|cobramos|manejamos|manejo|damos|activamos|activo|tenemos|se (?:hacen|venden)|compres?|compren|conf[ií]es|caigas|uses)\b[^.!?;,\n]{0,60}/giu,
  pt: /\bn[aã]o (?:fazemos|fa[cç]o|vendemos|vendo|oferecemos|recarregamos)\b[^.!?;\n]{0,60}/giu,
  ru: /(?<!\p{L})не (?:занимаемся|занимаюсь|прода[её]м|продаю|делаем|пополняем|оформляем)[^.!?;\n]{0,60}/giu,
  vi: /không (?:nhận )?(?:nạp|bán|làm|cung cấp)[^.!?;\n]{0,40}/giu,
  ko: /[^.!?\n]{0,20}(?:하지|팔지|취급하지|판매하지) ?않[^.!?\n]{0,10}|[^.!?\n]{0,16}(?:충전|개통|판매)(?:은|는|을|를)? ?안 ?(?:합니다|해요|함)/gu,
};

/** Words of people who make software. */
export const SOFTWARE =
  /```|\bnpm (?:i|install|run)\b|\bpip install\b|\bdocker(?: |-compose|file)\b|\bgit clone\b|\bgithub\.com\/[\w.-]+\/[\w.-]+\/(?:blob|tree|issues|pull|releases|actions)\b|\bpull requests?\b|\bapi\b|\bjson\b|\bfunction\b|\bconst\b|\bwebhook\b|\bendpoint\b|\bself-host\w*|\bopen[- ]source\b|开源|源码|部署|编译|安装依赖|配置文件|仓库|单元测试|репозитор|\.(?:js|ts|py|go|rs|sh|yml|yaml|toml)\b/giu;

/** As operators write to their customers. */
export const OPERATOR: Phrases = {
  zh: /回复?[A-Za-z0-9]{1,4}(?:退订|拒收)|回\s?T\s?退|退订回|(?:拨打|致电|发送)[^。\n]{0,12}(?:10086|10010|10000|611)|营业厅|详情(?:及参加方法)?请(?:参见|登录|登陆|咨询)/giu,
  en: /\b(?:reply|text) stop\b|\bstop to (?:end|opt|cancel)|\bmsg ?& ?data rates\b|\bdial 611\b|\bcall 611\b|\b(?:log ?in|sign ?in) to (?:my )?t-?mobile\b|\bmy t-?mobile (?:app|account|id)\b|\bt-?mobile usa,? inc|\bin the t-?mobile app\b|\bcustomer care\b|(?<!\b(?:we|i) )\b(?:do not|don[’']?t|never) (?:share|give|send|reply)\b|\bwill never (?:ask|call)\b|\bdial \*\d{1,9}/giu,
  es: /\b(?:responde|env[ií]a) stop\b|\bmarca (?:al )?(?:611|\*\d{1,9})|\bpospagad[oa]s?\b|\bpueden aplicar cargos\b|\binicia sesi[oó]n\b|\bt[eé]rminos y condiciones\b|\b(?:no|nunca) (?:compartas?|des|env[ií]es?)\b|\*\d{3}\b/giu,
  ru: /в (?:мобильном )?приложении|личн\p{L}{0,12} кабинет|\*\d{3}#/giu,
  vi: /soạn tin|gửi \d{3}|chi tiết (?:gọi|liên hệ|lh) \d{3}/giu,
  ko: /고객 ?센터/gu,
};

/** Says plainly that it is not the carrier. */
export const INDEPENDENT: Phrases = {
  zh: /(?:不是|并非|非)[^。，,\n]{0,12}(?:官方(?:网站|店|客服|机构|平台|授权)?|运营商|营运商|电信公司)(?:网站|授权)?(?:[。，,；;]|$|\n|也|，)|独立(?:的)?(?:第三方|服务站|服务)|独立(?:的)?(?:第三方|服务)|与[^。\n]{0,24}(?:无关|无隶属)|未经[^。\n]{0,24}(?:授权|背书)|不代表[^。\n]{0,16}官方/giu,
  en: /\b(?:not|isn't|are not|aren't) (?:in any way )?(?:affiliated|associated|endorsed|sponsored|connected)\b|\b(?:is|are|we're) (?:an )?independent\b|\bnot the official\b|\bunofficial\b|\bthird[- ]party (?:service|reseller|retailer|site)\b|\bauthori[sz]ed (?:third[- ]party|retailer|dealer)/giu,
  es: /\bno (?:est[aá]|estamos|somos) (?:afiliad|asociad|relacionad|vinculad)\w*|\bindependientes?\b|\bno (?:es|somos) (?:la|el|un) (?:sitio )?oficial|\bno somos t-?mobile/giu,
  ru: /не (?:связан\p{L}{0,12}|аффилирован\p{L}{0,12}|являемся|является официальн)/giu,
  ko: /공식 ?(?:판매처|대리점|사이트)가? ?아닙/gu,
  more: /không phải (?:là )?(?:công ty|nhà mạng)|chỉ là (?:công ty )?đại (?:diện|lý)/giu,
};

/** Charges something of its own on top. */
export const OWN_FEE: Phrases = {
  zh: /手续费|服务费|代购费|工本费/giu,
  en: /\b(?:processing|service|convenience|handling|transaction) fees?\b/giu,
  es: /\b(?:cargo|comisi[oó]n|tarifa|costo) (?:por|de) (?:servicio|procesamiento|gesti[oó]n|manejo)\b/giu,
  more: /phí (?:thủ tục|dịch vụ)|комисси|수수료/giu,
};

/** What all of this is about: a telephone line and its money. */
export const TOPIC =
  /\be-?sims?\b|\bsims?\b|[t踢蹄]-?\s?m[o0*]?b[i1l!]?[l1i](?:e|(?![a-z]))(?! (?:park|arena|center|stadium))|t\.mobile|\bt-?m[o0]\b|[t提踢蹄]-?[膜摩]|摩拜|giffgaff|mint mobile|ultra mobile|verizon|at&t|lycamobile|tello|\bprepaid\b|\bpostpaid\b|\brefill\w*|\btop[- ]?ups?\b|\brec(?:h?arg|arreg)\w*|\bairtime\b|\bany carrier\b|\bphone (?:bill|plan|number|line|credit)s?\b|\bcell (?:phone )?plans?\b|\bmobile (?:data|plan|line|number|credit)s?\b|\bdata (?:card|plan)s?\b|\broaming\b|(?:手机|电话|上网|旅[游行]|境外|漫游|电信|实体|副|[美英]国|香港|日本|欧洲|流量|号|物联|注册|[45]g|预付)卡|保号|美国号|[tva踢]家(?!里)|\bmagenta\b|[秒快慢直][充冲](?!电)|话费|流量|充值|加值|手机[缴交]?费|储值|续费|套餐|资费|运营商|电信业者|接码|虚拟号|门号|月租|手机号|号码|\brecargas?\b|\bprepago\b|\bprepagad\w+|\bchips?\b|\bl[ií]neas?\b|\bsaldo\b|\bm[oó]vil\b|сим-?карт|симк|номер|тариф|пополн\p{L}{0,12}|связь|thẻ sim|nạp tiền|유심|이심|요금|충전|번호|拼车|账号/giu;
