import * as business from '../../carriers/checker/phrases/business.ts';
import { IN_PRIVATE } from '../../carriers/checker/phrases/contact.ts';
import { REASSURES } from '../../carriers/checker/phrases/honest.ts';
import type { Phrases } from '../../carriers/checker/phrases/phrase.ts';
import * as selling from '../../carriers/checker/phrases/selling.ts';
import * as talk from '../../carriers/checker/phrases/trade.ts';
import { sayings } from './phrases.ts';

const KINDS = {
  serves: [talk.SERVES, selling.BUYS_FOR_YOU],
  charges: [talk.CHARGES, selling.DISCOUNT],
  sells: [talk.SELLS, selling.SHOP],
  recruits: [selling.RECRUITS],
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

/** A kind of talk that mostly business has, said in one way or another. */
export type Kind = keyof typeof KINDS;

/** Each kind that is said, and the first words of it. */
export type Said = ReadonlyMap<Kind, string>;

/** Beside these any sum is a price. */
const PRICED: readonly Kind[] = ['asks', 'lends', 'staff'];
const AMOUNT =
  /[$¥€£₱]\s?\d|\d\s?(?:刀|块|元|美[元金]?|rmb|台币|dls|d[oó]l(?:ares)?|bucks|dollars|usd|pesos|%|al mes|mensual|\/mo|a month|monthly|一?个?月)/iu;

/** @param reached who is named to write to. */
export function kindsSaid(text: string, reached: string | undefined): Said {
  const said = new Map<Kind, string>(reached ? [['answers', reached]] : []);
  // What is for the carrier's people is not what the writer asks for it.
  const staff = wordsOf(text, KINDS.staff);
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const found = said.has(kind) ? [] : wordsOf(text, KINDS[kind]);
    const isTaken = (words: string) =>
      [...said.values()].includes(words) || (kind === 'charges' && staff.some((one) => overlap(one, words)));
    const words = found.find((one) => !isTaken(one));
    if (words) said.set(kind, words);
  }
  const amount = !said.has('charges') && saysAny(said, PRICED) ? AMOUNT.exec(text)?.[0] : undefined;
  if (amount) said.set('charges', amount);
  return said;
}

const wordsOf = (text: string, families: readonly Phrases[]): string[] =>
  families.flatMap((phrases) => sayings(text, phrases)).map(({ words }) => words);

const overlap = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

export const saysAny = (said: Said, kinds: readonly Kind[]): boolean => kinds.some((kind) => said.has(kind));
