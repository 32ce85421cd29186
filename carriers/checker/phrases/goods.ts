import type { Phrases } from './phrase.ts';

/** What sellers of refills sell: money on a line, a month more, a bill paid. */
export const REFILLS: Phrases = {
  zh: /充值|充[钱錢]|[代秒快慢直起][充冲](?![电電])|[话話][费費]|[储儲]值|代[储儲缴繳付续續]|加值|增值|[续續](?:[费費约約期命卡]|月租)|[帮幫][^。，\n]{0,4}[续續]|月[租费費]|[缴繳交](?:手[机機]|[电電][话話])?[费費]|手[机機][费費]|快[断斷]|[缴繳付](?:t-?mobile|[账帳][单單])|代刷|套餐|[账帳][单單]|[余餘][额額]|[额額]度|保[号號]|[养養][号號]|月卡|欠[费費]|[停复復][机機]|卡密|月付|不限量|吃到[饱飽]|一?[条條][线線]|企[业業]方案/giu,
  en: /\brefi(?:ll|l)\w*|\btop(?:s|ped|ping)?[- ]?ups?\b|\brecharg\w+|\breload\w*|\bairtime\b|\b(?:phone|cell|wireless|mobile|t-?mobile|tmobile|tmo|your|ur|the) bills?\b|\bbills?\b(?=[^.\n]{0,20}\b(?:half|paid|off|clear))|\b(?:prepaid|phone|unlimited|data|tourist|travel|monthly|t-?mobile|tmo|your|any|\$\d+) (?:\w+ )?plans?\b|\blines? (?:left|open|available|for)\b|\blines?\b(?=[^.\n]{0,16}\$)|\b(?:renew|renews|renewals?)\b|\bpay(?:s|ing)?\b[^.\n]{0,12}\b(?:t-?mobile|tmo|verizon|metro)\b|\b(?:t-?mobile|tmo|verizon|metro) paid\b|\b(?:phone|t-?mobile|tmobile|tmo|prepaid) (?:credit|balances?|minutes)\b|\b(?:keep|lose|losing)\b[^.\n]{0,12}\bnumber\b|\bunlimited\b/giu,
  es: /\brecarg\w+|\brenuev\w+|\brenov\w+|\bsaldo\b|\bbil(?:l)?(?:e?s)?\b|\b(?:facturas?|recibos?) (?:de|del) (?:t-?mobile|tel[eé]fono|celular)|\bplan(?:es)? (?:de|ilimitad)|\bl[ií]neas? (?:de|ilimitad|prepag)|\bprepago\b|\breactiv\w+|\bhago el pago\b|\bpag(?:o|ar|amos) (?:el |tu |su )?(?:t-?mobile|bil)|\bte cortaron\b|\b(?:perder|mantener|conservar)\b[^.\n]{0,8}\bn[uú]mero\b/giu,
  pt: /\brecarg\w+|\brecarreg\w+|\brenov\w+|\bcr[eé]ditos? (?:de|da) (?:celular|t-?mobile)/giu,
  ru: /пополн|сч[её]т(?!\p{L})|оплат\p{L}{0,5} (?:ваш|сч|тариф|связ|t-?mobile)|тариф|продлен|продлева/giu,
  vi: /nạp|gia hạn|gói|cước|\bbill\b|giữ số/giu,
  ko: /충전|요금|납부|연장/gu,
  more: /チャージ|\brecharge\b|\bfactures?\b|\bforfaits?\b|\brechnung\b|\bhandytarif|\bguthaben\b|\baufladen\b|doładowa|เติมเงิน/giu,
};

