import {
  ABOUT_REFILLS,
  CHAT_LINK,
  CHAT_SERVICE,
  COMMUNITY,
  CONTACT_WORDS,
  IN_PRIVATE,
  PUBLIC_VOICE,
  TO_BUY,
} from '../../carriers/checker/phrases/contact.ts';
import { matches } from './matches.ts';
import { sayings, says } from './phrases.ts';
import type { ReadText } from './read-text.ts';

/** A way to reach somebody in private. */
export interface Contact {
  /** The words, as they stand. */
  written: string;
  /** The name or number alone, to see whether it comes again. */
  who: string;
  at: number;
  /** An account of a chat service, a telephone number to call or text, or only the wish to be written to. */
  by: 'chat' | 'call' | 'wish';
  /** What the words around it say it is for. */
  purpose: 'buy' | 'community' | 'unsaid';
}

const AROUND = 48;
/** More contacts than these say no more. */
const MOST = 300;
const MOST_LOOKED_AT = 2000;
/** After the name of a service: separators, perhaps a word or two for "number" or "find me", and then who. */
const WHO = new RegExp(
  `^(?:[^\\p{L}\\d@+\\n]{0,6}(?:${CONTACT_WORDS.source})(?![a-z\\d_-])){0,3}[^\\p{L}\\d@+\\n]{0,6}(\\+?\\d[\\d ()-]{6,18}\\d|[@+]{0,2} ?[a-z\\d_][\\w.-]{3,31})`,
  'iu',
);
const LINE = /^line$/i;
const HAN = /\p{Script=Han}/u;
/** Everybody has a page there; a contact it is only where people are asked to write. */
const PUBLIC = /^i/i;
const ASKED_BEFORE =
  /[加搜找]|➕|咨询|联系|联络|添加|私讯|私信|\badd\b|\bagrega|\b(?:dms?|pm|msg|message|contact|inbox|reach|hmu|hit me up|text|write|direct|chama)\b|\bescr[ií]b|\bcont[aá]ct|пиш|пис|liên hệ|nhắn|\bib\b/iu;
const ASKED_AFTER = /^[^\n]{0,4}(?:로|으로)? ?(?:문의|연락|상담)|^[^\n\p{L}]{0,3}(?:咨询|下单|联系|代办|私聊)/u;
/** A number, and then where it is to be written to. */
const NUMBER_FIRST =
  /(\+?\d[\d ()-]{6,18}\d|[a-z\d.]{2,20}[_-][a-z\d_.-]{2,20})\s(?:(?:on|en|via|by|por|auf|sur|no|в|по)\s)?(?:whats ?app|telegram|viber|signal|zalo|wechat|insta(?:gram)?\b|ig\b|snap(?:chat)?\b|tg\b|tik ?tok|facebook|fb\b|телеграм|вотсап|ватсап)/giu;
