import type { Phrases } from './phrase.ts';

/** A line and its money: what sellers of refills sell. The carrier's name alone is none of it; a restaurant may stand beside its shop. */
export const GOODS: Phrases = {
  zh: /充值|充钱|充錢|代充|代[储儲缴繳付续續购購]|[储儲]值|加值|增值|[续續](?:[费費约約期命卡]|月租)|[话話][费費]|月租|套餐|[账帳][单單]|[余餘][额額]|[额額]度|流量|保[号號]|[养養][号號]|[开開](?:卡|通)|激活|啟用|[开開][户戶]|e-?sim|\bsim|(?:[实實]体|[实實]體|[电電][话話]|手[机機]|上[网網]|旅[游遊]|原生|粉[红紅]?|美[国國]|美|[预預]付(?:[费費])?|流量|[号號]码?|充值|t)卡|卡密|[门門]號|[门門]号|(?:美[国國]|手[机機]|[电電][话話])[号號]|[号號][码碼](?:出租|[续續]|不停)|月卡|[内內]部渠道|家庭(?:[车車组組]|[计計][划劃])|拼[车車]|慢充|直充|接[码碼]|[虚虛][拟擬][号號]|[号號][码碼]?租|流量|(?:物[联聯]|注册|[号號]|漫[游遊]|境外|副|4g|5g)卡|欠[费費]|[停复復][机機]/iu,
  en: /\brefill\w*|\btop(?:s|ped|ping)?[- ]?ups?\b|\brecharg\w+|\breload\w*|\bairtime\b|\b(?:phone|cell|wireless|mobile|t-?mobile|tmo|your|ur|the) bills?\b|\bbills?\b(?=[^.\n]{0,20}\b(?:half|paid|off|clear))|\b(?:prepaid|phone|unlimited|data|tourist|travel|family|monthly|t-?mobile|tmo|your|my|any|\$\d+) (?:\w+ )?plans?\b|\bplans? (?:renewal|for)\b|\b(?:prepaid|phone|unlimited|any|t-?mobile|tmo|tmobile|your|metro|active|us|business) (?:\w+ )?(?:lines?|accounts?)\b|\blines?\b(?=[^.\n]{0,16}\$)|\brenew(?:s|al|als|ed)?\b|\be-?sims?\b|\bsims?(?: cards?)?\b|\b(?:phone|t-?mobile|tmobile|tmo|prepaid) (?:credit|balance|minutes|service)\b|\b(?:us|american|phone) numbers?\b|\bunlimited\b/iu,
  es: /\brecarg\w+|\brenuev\w+|\brenov\w+|\bsaldo\b|\bl[ií]neas?\b|\bbil(?:l)?(?:e?s)?\b|\bfacturas?\b|\bplan(?:es)?\b|\bchips?\b|\be-?sims?\b|\bprepago\b|\bn[uú]meros? (?:gringo|american|de usa|virtual)|\bactiv[ao](?:mos|r|ci[oó]n)?\b/iu,
  pt: /\brecarg\w+|\brecarreg\w+|\brenov\w+|\bcr[eé]ditos?\b|\blinhas?\b|\bplanos?\b|\bchips?\b/iu,
  ru: /пополн|оплат\p{L}{0,3} (?:сч|тариф|связ|t-?mobile)|тариф|сим-?карт|симк|e-?sim|баланс|связь|продлен|номер/iu,
  vi: /nạp|gia hạn|thẻ|gói|cước|\bsim\b|giữ số|\bbill\b/iu,
  ko: /충전|요금|유심|이심|선불|납부|회선|연장/u,
  more: /チャージ|プリペイド|\brecharge\b|\bpuces?\b|\bfacture\b|\bforfaits?\b|\brechnung\b|\bhandytarif|\bguthaben\b|\baufladen\b|doładowa|รายเดือน|เติมเงิน/iu,
};

/** Carriers' names, which may stand for what they sell: "T-Mobile, half price". */
export const CARRIER_NAMES =
  /t-?\s?m[o0]bi[l1]e(?! (?:park|arena|center|stadium|store|shop|museum))|\btmo\b|\bverizon\b|at&t|\bmetro(?:pcs)?\b|\bmint\b|\blyca|\bultra\b|giffgaff|\btello\b|티모바일|т-?мобайл/iu;

