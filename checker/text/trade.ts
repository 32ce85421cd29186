import { CARRIER_NAMES, LINES, REFILLS } from '../../carriers/checker/phrases/goods.ts';
import { HEARSAY, OPERATOR } from '../../carriers/checker/phrases/honest.ts';
import { AS_CARRIER } from '../../carriers/checker/phrases/luring.ts';
import * as selling from '../../carriers/checker/phrases/selling.ts';
import * as talk from '../../carriers/checker/phrases/trade.ts';
import type { Contact } from './contacts.ts';
import { type Kind, kindsSaid, type Said, saysAny } from './kinds-of-talk.ts';
import { different, sayings, says } from './phrases.ts';
import { priceTable } from './price-table.ts';
import type { ReadText } from './read-text.ts';
import { isNoSeller, isOfOtherTrade } from './subject.ts';

/** What is sold, named by itself. */
const THINGS: readonly Kind[] = ['lends', 'staff', 'codes'];
/** Whoever does these for less than they cost does it for his living. */
const CHEAP: readonly Kind[] = ['serves', 'lends', 'codes'];
/** What is offered, and how it is to be had. */
const OFFERS: readonly Kind[] = ['serves', 'charges', 'sells', 'recruits', ...THINGS];
const DEALT: readonly Kind[] = ['serves', ...THINGS];
const FOR_ANSWER: readonly Kind[] = ['charges', 'recruits', 'lends', 'codes'];
const ASKS_AT_END = /[?？吗]\s{0,3}$/u;
const WAYS: readonly Kind[] = ['answers', 'asks', 'sells', 'recruits', 'pays', 'terms'];
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
  const near = contacts.filter(({ at }) => at >= start);
  const named = near.find(({ by, purpose }) => by !== 'wish' && purpose !== 'community');
  if (says(all, HEARSAY) || (!named && (text.warns || !text.isShort))) return null;
  const isNamedOnly = !says(text.all, REFILLS);
  if (isNamedOnly && !CARRIER_NAMES.test(all)) return null;
  const number = near.find(({ by, written }) => by === 'wish' && NUMBER.test(written));
  const said = kindsSaid(all, (named ?? number)?.written);
  const table = priceTable(all);
  const forIt = said.size + listed(table, said) + deal(text, all, said) + (text.isMasked ? 1 : 0);
  const weight =
    forIt - againstIt(text, all, said) - (isNamedOnly && !table && !saysAny(said, THINGS) && !says(all, LINES) ? 1 : 0);
  const enough = text.isShort ? ENOUGH : ENOUGH_AT_END;
  const isOffer = table !== null || saysAny(said, OFFERS);
  if (weight < enough || !isOffer || !(weight > enough || isToBeHad(said))) return null;
  return {
    code: isNamedOnly ? 'shop-offer' : 'buys-for-you',
    said: [...(table ?? []), ...said.values()].slice(0, MOST_SHOWN),
  };
}

/** Two or more prices are a list, and a price is said by them. */
const listed = (table: readonly string[] | null, said: Said): number => (!table ? 0 : said.has('charges') ? 1 : 2);

/**
 * What is done for others or lent to them and what they are to give for it make a deal, and so does a price of refills for whoever
 * answers. For less than it costs, nobody does it for fun, nor shares what it brings. Who asks or tells of a deal offers none.
 */
function deal(text: ReadText, all: string, said: Said): number {
  const isServed = saysAny(said, DEALT) && said.has('charges');
  const isForAnswer = said.has('answers') && saysAny(said, FOR_ANSWER) && says(all, REFILLS) && !text.warns;
  const isDeal = (isServed || isForAnswer) && !ASKS_AT_END.test(all) && !isElse(text, all) && !says(all, talk.TELLS);
  const isCheap = saysAny(said, CHEAP) && says(all, selling.DISCOUNT);
  return (isDeal || isCheap ? 1 : 0) + (different(sayings(all, selling.RECRUITS)) >= 2 ? 1 : 0);
}

/** It is said how; or it is done or given for a price, and there is a button for it. */
const isToBeHad = (said: Said): boolean => saysAny(said, WAYS) || (said.has('charges') && saysAny(said, DEALT));

const isElse = (text: ReadText, all: string): boolean => isNoSeller(all) || isOfOtherTrade(text);

/** What honest people say who speak of money, too: kin, other trades, the carrier, who does it oneself. */
function againstIt(text: ReadText, all: string, said: Said): number {
  const isOther =
    (isNoSeller(all) && !said.has('codes') && !said.has('staff')) || isOfOtherTrade(text) || says(all, OPERATOR);
  return (isOther ? 2 : 0) + (says(all, talk.TELLS) ? 1 : 0) + (text.all.search(AS_CARRIER) >= 0 ? 1 : 0);
}
