import { CHAT_LINK, CHAT_SERVICE, COMMUNITY, TO_BUY } from '../../carriers/checker/phrases/contact.ts';
import { matches } from './matches.ts';
import { says } from './phrases.ts';
import type { ReadText } from './read-text.ts';

/** A way to reach somebody in private. */
export interface Contact {
  /** The words, as they stand. */
  written: string;
  /** The name or number alone, to see whether it comes again. */
  who: string;
  at: number;
  /** An account of a chat service, or a telephone number to call or text. */
  by: 'chat' | 'call';
  /** What the words around it say it is for. */
  purpose: 'buy' | 'community' | 'unsaid';
}

const AROUND = 48;
/** More contacts than these say no more. */
const MOST = 300;
const MOST_LOOKED_AT = 2000;
/** After the name of a service: a separator, perhaps a word for "number", and then who. */
const WHO =
  /^(?:[^\p{L}\d@+\n]{0,6}(?:号|號|id|客服|联系|聯絡|账号|帳號|群|me|us|number|bot)?[^\p{L}\d@+\n]{0,5})(\+?\d[\d ()-]{6,18}\d|[@+]{0,2}[a-z\d_][\w.-]{3,31})/iu;
const SEPARATED = /[:：@+】`*>–—]/u;
/** A name that says what it is there for. */
const SELLING_NAME =
  /shop|store|seller|sale|market|deals?|vip|recharge|refill|top-?up|cheap|kefu|service|agent|sim(?:card)?s?$/i;
const HANDLE = /(?<![\w./@-])@[a-z][a-z\d_]{3,31}(?![\w/@.-])/gi;
const CALL =
  /(?:\b(?:call|text|whatsapp|sms|dm|llama|llame|escribe|escr[ií]beme|manda|ll[aá]mame|mensaje)\b|加|打|致电|聯絡|联系)[^\n\d]{0,30}(\+?1?[ .-]?\(?[2-9]\d{2}\)?[ .-]?\d{3}[ .-]?\d{4})(?!\d)/giu;
/** Numbers nobody pays for belong to companies. */
const FREE_NUMBER = /^\+?1?[ .-]?\(?8(?:00|33|44|55|66|77|88)\D/;
const NO_PERSON =
  /^(?:https?|www|the|bot|api|channel|group|account|premium|web|desktop|android|download|messages?|users?|login|token|notif\w*|support|client|official|number|community|server|and|for|your?|here|this|with|page|link|chat|app)$/i;
/** Not a person: sharing, stickers, the service's own pages. */
const NO_CONVERSATION = /\/(?:share|iv|addstickers|addemoji|setlanguage|proxy|socks|bg|login|c\/|msg)\b/i;

/** Every way to reach somebody in private that stands in the text. */
export function contactsIn({ all, title, endsAt }: ReadText): Contact[] {
  const found: Contact[] = [];
  const add = (written: string, who: string, at: number, by: Contact['by'] = 'chat') => {
    if (found.length < MOST)
      found.push({
        written,
        who: who.toLowerCase().replace(/^@/, ''),
        at,
        by,
        purpose: SELLING_NAME.test(who) ? 'buy' : purposeOf(all, at, written.length),
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
    const isSeparated = SEPARATED.test(between) || /^[@+]/.test(who);
    const isId = /\d{5}|_/.test(who) || (/\d/.test(who) && who.length >= 5 && between.length < 3);
    const isAsked =
      between.length < 3 &&
      /[加搜找]|咨询|諮詢|联系|聯絡|聯繫|添加|\badd\b|\bagrega/iu.test(all.slice(Math.max(0, index - 8), index));
    if (who && !NO_PERSON.test(who.replace(/^@/, '')) && (isSeparated || isId || isAsked))
      add(service + matched, who, index);
  }
  looked = 0;
  for (const { 0: handle, index } of matches(all, HANDLE)) {
    if (++looked > MOST_LOOKED_AT) break;
    const near = all.slice(Math.max(0, index - 24), index + handle.length + 16);
    if (near.match(CHAT_SERVICE) || title.includes(handle) || (index >= endsAt && all.length > 300))
      add(handle, handle, index);
  }
  for (const { 0: call, 1: number = '', index } of matches(all, CALL)) {
    if (!FREE_NUMBER.test(number)) add(call, number.replace(/\D/g, ''), index, 'call');
  }
  return found;
}

function purposeOf(all: string, at: number, length: number): Contact['purpose'] {
  const around = all.slice(Math.max(0, at - AROUND), at + length + AROUND);
  if (says(around, TO_BUY)) return 'buy';
  return says(around, COMMUNITY) ? 'community' : 'unsaid';
}