const NAMED_AS_ID = /(?:\bid|아이디|号|usuario|username|ник)\W*$/iu;
const SEPARATED = /[:：@+】`*>–—]/u;
/** A name that says what it is there for. */
const SELLING_NAME =
  /shop|store|seller|sale|market|deals?|vip|recharge|refill|top-?up|cheap|kefu|service|agent|sim(?:card)?s?$/i;
const HANDLE = /(?<![\w./@-])@(?=[\d_.-]{0,12}[a-z])[a-z\d_][\w.-]{2,30}[\w](?![\w/@])/gi;
/** Who is spoken to is nobody to write to. */
const SPOKEN_TO = /(?:\b(?:hi|hey|hello|hola|thanks|gracias)|你好|回复|感谢),?\s{0,2}$/i;
/** A name to send money to is nobody to write to. */
const PAYMENT = /(?:venmo|cash ?app|zelle|paypal)(?: is)?\W{0,3}$/i;
/** With or without the country's and the area's number. */
const PHONE = '(?:\\+?\\d{1,3}[ .-]?)?(?:\\(?\\d{2,4}\\)?[ .-]?)?\\d{3,5}[ .-]?\\d{4}';
const CALL = new RegExp(
  `(?:\\b(?:call|te?xt|msg|message|whats?(?: ?app)?|wsp|sms|dm|reach|zap|chama|liga|llama|llame|escribe|escr[ií]be(?:me|le)|manda|ll[aá]mame|mensaje|n[uú]mero|inbox|(?<!zelle )al|him at|her at|me at)\\b|加|打|致电|联[络系]|同号|电话)[^\\n\\d]{0,30}(${PHONE})(?![\\d%])`,
  'giu',
);
/** A number with no word for what it is there for: companies give theirs, too. */
const NUMBER =
  /(?<![\d$€£¥.,/:#-]|[a-z])(?:\+?\d{1,3}[ .-]?)?\(?\d{2,5}\)?[ .-]\d{3,5}(?:[ .-]\d{2,4}){0,3}(?![\d%:/-])/gi;
/** Asked to add a name, and no service is named. */
const NAME_ALONE =
  /(?:加我|[加找问]?客服|店主|老板|联[系络]|私信|找)\s?:?@?\s?((?=[a-z\d]{0,20}[_\d-])[a-z][\w-]{5,24})/giu;
/** Numbers nobody pays for belong to companies. */
const FREE_NUMBER = /^\+?1?[ .-]?\(?8(?:00|33|44|55|66|77|88)\D/;
const NO_PERSON =
  /^(?:https?|everyone|www|the|bot|api|channel|group|account|premium|web|desktop|android|download|messages?|users?|login|token|notif\w*|support|client|official|number|community|server|and|for|your?|here|with|page|link|chat|app|they|that|this|there|what|when|which|just|most|some|never|nobody|everybody|cobran?|nadie|siempre|nunca|todos|t-?mobile(?:[-_]?(?:help|usa|us|prepaid|app))?|tforce|mintmobile|metrobytmobile|ultramobile|weixin|wechat|telegram|whatsapp|line|vx|tg)$/i;
/** Not a person: sharing, stickers, the service's own pages. */
const NO_CONVERSATION = /\/(?:share|iv|addstickers|addemoji|setlanguage|proxy|socks|bg|login|c\/|msg)\b/i;

/** Every way to reach somebody in private that stands in the text. */
export function contactsIn({ all, title, endsAt, isShort }: ReadText): Contact[] {
  const found: Contact[] = [];
  const add = (written: string, name: string, at: number, by: Contact['by'] = 'chat') => {
    const who = name.toLowerCase().replace(/^@/, '');
    const isKnown = found.some((one) => one.who === who && Math.abs(one.at - at) <= one.written.length);
    if (isKnown || found.length >= MOST) return;
    found.push({
      written,
      who,
      at,
      by,
      purpose: purposeOf(all, at, written.length, SELLING_NAME.test(who)),
    });
  };
  for (const { 0: link, index } of matches(all, CHAT_LINK)) {
    if (!NO_CONVERSATION.test(link)) add(link, link.split(/[/?=]/).filter(Boolean).at(-1) ?? link, index);
  }
  let looked = 0;
  for (const { 0: service, index } of matches(all, CHAT_SERVICE)) {
    if (++looked > MOST_LOOKED_AT) break;
    const after = all.slice(index + service.length, index + service.length + 60);
    const [matched = '', who = ''] = WHO.exec(after) ?? [];
    const between = matched.slice(0, matched.length - who.length);
    const isSeparated = SEPARATED.test(between) || NAMED_AS_ID.test(between) || /^[@+]/.test(who);
    const isId =
      /\d{5}|_|[a-z]\.[a-z]/.test(who) ||
      (HAN.test(service) && /[a-z]-[a-z\d]/i.test(who)) ||
      (/\d/.test(who) && who.length >= 5 && between.length < 3);
    const isAsked =
      between.length < 8 &&
      (ASKED_BEFORE.test(all.slice(Math.max(0, index - 16), index + service.length)) ||
        ASKED_AFTER.test(after.slice(matched.length)));
    const isLast = isShort && /^[\s.!)\]。！]*$/.test(after.slice(matched.length)) && between.length < 3;
    const isConstant = between === '' && who.startsWith('_');
    if (LINE.test(service) && !isLineService(service, after, all.slice(Math.max(0, index - 12), index))) continue;
    const isMeant = isAsked || (!isConstant && (isSeparated || isId || isLast) && (isShort || !PUBLIC.test(service)));
    if (who && isMeant && !NO_PERSON.test(who.replace(/^@/, ''))) add(service + matched, who, index);
  }
  looked = 0;
  for (const { 0: handle, index } of matches(all, HANDLE)) {
    if (++looked > MOST_LOOKED_AT) break;
    const before = all.slice(Math.max(0, index - 12), index);
    if (NO_PERSON.test(handle.slice(1)) || PAYMENT.test(before) || SPOKEN_TO.test(before)) continue;
    const near = all.slice(Math.max(0, index - 24), index + handle.length + 16);
    if (
      near.match(CHAT_SERVICE) ||
      near.match(ASKED_BEFORE) ||
      title.includes(handle) ||
      (index >= endsAt && all.length > 300)
    )
      add(handle, handle, index);
  }
  for (const { 0: call, 1: number = '', index } of matches(all, CALL)) {
    if (!FREE_NUMBER.test(number)) add(call, number.replace(/\D/g, ''), index, 'call');
  }
  for (const { 0: written, 1: number = '', index } of matches(all, NUMBER_FIRST)) add(written, number, index);
  for (const { 0: written, 1: who = '', index } of matches(all, NAME_ALONE)) {
    if (!NO_PERSON.test(who)) add(written, who, index);
  }
  for (const { 0: number, index } of isShort ? matches(all, NUMBER) : []) {
    const digits = number.replace(/\D/g, '');
    if (digits.length >= 7 && !FREE_NUMBER.test(number)) add(number, digits, index, 'wish');
  }
  for (const { words, at } of sayings(all, IN_PRIVATE)) add(words, words, at, 'wish');
  return found;
}

/** The service writes itself in capitals; a plain "line" is it beside an ID or in the countries where it is used. */
const isLineService = (service: string, after: string, before: string): boolean =>
  service === 'LINE' ||
  /^\s?(?:id\b|:?\s?@)/i.test(after) ||
  /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}]/u.test(before + after.slice(0, 12));

function purposeOf(all: string, at: number, length: number, isNamedSo: boolean): Contact['purpose'] {
  const around = all.slice(Math.max(0, at - AROUND), at + length + AROUND);
  if (PUBLIC_VOICE.test(around)) return 'community';
  if (says(around, TO_BUY)) return 'buy';
  if (says(around, COMMUNITY)) return 'community';
  return isNamedSo || says(around, ABOUT_REFILLS) ? 'buy' : 'unsaid';
}