/** The line itself: cards, numbers, accounts. */
export const LINES: Phrases = {
  zh: /e-?sim|\bsim|(?:[实實]体|[实實]體|[电電][话話]|手[机機]|上[网網]|旅[游遊]|原生|粉[红紅]?|美[国國]?|[预預]付(?:[费費])?|流量|物[联聯]|注册|[号號]|漫[游遊]|境外|副|4g|5g|t)卡|[开開](?:卡|通|[户戶])|激活|啟用|流量|[门門][号號]|(?:美[国國]|老|靓)[号號]|[号號][码碼](?:出租|[续續]|不停)|[虚虛][拟擬][号號]|[号號][码碼]?租|接[码碼]|家庭(?:[车車组組]|[计計][划劃])|拼[车車]|[内內]部渠道/giu,
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
  zh: /\d\s?(?:元|[块塊]|刀|鎂|美[元金]|rmb|台[币幣])|[¥￥$]\s?\d|\d ?%|折|手[续續][费費]|服[务務]|支付[宝寶]|付款|收款|台[币幣]|人民[币幣]|[优優]惠|福利|便宜|[省低]|[价價]|[专專][业業]|承接|[业業][务務]|[诚誠]信|靠[谱譜]|[稳穩]定|秒|客服|下[单單]|老店|[档檔]|渠道|管道|[后後]付|被拒|刷不|量大|名[额額]|只[收要]|到[账帳]|代理|批[发發]|[转轉][账帳]|[汇匯]率|人工|交[给給]|免刷|[一两兩二三四五六七八九十][百千块塊]|[一每](?:年|(?:个|個)月)|搞定|送\s?\d|[卖賣售]|[实實]付/iu,
  en: /\$\s?\d|\d ?%|\bfor \d|\bonly\b|\bcheap\w*|\bdiscount\w*|\bprices?\b|\bpay(?:pal|ments?)?\b|\bpaid\b|\bcash ?app\b|\bzelle\b|\bvenmo\b|\bcrypto\b|\busdt\b|\bfees?\b|\bwholesale\b|\bsupplier\b|\binstant\w*|\bminutes\b|\bmins?\b|24\/7|\bguarante\w+|\blegit\b|\bdeals?\b|\bservices?\b|\bdeclined\b|\bforeign\b|\bupfront\b|\bhalf\b|\bless\b|\bevery month\b|\b(?:buy|sell|order)\w*|\bcents\b|\bdollars\b|\bbucks\b/iu,
  es: /\$\s?\d|\d ?%|\bbarat\w+|\bmenos\b|\bdescuento\b|\bprecios?\b|\bpag[ao]s?\b|\bzelle\b|\befectivo\b|\btransferencia\b|\binstante\b|\bseguras?\b|\bservicio\b|\brechazad[oa]\b|\bconfianza\b|\bpromo\w*|\bgan[ao]s\b|\bcomisi[oó]n\b|\bmitad\b|\boferta\b|\bcada mes\b|\d (?:d[oó]lares|pesos)|\bvend\w+|\bcobro\b|\bmensual\w*/iu,
  pt: /r?\$\s?\d|\d ?%|\bpix\b|\bdesconto\b|\bbarat\w+|\bpre[cç]os?\b|\breais\b|\bna hora\b|\bmensal\b/iu,
  ru: /\d ?%|\d ?(?:руб|р\.|\$)|\$ ?\d|карт[аыу]|скидк|деш[её]в|минут|usdt|гарант/iu,
  vi: /\$ ?\d|\d ?%|\d ?(?:k|đô)|\brẻ\b|giá|zelle|chuyển khoản|uy tín/iu,
  ko: /\d ?%|\d ?(?:원|불|달러)|할인|싸게|저렴|송금|이체|입금|수수료/u,
};

