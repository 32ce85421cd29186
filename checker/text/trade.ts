import * as business from '../../carriers/checker/phrases/business.ts';
import { IN_PRIVATE } from '../../carriers/checker/phrases/contact.ts';
import { CARRIER_NAMES, REFILLS } from '../../carriers/checker/phrases/goods.ts';
import { HEARSAY, OPERATOR, REASSURES } from '../../carriers/checker/phrases/honest.ts';
import { AS_CARRIER } from '../../carriers/checker/phrases/luring.ts';
import type { Phrases } from '../../carriers/checker/phrases/phrase.ts';
import * as selling from '../../carriers/checker/phrases/selling.ts';
import * as talk from '../../carriers/checker/phrases/trade.ts';
import type { Contact } from './contacts.ts';
import { sayings, says } from './phrases.ts';
import { priceTable } from './price-table.ts';
import type { ReadText } from './read-text.ts';
import { isNoSeller, isOfOtherTrade } from './subject.ts';

/** Kinds of talk, each said in one way or another. */
const KINDS = {
  serves: [talk.SERVES, selling.BUYS_FOR_YOU],
  charges: [talk.CHARGES, selling.DISCOUNT],
  sells: [talk.SELLS, selling.RECRUITS, selling.SHOP],
  answers: [talk.ANSWERS, IN_PRIVATE],
  pays: [talk.PAYS, selling.ODD_PAYMENT],
  asks: [talk.ASKS],
  speed: [talk.SPEED],
  lends: [business.LENDS, selling.SELLS_ACCOUNTS],
  staff: [business.STAFF],
  codes: [business.CODES],
  terms: [business.TERMS],
  standing: [business.STANDING, REASSURES],
  range: [business.RANGE],
  ease: [business.EASE],
} satisfies Record<string, readonly Phrases[]>;
type Kind = keyof typeof KINDS;

/** What is offered, and how it is to be had. */
const OFFERS: readonly Kind[] = ['serves', 'charges', 'sells', 'lends', 'staff', 'codes'];
const WAYS: readonly Kind[] = ['answers', 'asks', 'sells', 'pays', 'terms'];
/** What is sold, named by itself. */
const THINGS: readonly Kind[] = ['lends', 'staff', 'codes'];
/** Whoever does these for less than they cost does it for his living. */
const CHEAP: readonly Kind[] = ['serves', 'lends', 'codes'];
const ENOUGH = 3;
/** An article says many things; what it is there for stands at its end, beside a name. */
const ENOUGH_AT_END = 4;
const LONGEST_END = 600;
const MOST_SHOWN = 4;
const NUMBER = /\d{3}/;

/**
 * Business is known by how many different things are said that mostly business says, whatever each of them is: who does it, for how
 * much, how fast, how to pay, where to answer.
 * @returns what is sold and what was said, or null where it is no business with refills.
 */
export function trade(
  text: ReadText,
  contacts: readonly Contact[],
): { code: 'buys-for-you' | 'shop-offer'; said: readonly string[] } | null {
  const start = text.isShort ? 0 : Math.max(0, text.all.length - LONGEST_END);
  const all = text.all.slice(start);
  const named = contacts.find(({ at, by, purpose }) => at >= start && by !== 'wish' && purpose !== 'community');
  if (says(all, HEARSAY) || (!named && (text.warns || !text.isShort))) return null;
  const table = priceTable(all);
  const isNamedOnly = !says(text.all, REFILLS);
  if (isNamedOnly && !CARRIER_NAMES.test(all)) return null;
  const number = contacts.find(({ at, by, written }) => at >= start && by === 'wish' && NUMBER.test(written));
  const reached = named ?? number;
  const said = new Map<Kind, string>(reached ? [['answers', reached.written]] : []);
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const words = said.has(kind) ? undefined : KINDS[kind].flatMap((phrases) => sayings(all, phrases))[0]?.words;
    if (words) said.set(kind, words);
  }
  const isThing = THINGS.some((kind) => said.has(kind));
  const weight =
    said.size +
    (table ? (said.has('charges') ? 1 : 2) : 0) +
    (CHEAP.some((kind) => said.has(kind)) && says(all, selling.DISCOUNT) ? 1 : 0) +
    (text.isMasked ? 1 : 0) -
    (isNamedOnly && !table && !isThing ? 1 : 0) -
    againstIt(text, all);
  const isOffer = table !== null || OFFERS.some((kind) => said.has(kind));
  const enough = text.isShort ? ENOUGH : ENOUGH_AT_END;
  // A title on a market place needs no word on how to buy: there is a button for it.
  const isDeal = said.has('charges') && CHEAP.some((kind) => said.has(kind));
  const isToBeHad = weight > enough || isDeal || WAYS.some((kind) => said.has(kind));
  const isBusiness = weight >= enough && isOffer && isToBeHad;
  if (!isBusiness) return null;
  return {
    code: isNamedOnly ? 'shop-offer' : 'buys-for-you',
    said: [...(table ?? []), ...said.values()].slice(0, MOST_SHOWN),
  };
}

/** What honest people say who speak of money, too: kin, other trades, the carrier, who does it oneself. */
function againstIt(text: ReadText, all: string): number {
  const isElse = isNoSeller(all) || isOfOtherTrade(text) || says(all, OPERATOR);
  return (isElse ? 2 : 0) + (says(all, talk.TELLS) ? 1 : 0) + (text.all.search(AS_CARRIER) >= 0 ? 1 : 0);
}
