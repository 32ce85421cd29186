import * as luring from '../../carriers/checker/phrases/luring.ts';
import type { Phrases } from '../../carriers/checker/phrases/phrase.ts';
import * as selling from '../../carriers/checker/phrases/selling.ts';
import { BETWEEN, type Sign, sign } from '../sign.ts';
import type { ReasonCode } from '../verdict.ts';
import { type Contact, contactsIn } from './contacts.ts';
import { different, sayings, says } from './phrases.ts';
import type { ReadText } from './read-text.ts';

/** What is said in so many different ways gives so many points: `[one way, two, three and more]`. */
type Steps = readonly [number, number, number];

interface Family {
  code: ReasonCode;
  phrases: Phrases;
  steps: Steps;
  /** More when it stands in the title. */
  inTitle: number;
}

const FAMILIES: readonly Family[] = [
  { code: 'buys-for-you', phrases: selling.BUYS_FOR_YOU, steps: [2, 3, 4], inTitle: 2 },
  { code: 'discount', phrases: selling.DISCOUNT, steps: [1, 2, 3], inTitle: 1 },
  { code: 'recruits-agents', phrases: selling.RECRUITS, steps: [1, 3, 4], inTitle: 1 },
  { code: 'sells-accounts', phrases: selling.SELLS_ACCOUNTS, steps: [1, 2, 3], inTitle: 1 },
  { code: 'shop-offer', phrases: selling.SHOP, steps: [1, 2, 3], inTitle: 1 },
  { code: 'free-bait', phrases: luring.FREE_BAIT, steps: [1, 3, 4], inTitle: 2 },
  { code: 'pressure', phrases: luring.PRESSURE, steps: [1, 1, 2], inTitle: 1 },
  { code: 'no-identity', phrases: selling.NO_IDENTITY, steps: [1, 1, 1], inTitle: 0 },
  { code: 'odd-payment', phrases: selling.ODD_PAYMENT, steps: [1, 1, 1], inTitle: 0 },
  { code: 'asks-number', phrases: luring.ASKS_NUMBER, steps: [0, 0, 0], inTitle: 0 },
  { code: 'asks-secret', phrases: luring.ASKS_SECRET, steps: [2, 2, 2], inTitle: 0 },
];