/** Kin and people of one household, who share a bill; a store one walks into; who looks for help and would pay for it. */
export const NO_SELLER: Phrases = {
  zh: /求[购購]|想收|[预預]算|失主|捡到|撿到|[寻尋](?:人|物)|教[会會堂]|[图圖][书書][馆館]|社[区區]中心|[讲講]座|志[愿願]者|[愿願](?:意)?付|有[偿償]|[学學]生[会會]|[学學][联聯]|室友|[爸妈媽]妈?[，,：:!！]|老[公婆][，,：:]|(?:一|每)人[^。\n]{0,6}\d|平[摊攤]|分[摊攤](?!方案|名)|(?<![a-z\d_])AA(?![a-z\d_])|[欢歡]迎[来來]店|[营營][业業][时時]/iu,
  en: /\bdoes (?:anyone|anybody) have\b|\b(?:looking|want(?:ed|ing)?|trying) to buy\b|\biso\b|\bi[’']ll pay \$\d|\bbudget\b|\bsweet(?:ie|heart)\b|^(?:lost|found)\b(?! your)|\breward\b|\blibrary\b|\bnewsletter\b|\bchurch\b|\bsenior center\b|\bcommunity center\b|\bvolunteers?\b|\b(?:happy|glad|willing) to (?:pay|teach|help)\b|\blooking for (?:someone|somebody|help|a tutor)\b|\b(?:can|could) (?:someone|anyone|somebody)\b|\btenants?\b|\broommates?\b|\bper person\b|\$\d+ each\b|\beach this month\b|^(?:mom|dad|hey mom|hey dad|honey|babe)\b|\bchip in\b|\bface value\b|\bopen (?:24|daily|mon|till|until)|\bcome by\b|\bwalk[- ]ins?\b/iu,
  es: /\bbusco\b|\bpago hasta\b|\bme orient[ae]|\bbiblioteca\b|\biglesia\b|\bvoluntari\w+|\badultos mayores\b|\bbusco (?:a )?(?:alguien|quien)\b|\balguien que me\b|\bme pueden\b|\bentre todos\b|\bpor persona\b|\bcada uno\b|\bnos (?:toca|sale)\b|^(?:mami|papi|mam[aá]|pap[aá]|hij[oa]|mij[oa]|prim[oa]s),?\s|\babrimos\b|\babierto\b|\bprecio marcado\b|\bvisítanos\b/iu,
  pt: /\bprocuro\b|\balgu[eé]m tem\b/iu,
  ru: /(?<!\p{L})(?:ищу|куплю)(?!\p{L})/iu,
  vi: /cần (?:mua|thuê|tìm)/iu,
  ko: /구합니다|구해요|삽니다/u,
};

/** Carriers' names, which may stand for what they sell: "T-Mobile, half price". */
export const CARRIER_NAMES =
  /t-?\s?m[o0]bi[l1]e(?! (?:park|arena|center|stadium|store|shop|museum))|\btmo\b|\bverizon\b|at&t|\bmetro(?:pcs)?\b|\bmint\b|\blyca|\bultra\b|giffgaff|\btello\b|티모바일|т-?мобайл/iu;

/** Other things people sell each other and other trades, beside whose words a carrier is named by chance. */
export const OTHER_TRADES: Phrases = {
  zh: /二手|iphone|ipad|安卓机|[电電]池(?:健康)?|[换換]屏|碎屏|屏幕|[维維]修|[贴貼]膜|包膜|平板|[电電][脑腦]|耳[机機]|[订訂點点外][餐位]|外[卖賣送]|餐[厅廳馆館]|小[馆館]|火[锅鍋]|烧烤|[烧燒]烤|便[当當]|奶茶|[麻辣川湘粤]菜|蛋糕|搬家|接[机機]送|租房|招租|主[卧臥]|[转轉]租|[辅輔][导導]|家教|[驾駕]校|陪[练練]|[钢鋼]琴|[瑜健][伽身]|美[甲容发]|[理剪]发|按摩|保[洁潔]|月嫂|[装裝]修|[徵征找招]室友|[含包][^。，\n]{0,4}水[电電]|保健品|理[疗療]|洗衣|床[垫墊]|[闲閒][置]|[机機]票|[门門]票|沙[发發]|床垫|[宠寵]物|招聘|[诚誠]聘|工[资資]|[咖][啡]机|微波炉|汽[车車]|[车車]膜|相[机機]|家具|食材|海鲜|水果|[团團][购購]|[报報][税稅名]|[会會][计計师師]|律[师師]|接[机機]|包裹|影印|[彩][票券]|家常|配送|[体體][验驗]课|[课課]程|[旅][行][团團]|婚[纱紗礼禮]|[月]子|[诊診]所|牙[医醫科]/iu,
  en: /\biphones?\b|\bipads?\b|\bgalaxy s?\d|\bpixel \d|\bmacbook\b|\b(?:smart ?)?watch\b|\bhandsets?\b|\bunlocked\b|\bbattery\b|\bcracked\b|\bscreens?\b|\brepairs?\b|\bscratch(?:es)?\b|\btickets?\b|\bmenu\b|\b(?:pizza|tacos?|burgers?|lunch|dinner|brunch|cakes?|bakery|catering|restaurant|grill|bbq|sushi|boba|coffee)\b|\bmov(?:ers?|ing)\b|\btrucks?\b|\bjunk removal\b|\bcleaning\b|\blawn\b|\bplumb\w+|\bhandyman\b|\broofing\b|\btutor\w*|\blessons?\b|\bclasses\b|\bnails?\b|\bhair\w*|\bbarber\b|\blashes\b|\bmassage\b|\bsalon\b|\bdog\b|\bpets?\b|\bbabysit\w*|\brent\b(?! out)|\broom\b|\bapartment\b|\bsofa\b|\bcouch\b|\bfurniture\b|\bhiring\b|\bcar wash\b|\btires?\b|\bphotograph\w*|\bcamera\b|\bconsole\b|\bps5\b|\bcandles?\b|\bgym\b|\byoga\b|\bzumba\b|\byard sale\b|\bgarage sale\b|\bclothes\b|\btax(?:es)?\b|\bairport\b|\bride\b|\blaundry\b|\blease\b|\bsublet\b|\blandlord\b|\blottery\b|\bnonprofit\b|\bdelivery driver\b|\bflip phones?\b|\bdentist\b|\blawyer\b|\bflorist\b|\bflowers\b|\bwedding\b|\bmechanic\b|\bbrakes\b|\boil change\b/iu,
  es: /\biphones?\b|\bgalaxy\b|\bsamsung\b|\bdesbloquead[oa]\b|\bliberad[oa]\b|\bbater[ií]a\b|\bpantallas?\b|\breparo\b|\breparaci[oó]n\b|\bcelular(?:es)?\b|\btacos?\b|\bcomidas?\b|\bpupus\w+|\btamales\b|\brestaurante\b|\bpizzas?\b|\bpasteles\b|\bpostres\b|\bmudanzas?\b|\blimpieza\b|\bclases\b|\bu[nñ]as\b|\bcabello\b|\bbarber[ií]a\b|\bsal[oó]n\b|\bjard(?:[ií]n|iner)\w*|\brento cuarto\b|\bcuarto\b|\bdepartamento\b|\bmuebles?\b|\bboletos?\b|\bempleo\b|\bse busca\b|\bmec[aá]nic\w+|\bllantas\b|\bfotograf\w+|\bni[nñ]era\b|\btaller\b|\bfrenos\b|\bzumba\b|\bmoto g\b|\btaxes\b|\bimpuestos\b|\babogad[oa]\b|\bflores\b|\bropa\b|\bcasas?\b/iu,
  pt: /\biphones?\b|\bbateria\b|\bdesbloquead[oa]\b|\bpadaria\b|\bmarmitas?\b|\bfaxina\b|\bmudan[cç]as?\b|\bunhas\b|\bcabelo\b|\baulas\b|\bbolos?\b|\bsalgad\w+/iu,
  ru: /iphone|айфон|смартфон|телефон(?:ы|а)?(?!\p{L})|аккумулятор|разлоч|ремонт|экран|маникюр|стрижк|переезд|грузчик|уборк|репетитор|аренда (?:комнат|квартир)|комнат|торт|доставка еды/iu,
  vi: /iphone|tiệm nail|\bnail\b|cần thợ|nhà hàng|phở|quán|phòng cho thuê|dọn nhà|sửa (?:điện thoại|nhà)|\bpin\b \d|bao lương/iu,
  ko: /아이폰|갤럭시|중고|배터리|액정|수리|네일|식당|반찬|이사|과외|룸메|미용|헤어/u,
};