/** Other things people sell each other and other trades, beside whose words a carrier is named by chance. */
export const OTHER_TRADES: Phrases = {
  zh: /二手|iphone|ipad|安卓机|[电電]池(?:健康)?|[换換]屏|碎屏|屏幕|[维維]修|[贴貼]膜|包膜|平板|[电電][脑腦]|耳[机機]|[订訂點点外][餐位]|外[卖賣送]|餐[厅廳馆館]|小[馆館]|火[锅鍋]|烧烤|[烧燒]烤|便[当當]|奶茶|[麻辣川湘粤]菜|蛋糕|搬家|接[机機]送|租房|招租|主[卧臥]|[转轉]租|[辅輔][导導]|家教|[驾駕]校|陪[练練]|[钢鋼]琴|[瑜健][伽身]|美[甲容发]|[理剪]发|按摩|保[洁潔]|月嫂|[装裝]修|[闲閒][置]|[机機]票|[门門]票|沙[发發]|床垫|[宠寵]物|招聘|[诚誠]聘|工[资資]|[咖][啡]机|微波炉|汽[车車]|[车車]膜|相[机機]|家具|食材|海鲜|水果|团购/iu,
  en: /\biphones?\b|\bipads?\b|\bgalaxy s?\d|\bpixel \d|\bmacbook\b|\b(?:smart ?)?watch\b|\bhandsets?\b|\bunlocked\b|\bbattery\b|\bcracked\b|\bscreens?\b|\brepairs?\b|\bscratch(?:es)?\b|\btickets?\b|\bmenu\b|\b(?:pizza|tacos?|burgers?|lunch|dinner|brunch|cakes?|bakery|catering|restaurant|grill|bbq|sushi|boba|coffee)\b|\bmov(?:ers?|ing)\b|\btrucks?\b|\bjunk removal\b|\bcleaning\b|\blawn\b|\bplumb\w+|\bhandyman\b|\broofing\b|\btutor\w*|\blessons?\b|\bclasses\b|\bnails?\b|\bhair\w*|\bbarber\b|\blashes\b|\bmassage\b|\bsalon\b|\bdog\b|\bpets?\b|\bbabysit\w*|\brent\b(?! out)|\broom\b|\bapartment\b|\bsofa\b|\bcouch\b|\bfurniture\b|\bhiring\b|\bcar wash\b|\btires?\b|\bphotograph\w*|\bcamera\b|\bconsole\b|\bps5\b|\bcandles?\b|\bgym\b|\byoga\b/iu,
  es: /\biphones?\b|\bgalaxy\b|\bsamsung\b|\bdesbloquead[oa]\b|\bliberad[oa]\b|\bbater[ií]a\b|\bpantallas?\b|\breparo\b|\breparaci[oó]n\b|\bcelular(?:es)?\b|\btacos?\b|\bcomidas?\b|\bpupus\w+|\btamales\b|\brestaurante\b|\bpizzas?\b|\bpasteles\b|\bpostres\b|\bmudanzas?\b|\blimpieza\b|\bclases\b|\bu[nñ]as\b|\bcabello\b|\bbarber[ií]a\b|\bsal[oó]n\b|\bjard(?:[ií]n|iner)\w*|\brento cuarto\b|\bcuarto\b|\bdepartamento\b|\bmuebles?\b|\bboletos?\b|\bempleo\b|\bse busca\b|\bmec[aá]nic\w+|\bllantas\b|\bfotograf\w+|\bni[nñ]era\b/iu,
  pt: /\biphones?\b|\bbateria\b|\bdesbloquead[oa]\b|\bpadaria\b|\bmarmitas?\b|\bfaxina\b|\bmudan[cç]as?\b|\bunhas\b|\bcabelo\b|\baulas\b|\bbolos?\b|\bsalgad\w+/iu,
  ru: /iphone|айфон|смартфон|телефон(?:ы|а)?(?!\p{L})|аккумулятор|разлоч|ремонт|экран|маникюр|стрижк|переезд|грузчик|уборк|репетитор|аренда (?:комнат|квартир)|комнат|торт|доставка еды/iu,
  vi: /iphone|tiệm nail|\bnail\b|cần thợ|nhà hàng|phở|quán|phòng cho thuê|dọn nhà|sửa (?:điện thoại|nhà)|\bpin\b \d|bao lương/iu,
  ko: /아이폰|갤럭시|중고|배터리|액정|수리|네일|식당|반찬|이사|과외|룸메|미용|헤어/u,
};