/** Short messages say a thing once. */
const MORE_WHEN_SHORT = 1;
const EMOJI = /\p{Extended_Pictographic}/u;
const POINTING = /(?:👉|👇|☞|➡|⬇|🔥|💥|⚡|✅|🎁|📲|💰|📞|☎)[^\n]{0,12}(?:\[|https?:|点击|购买|order|buy|加|@|\d)/u;
const PRICE = /[$¥￥€£]\s?\d|\d\s?(?:元|块|美元|美金|刀|rmb|usd|usdt|cny)/iu;
/** A channel or a bot that is called a shop, or is one. */
const CHAT_SHOP = /(?:t\.me|telegram\.me|chat\.whatsapp\.com)\/[^\s]{0,40}(?:shop|store|sale|seller|market|bot\b)/i;
/** A link that tells the shop who sent the customer. */
const AFFILIATE =
  /[?&/](?:aff(?:_?id|iliate)?|ref(?:er|erral|code)?|invite(?:_?code|r)?|inviter|share(?:_?id|_?code)|shop_?id|agent_?id|promoter|from_?uid|yqm|tg_?id|spread|distributor(?:_?id)?)(?:=|\/)[\w-]{2,}/iu;
const INVITED =
  /邀请码|推荐码|专属(?:链接|优惠码)|专属(?:连结|优惠码)|\b(?:invite|referral|promo) (?:code|link)\b|\buse (?:my )?code\b|\bc[oó]digo de (?:invitaci[oó]n|referido)/iu;

export interface SellerSigns {
  signs: Sign[];
  contacts: readonly Contact[];
}

/** Everything that speaks for a seller's offer. */
export function sellerSigns(text: ReadText): SellerSigns {
  const contacts = contactsIn(text);
  const spoken = FAMILIES.flatMap((family) => said(text, family));
  const signs = [...contactSigns(text, contacts), ...spoken, ...linkSigns(text)];
  return { signs, contacts };
}

function said(text: ReadText, { code, phrases, steps, inTitle }: Family): Sign[] {
  const found = sayings(text.all, phrases);
  const [first] = found;
  if (!first) return [];
  const ways = different(found);
  const title = text.hasTitle && sayings(text.title, phrases).length > 0 ? inTitle : 0;
  const points =
    (steps[Math.min(ways, steps.length) - 1] ?? 0) + title + (text.isShort && steps[0] > 0 ? MORE_WHEN_SHORT : 0);
  const words = [...new Set(found.map(({ words }) => words))].slice(0, 3).join(BETWEEN);
  return [sign(code, words, points)];
}

const BESIDE = 140;
const MOST_CONTACTS = 20;
const PITCHES = [selling.BUYS_FOR_YOU, selling.DISCOUNT, selling.RECRUITS, selling.SELLS_ACCOUNTS];

/** An offer and a private way to take it stand together: a guide's last lines, a seller's only ones. */
export const isPitch = ({ all }: ReadText, contacts: readonly Contact[]): boolean =>
  contacts
    .filter(({ by, purpose }) => by !== 'wish' && purpose !== 'community')
    .slice(0, MOST_CONTACTS)
    .some(({ at, written }) => {
      const near = all.slice(Math.max(0, at - BESIDE), at + written.length + BESIDE);
      return PITCHES.some((phrases) => says(near, phrases));
    });

/** How much of the beginning is looked at by everyone. */
const UP_FRONT = 320;

function contactSigns({ all, title, hasTitle, endsAt, isShort }: ReadText, contacts: readonly Contact[]): Sign[] {
  const wish = contacts.find(({ by }) => by === 'wish');
  const named = contacts.filter(({ by }) => by !== 'wish');
  const priv = named.filter(({ purpose }) => purpose !== 'community');
  const signs: Sign[] = [];
  const toBuy = priv.find(({ purpose }) => purpose === 'buy');
  const any = toBuy ?? priv[0];
  const inTitle = !hasTitle
    ? undefined
    : named.find(({ written, who }) => title.includes(written) || title.toLowerCase().includes(who));
  if (any) signs.push(sign('private-contact', any.written, toBuy ? 2 : 1));
  else if (wish) signs.push(sign('private-contact', wish.written, 1));
  const shop = priv.find(({ purpose, written }) => purpose === 'buy' && CHAT_SHOP.test(written));
  if (shop) signs.push(sign('chat-shop', shop.written, 1));
  const early = priv.find(({ at, purpose }) => at < UP_FRONT && purpose === 'buy');
  if (inTitle) signs.push(sign('contact-up-front', title, 3));
  else if (early && !isShort) signs.push(sign('contact-up-front', around(all, early), 2));
  const last = priv.find(({ at }) => at >= endsAt);
  if (last && (!isShort || priv.length > 0)) signs.push(sign('contact-at-end', around(all, last), isShort ? 2 : 1));
  const counts = new Map<string, number>();
  for (const { who } of priv) counts.set(who, (counts.get(who) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most && most[1] >= 3)
    signs.push(sign('repeated-contact', priv.find(({ who }) => who === most[0])?.written ?? most[0], 1));
  const called = named.find(({ at, written }) => EMOJI.test(all.slice(Math.max(0, at - 10), at + written.length + 6)));
  if (called && (inTitle || called.purpose === 'buy')) signs.push(sign('emoji-bait', around(all, called), 2));
  return signs;
}

const around = (all: string, { at, written }: Contact): string =>
  all.slice(Math.max(0, at - 24), at + written.length + 24);

function linkSigns({ all, links }: ReadText): Sign[] {
  const signs: Sign[] = [];
  const affiliate = links.find(({ written }) => AFFILIATE.test(written))?.written ?? INVITED.exec(all)?.[0];
  if (affiliate) signs.push(sign('affiliate-link', affiliate, 2));
  const line = all.split('\n').find((one) => POINTING.test(one) && (PRICE.test(one) || AFFILIATE.test(one)));
  if (line) signs.push(sign('emoji-bait', line, 2));
  return signs;
}
