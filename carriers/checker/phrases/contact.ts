import type { Phrases } from './phrase.ts';

/** Names of services people write to each other with, also under the names sellers hide them behind. */
export const CHAT_SERVICE =
  /tele ?gra?m|\bteleg?\b|\bt\.?g\b|\bwhats ?app\b|\bwhats\b(?=\W{0,3}[\d@])|\b(?:wsp+|wpp|g?uasap+|was+ap+|watsap+|zap(?:zap)?)\b|\bwa\b(?=\s?[:+\d])|\bwe ?chat\b|\bwei ?(?:xin\b|信)|微xin\b|\bvx\b|\bwx\b|\bqq\b|\bline\b|\bsignal\b|\bsnap(?:chat)?\b|\bskype\b|\bkik\b|\bwickr\b|\bthreema\b|\bviber\b|\bzalo\b|\bkakao(?:talk)?\b|\bdiscord\b|\bmessenger\b|\binsta(?:gram)?\b|\big\b|电报|飞机|✈|🛰|🟢(?=\s?(?:id|[+@:]))|赖(?:我|id)?(?=\s?[:@]|\s[a-z]|[a-z])|微信|微我(?=\s?:)|卫星(?=\s?[:a-z])|企微|小[红绿]书(?:同?号)?(?=\s?[:@])|抖音(?:同?号)?(?=\s?[:@])|脖友|土豆(?=\s?[:@])|蝙蝠(?=\s?[:@])|[微薇徽威维溦](?:信|心|芯|❤|♥|💗|x(?![a-z]))|[薇微威徽](?=[^\p{L}\d\n]{0,4}[:@]|\s?[a-z\d_])|v信|\bv(?=\s?:)|飞(?=\s?[:@])|\bv\s?[❤♥]\s?x|\bv\s?[❤♥➕+]|[加+➕]\s?(?:[薇微威]信?|[vq])(?![a-z])|绿泡泡|绿色软件|扣扣|扣(?=\s?\d{6})|[口扣]我(?=\s?:)|企鹅|旺旺|[qQ]群|🐧|\bq(?=\s?:?\s?\d{6})|телег(?:рам+[аеу]?|а|е|у)?(?!\p{L})|(?<!\p{L})тг(?!\p{L})|во?[тц]сап|واتساب|واتس|ไลน์|ватсап|вайбер|텔레그램|텔레(?= ?[:@])|카카오톡|카톡|오픈채팅|라인(?=\s?(?:id|아이디|:))/giu;

/** What stands between the name of a service and the name there. */
export const CONTACT_WORDS =
  /聊|是|机器人|频道|号码?|id|客服|联系|联络|账号|群|同号|搜索|搜寻|搜|加我|加|添加|找|me|us|at|on|is|number|bot|handle|user(?:name)?|al|mi|usuario|n[uú]mero|ник|аккаунт|менеджеру?|по|아이디|문의|상담|करें|على|عبر/iu;

