import type { Phrases } from './phrase.ts';

/** Names of services people write to each other with, also under the names sellers hide them behind. */
export const CHAT_SERVICE =
  /telegra?m|\bteleg?\b|\btg\b|\bwhats ?app\b|\bwa\b(?=\s?[:+\d])|\bwechat\b|\bweixin\b|\bvx\b|\bwx\b|\bqq\b|\bline\b|\bsignal\b|\bskype\b|\bviber\b|\bzalo\b|\bkakao(?:talk)?\b|\bdiscord\b|\bmessenger\b|\binsta(?:gram)?\b|\big\b|电报|電報|飞机|飛機|✈|[赖賴](?=:)|微信|[微薇徽威维維溦](?:信|心|芯|❤|♥|💗|x(?![a-z]))|[薇微威](?=[:@]|\s?[a-z\d_])|v信|\bv\s?[❤♥➕+]|[加+➕]\s?(?:[薇微威]信?|[vq])(?![a-z])|绿泡泡|綠泡泡|绿色软件|扣扣|企鹅|[qQ]群|🐧|\bq(?=\s?:\s?\d)|телег(?:рам+|а|е|у)?(?!\p{L})|(?<!\p{L})тг(?!\p{L})|во?[тц]сап|واتساب|واتس|تيليجرام|تلغرام|व्हाट्सऐप|ไลน์|ватсап|вайбер|텔레그램|텔레(?= ?[:@])|카카오톡|카톡|오픈채팅/giu;

/** What stands between the name of a service and the name there. */
export const CONTACT_WORDS =
  /号码?|號碼?|id|客服|联系|聯絡|账号|帳號|群|同号|同號|搜索|搜尋|搜|加我|加|添加|找|me|us|at|on|is|number|bot|handle|user(?:name)?|al|mi|usuario|n[uú]mero|ник|аккаунт|менеджеру?|по|아이디|문의|상담|करें|على|عبر/iu;

/** Asks for a conversation in private, whether or not it says where. */
export const IN_PRIVATE: Phrases = {
  zh: /私信我|私聊我?(?!天)|私我|密我|戳我|私訊|滴滴我?|(?:的|需)(?:dd|滴)(?![a-z])|[扫掃]码?[^。\n]{0,4}(?:加我|[进進入]群)|加我(?:微信|好友|,|，|。|$)|可?以?找我(?:就对了|[,，。!！\s]|$)|联系我(?:们)?(?!的)|聯[絡繫]我(?:們)?(?!的)|闲鱼(?:店铺|搜)/giu,
  en: /\b(?:dm|pm|inbox|message|msg|text|hit|whatsapp) (?:me|us)\b|\bhmu\b|\bhit me up\b|\bmy (?:dms?|inbox)\b|\bdms? (?:are )?open\b|\bserious (?:buyers|people|inquir)/giu,
  es: /\bescr[ií]be(?:me|nos)\b|\bm[aá]nda(?:me|nos) (?:un )?(?:mensaje|dm|msj)|\b(?:al|por) (?:privado|inbox|interno|dm)\b|\bcont[aá]cta(?:me|nos)\b|\binteresad[oa]s\b/giu,
  ru: /(?<!\p{L})(?:пишите|пиши|писать|написать) (?:мне|нам|в|на|менеджеру)(?!\p{L})|в (?:лс|личку|личные|директ)(?!\p{L})/giu,
  vi: /\binbox\b|\bib\b|nhắn (?:tin|mình|em)|liên hệ/giu,
  ko: /연락 ?(?:주|바랍)|쪽지 ?(?:주|보내)|디엠|문의 ?(?:주|바랍)|오픈채팅/gu,
};

