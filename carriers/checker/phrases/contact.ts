import type { Phrases } from './phrase.ts';

/** Names of services people write to each other with, also under the names sellers hide them behind. */
export const CHAT_SERVICE =
  /telegra?m|\btele\b|\btg\b|\bwhats?app\b|\bwechat\b|\bweixin\b|\bvx\b|\bwx\b|\bqq\b|\bline\b|\bsignal\b|\bskype\b|\bviber\b|\bzalo\b|\bkakao(?:talk)?\b|\bdiscord\b|\bmessenger\b|电报|電報|飞机|飛機|赖(?=[:：])|賴(?=[:：])|微信|薇信|威信|徽信|v信|Ｖ信|扣扣|企鹅号|телеграм|тг\b|вотсап/giu;

/** What one writes to find a person there. */
export const HANDLE = /[@＠]?[a-z\d_][a-z\d_.-]{4,31}|[@＠][\p{L}\d_.-]{3,31}|\+?\d[\d\s()-]{6,18}\d/iu;

/** A link that opens a conversation. */
export const CHAT_LINK =
  /(?:https?:\/\/)?(?:www\.)?(?:(?:t|telegram)\.me|telegram\.dog|wa\.me|api\.whatsapp\.com\/send|chat\.whatsapp\.com|line\.me|lin\.ee|u\.wechat\.com|work\.weixin\.qq\.com|qm\.qq\.com|jq\.qq\.com|wpa\.qq\.com|m\.me|signal\.me|zalo\.me|discord\.(?:gg|com\/invite)|join\.skype\.com|potato\.im|pf\.kakao\.com)\/[^\s)\]>"'，。]{2,80}/giu;

/** Beside a contact: it is there to sell. */
export const TO_BUY: Phrases = {
  zh: /购买|購買|购卡|買卡|买卡|下单|下單|订购|訂購|需要的|有需要|滴滴|有意(?:者|向)|咨询|諮詢|客服|出售|售卖|代充|代办|代辦|商店|小店|店铺|店鋪|批发|批發|拿货|合作|办理|辦理|充值|续费|續費|优惠|加我|私聊|私信|滴滴|联系我|聯絡我|聯繫我/u,
  en: /\b(?:buy|order|purchase|shop|store|sales?|price|prices|deal|deals|top[- ]?up|refill|recharge|renew|activate|discount|cheap|wholesale|dm (?:me|us)|pm (?:me|us)|inbox|text (?:me|us)|message (?:me|us)|contact (?:me|us|seller|admin)|hit me up|get yours|get started|getting started|vendor|seller|support agent)\b/iu,
  es: /\b(?:compra|comprar|pedidos?|vendo|venta|ventas|tienda|precio|precios|oferta|ofertas|recarga|recargas|recargo|barato|escr[ií]beme|escr[ií]benos|cont[aá]ctame|cont[aá]ctanos|m[aá]ndame|al privado|por interno|inbox)\b/iu,
  more: /купить|заказать|продаж|цена|пишите|в личку|mua|bán|liên hệ|đặt hàng|acheter|commander|kaufen|bestellen/iu,
};

/** Beside a contact: people of a project meet there. */
export const COMMUNITY: Phrases = {
  zh: /交流群|讨论群|討論群|讨论组|反馈|回馈|反饋|社区|社群|频道|頻道|群组|群組|通知|提问|提問|贡献|贡獻|开发者|作者|issue|bug/iu,
  en: /\b(?:community|discussions?|channel|group|chat room|developers?|maintainers?|contribut\w*|feedback|issues?|bugs?|questions|announcements?|updates|help wanted|slack|forum)\b/iu,
  es: /\b(?:comunidad|canal|grupo|desarrollador(?:es)?|contribuir|errores|preguntas|novedades|foro)\b/iu,
  more: /сообщество|канал|чат|разработ/iu,
};