/** Asks for a conversation in private, whether or not it says where. */
export const IN_PRIVATE: Phrases = {
  zh: /私信我|私聊我?(?!天)|私我|密我|戳我|私讯|滴滴我?|滴我|有意(?:的|者)?(?:请)?私|(?:的|需)(?:dd|滴)(?![a-z])|扫码?[^。\n]{0,4}(?:加我|[进入]群)|加我(?:微信|好友|,|，|。|$)|可?以?找我(?:就对了|[,，。!！\s]|$)|联系我(?:们)?(?!的)|联[络系]我(?:们)?(?!的)|闲鱼(?:店铺|搜)|(?:看|进|戳|点|见)(?:我)?(?:的)?(?:主页|头像|简介)|主页(?:简介|有)|见头像|评论区?(?:扣|留|打|回复|见)?\s?[1一666]+|扣\s?[16]|\+1(?:我)?(?:密|私)|[走上]闲鱼|(?:直接|需要的|要的|有需要|感兴趣)(?:的)?(?:小窗|私|[扣v戳滴赖]我|[v滴](?![a-z])|加)|小窗|留个?言|我拉你|拉你[进入]|联[系络]方式|\bdm\s?我|[,，。]私\s*$|扫码?[^。\n]{0,6}(?:企业微信|领取|客服)|私(?:发|讯)|聊聊(?:给|询|下|或)|自动发(?:货|卡)|拍下(?:留|备|填|即|后|自)|小程序搜|要的留言|先问在不在|问在不在|拍(?:下)?(?:之)?前(?:先)?(?:联|问)|推给你|跟我说|找我(?=\s?(?:👉|➡|→))|来问我|一个个发/giu,
  en: /\b(?:dm|pm|inbox|message|msg|text|hit|whatsapp) (?:me|us)\b|\bhmu\b|\bhit me up\b|\b(?:connect|link|hook|put) you (?:up|in touch|with)|\b(?:i[’']ll|i will|can) connect you|\b(?:inbox|dm|pm)(?=\s?(?:[.!]|$))|\blmk if\b|\bmy (?:dms?|inbox)\b|\bdms? (?:are )?open\b|\bserious (?:buyers|people|inquir)|\b(?:snap|msg|wa|ig|cashapp|ping|call|add|slide in(?:to)? my) (?:me|us|dms?)\b|\b(?:ig|insta|link|number|info|contact) in (?:my )?bio\b|\bcomment (?:info|yes|phone|refill|line|below for|me)\b|\b(?:contact|message|ask) (?:the )?seller\b|\b(?:his|her|their) (?:info|number|contact)\b|\b(?:text|call|hit|message|dm) (?:him|her|them)\b|\btell (?:him|her|them) \w+ sent (?:you|u)\b|\bhit (?:me|us) up\b/giu,
  es: /\bescr[ií]be(?:me|nos)\b|\bm[aá]nda(?:me|nos) (?:un )?(?:mensaje|dm|msj)|\b(?:al|por) (?:privado|inbox|interno|dm)\b|\bcont[aá]cta(?:me|nos)\b|\binteresad[oa]s\b|\b(?:manda|mandar|m[aá]ndame|env[ií]a|env[ií]ame|mande) (?:un )?(?:dm|inbox|mensaje|whats|msj)\b|\bmensaje (?:directo|privado)\b|\b(?:link|info|n[uú]mero) en (?:la |mi )?bio\b|\bdile que vas\b|\bte (?:paso|conecto) con\b|\b(?:su|sus) (?:whats|contacto|ig|n[uú]mero)\b|\bte paso (?:su|el) (?:n[uú]mero|contacto)\b|\bescr[ií]bele\b|\binfo por\b/giu,
  ru: /(?<!\p{L})(?:пишите|пиши|писать|написать) (?:мне|нам|в|на|менеджеру)(?!\p{L})|в (?:лс|личку|личные|директ)(?!\p{L})/giu,
  vi: /\binbox\b|\bib\b|nhắn (?:tin|mình|em)|liên hệ/giu,
  ko: /연락 ?(?:주|바랍)|쪽지 ?(?:주|보내)|디엠|문의 ?(?:주|바랍)|오픈채팅/gu,
  pt: /\bchama no (?:zap|whats|direct|pv|inbox)\b|\b(?:chama|fala)(?: comigo| a gente)? no\b|\bdirect no\b|\blink na bio\b/giu,
};

/** A link that opens a conversation. */
export const CHAT_LINK =
  /(?:https?:\/\/)?(?:www\.)?(?:(?:t|telegram)\.me|telegram\.dog|wa\.me|api\.whatsapp\.com\/send|chat\.whatsapp\.com|line\.me|lin\.ee|u\.wechat\.com|work\.weixin\.qq\.com|qm\.qq\.com|jq\.qq\.com|wpa\.qq\.com|m\.me|signal\.me|zalo\.me|discord\.(?:gg|com\/invite)|join\.skype\.com|potato\.im|pf\.kakao\.com)\/[^\s)\]>"'，。]{2,80}/giu;

/** Beside a contact: it is there to sell. */
export const TO_BUY: Phrases = {
  zh: /购买|购卡|买卡|下单|订购|需要的|有需要|滴滴|有意(?:者|向)|咨询|客服|出售|售卖|代充|代办|商店|小店|店铺|批发|拿货|合作|办理|优惠|加我|私聊|私信|联系我|联络我|需要[^。\n]{0,10}的(?:加|私|联)|私我|密我|戳我|小窗|要的|要充|赖我|意者|洽询|商务合作|找我(?:们)?|代为|加[微薇vV赖]|客户|服务/u,
  en: /\b(?:buy|order|purchase|shop|store|sales?|price|prices|deal|deals|discount|cheap|wholesale|dm (?:me|us)|pm (?:me|us)|inbox|text (?:me|us)|message (?:me|us)|contact (?:me|us|seller|admin)|hit me up|get yours|get started|getting started|vendor|seller|support agent)\b/iu,
  es: /\b(?:compra|comprar|pedidos?|vendo|venta|ventas|tienda|precio|precios|oferta|ofertas|recargo|barato|escr[ií]beme|escr[ií]benos|cont[aá]ctame|cont[aá]ctanos|m[aá]ndame|al privado|por interno|inbox)\b/iu,
  ru: /купить|заказ|прода[жмю]|цен[аы]|пиши|писать|в личку|скидк|дешевле/iu,
  vi: /\bmua\b|bán|liên hệ|đặt hàng|\binbox\b|\bib\b|nhắn/iu,
  ko: /문의|판매|구매|주문|상담|연락|할인|대납/u,
  more: /contactez|comprar|\bchama\b|\bscrivi|\bpisz|\bhubungi|\bschreib|تواصل|ทัก|贩売|连络/iu,
};

/** Beside a contact: what it is about. Not more than that, where people meet who talk about it. */
export const ABOUT_REFILLS: Phrases = {
  zh: /充值|续费|储值|代充|代[储缴续付]|保号|续[约期]|加值|月租|话费/u,
  en: /\b(?:top[- ]?up|refill|recharge|renew|activate)\b/iu,
  es: /\brecargas?\b/iu,
  ru: /оплат|пополн/iu,
  vi: /nạp|gia hạn/iu,
  ko: /충전/u,
};

/** Beside a contact: a public voice, a club, a project; whatever else is said, nobody buys there. */
export const PUBLIC_VOICE =
  /\byou ?tube\b|\bblog\w*|\bpodcast\b|\bnewsletter\b|\bfollow (?:me|us)\b|\bdiscuss\w*|\bgithub\b|\bmit licen[cs]e|\bPRs\b|\bopen[- ]source\b|\bmatrix\b|\bcanal de youtube\b|\bs[ií]gue(?:me|nos)\b|学生会|学联|博客|公众号|粉丝群|读者群/iu;

/** Beside a contact: people of a project meet there. */
export const COMMUNITY: Phrases = {
  zh: /交流|读者|讨论群|讨论组|反馈|回馈|社区|社群|频道|群组|通知|提问|关注|订阅|报名|版主|意见|回报|管理员|贡献|开发者|作者|issue|bug/iu,
  en: /\b(?:community|discussions?|channel|group|chat room|developers?|maintainers?|contribut\w*|feedback|issues?|bugs?|questions|announcements?|updates|help wanted|slack|forum|follow|subscribe|admin|reward)\b/iu,
  es: /\b(?:comunidad|canal|grupo|desarrollador(?:es)?|contribuir|errores|preguntas|novedades|foro|s[ií]gueme|s[ií]guenos)\b/iu,
  ru: /сообществ|канал|(?<!\p{L})чат|разработ/iu,
  ko: /모임|커뮤니티|개발/u,
};