/** A link that opens a conversation. */
export const CHAT_LINK =
  /(?:https?:\/\/)?(?:www\.)?(?:(?:t|telegram)\.me|telegram\.dog|wa\.me|api\.whatsapp\.com\/send|chat\.whatsapp\.com|line\.me|lin\.ee|u\.wechat\.com|work\.weixin\.qq\.com|qm\.qq\.com|jq\.qq\.com|wpa\.qq\.com|m\.me|signal\.me|zalo\.me|discord\.(?:gg|com\/invite)|join\.skype\.com|potato\.im|pf\.kakao\.com)\/[^\s)\]>"'，。]{2,80}/giu;

/** Beside a contact: it is there to sell. */
export const TO_BUY: Phrases = {
  zh: /购买|購買|购卡|買卡|买卡|下单|下單|订购|訂購|需要的|有需要|滴滴|有意(?:者|向)|咨询|諮詢|客服|出售|售卖|代充|代办|代辦|商店|小店|店铺|店鋪|批发|批發|拿货|合作|办理|辦理|优惠|加我|私聊|私信|联系我|聯絡我|聯繫我|需要[^。\n]{0,10}的(?:加|私|联|聯)/u,
  en: /\b(?:buy|order|purchase|shop|store|sales?|price|prices|deal|deals|discount|cheap|wholesale|dm (?:me|us)|pm (?:me|us)|inbox|text (?:me|us)|message (?:me|us)|contact (?:me|us|seller|admin)|hit me up|get yours|get started|getting started|vendor|seller|support agent)\b/iu,
  es: /\b(?:compra|comprar|pedidos?|vendo|venta|ventas|tienda|precio|precios|oferta|ofertas|recargo|barato|escr[ií]beme|escr[ií]benos|cont[aá]ctame|cont[aá]ctanos|m[aá]ndame|al privado|por interno|inbox)\b/iu,
  ru: /купить|заказ|прода[жмю]|цен[аы]|пиши|писать|в личку|скидк|дешевле/iu,
  vi: /\bmua\b|bán|liên hệ|đặt hàng|\binbox\b|\bib\b|nhắn/iu,
  ko: /문의|판매|구매|주문|상담|연락|할인|대납/u,
  more: /acheter|commander|contactez|kaufen|bestellen|comprar|\bchama\b|\bscrivi|\bpisz|\bhubungi|\bschreib|تواصل|ทัก|購入|注文|販売|連絡/iu,
};

/** Beside a contact: what it is about. Not more than that, where people meet who talk about it. */
export const ABOUT_REFILLS: Phrases = {
  zh: /充值|续费|續費|儲值/u,
  en: /\b(?:top[- ]?up|refill|recharge|renew|activate)\b/iu,
  es: /\brecargas?\b/iu,
  ru: /оплат|пополн/iu,
  vi: /nạp|gia hạn/iu,
  ko: /충전/u,
};

/** Other things people sell each other, and name the carrier they work with or the place that bears its name. */
export const OTHER_GOODS =
  /\biphone|\bipad|\bgalaxy\b|\bpixel \d|\bsmart ?phones?\b|\bunlocked\b|\bhandsets?\b|\btickets?\b|айфон|смартфон|телефон|아이폰|갤럭시|二手|\bliberado\b|\bcelular(?:es)?\b/iu;

/** Beside a contact: people of a project meet there. */
export const COMMUNITY: Phrases = {
  zh: /交流|读者|讀者|讨论群|討論群|讨论组|反馈|回馈|反饋|社区|社群|频道|頻道|群组|群組|通知|提问|提問|贡献|贡獻|开发者|作者|issue|bug/iu,
  en: /\b(?:community|discussions?|channel|group|chat room|developers?|maintainers?|contribut\w*|feedback|issues?|bugs?|questions|announcements?|updates|help wanted|slack|forum)\b/iu,
  es: /\b(?:comunidad|canal|grupo|desarrollador(?:es)?|contribuir|errores|preguntas|novedades|foro)\b/iu,
  ru: /сообществ|канал|(?<!\p{L})чат|разработ/iu,
  ko: /모임|커뮤니티|개발/u,
};
