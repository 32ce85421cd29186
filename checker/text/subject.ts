import {
  CARRIER_NAMES,
  LINES,
  NO_SELLER,
  OTHER_TRADES,
  REFILLS,
  SPLITS_BILL,
} from '../../carriers/checker/phrases/goods.ts';
import { TOPIC } from '../../carriers/checker/phrases/honest.ts';
import type { Phrases } from '../../carriers/checker/phrases/phrase.ts';
import * as selling from '../../carriers/checker/phrases/selling.ts';
import type { Contact } from './contacts.ts';
import { different, sayings, says } from './phrases.ts';
import type { ReadText } from './read-text.ts';

const SENTENCE = /[。！？!?;；\n]|[.](?=\s|$)/u;
/** Where a clause ends; one sign each. */
export const CLAUSE = /[。！？!?;；,，、|｜()（）\n]|[.](?=\s|$)/u;
const SERVICES = [selling.BUYS_FOR_YOU, selling.DISCOUNT, selling.SELLS_ACCOUNTS, selling.RECRUITS];

/** Who names refills in so many ways sells nothing else beside them. */
const MANY = 3;

const saysAny = (text: string, families: readonly Phrases[]) => families.some((phrases) => says(text, phrases));

/**
 * Whether it is lines and refills that are offered. In a short message a carrier may be named by chance: the phone for sale has its
 * lock, the restaurant stands beside its shop.
 */
export function isAboutLines(text: ReadText, contacts: readonly Contact[]): boolean {
  const { all, isShort } = text;
  if (all.search(TOPIC) < 0) return false;
  if (!isShort) return true;
  const isLine = (part: string) => saysAny(part, [REFILLS, LINES]);
  if (different(sayings(all, REFILLS)) >= MANY) return true;
  if (isOfOtherTrade(text)) {
    return all
      .split(SENTENCE)
      .some(
        (one) =>
          (says(one, REFILLS) && saysAny(one, SERVICES)) || (says(one, LINES) && says(one, selling.SELLS_ACCOUNTS)),
      );
  }
  return (
    isLine(all) ||
    contacts.some(({ who }) => CARRIER_NAMES.test(who.replaceAll('_', ' '))) ||
    all.split(CLAUSE).some(isCarrierOffered)
  );
}

/** So near, and it is the carrier's line that is offered: "half off T-Mobile", and not "half off with a T-Mobile badge". */
const NEAR = 14;
const BESIDE =
  /\b(?:with|near|beside|next to|behind|across|con|cerca|junto|frente|возле|рядом|gần)\b|附近|[旁隔]|对面/iu;

function isCarrierOffered(clause: string): boolean {
  const [name] = clause.match(CARRIER_NAMES) ?? [];
  if (!name || BESIDE.test(clause)) return false;
  const start = clause.indexOf(name);
  const offers = [...SERVICES, selling.SHOP].flatMap((phrases) => sayings(clause, phrases));
  return offers.some(({ words, at }) => at <= start + name.length + NEAR && start <= at + words.length + NEAR);
}

/** Refills, lines or a carrier are named in it, so that it may be an offer of them. A carrier alone is also named where its phone is sold. */
export const isAboutRefills = (text: ReadText): boolean =>
  saysAny(text.all, [REFILLS, LINES]) || (CARRIER_NAMES.test(text.all) && !isOfOtherTrade(text));

/** Sells something else, works at something else, or says that refills are not what it sells. */
export const isOfOtherTrade = ({ all, disowns }: ReadText): boolean => disowns || says(all, OTHER_TRADES);

/** Said among kin and friends who share a bill, by a store one walks into, or by who looks for help. */
export const isNoSeller = (all: string): boolean => saysAny(all, [NO_SELLER, SPLITS_BILL]);
