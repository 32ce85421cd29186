import { CARRIER_NAMES, GOODS, OTHER_TRADES } from '../../carriers/checker/phrases/goods.ts';
import { TOPIC } from '../../carriers/checker/phrases/honest.ts';
import * as selling from '../../carriers/checker/phrases/selling.ts';
import type { Contact } from './contacts.ts';
import { says } from './phrases.ts';
import type { ReadText } from './read-text.ts';

const SENTENCE = /[。！？!?;；\n]|[.](?=\s|$)/u;
const OFFERS = [selling.BUYS_FOR_YOU, selling.DISCOUNT, selling.SELLS_ACCOUNTS, selling.SHOP, selling.RECRUITS];

/**
 * Whether it is lines and refills that are offered. In a short message a carrier may be named by chance: the phone for sale has its
 * lock, the restaurant stands beside its shop.
 */
export function isAboutLines({ all, isShort }: ReadText, contacts: readonly Contact[]): boolean {
  if (all.search(TOPIC) < 0) return false;
  if (!isShort) return true;
  const sentences = all.split(SENTENCE);
  const isOffered = (sentence: string) => OFFERS.some((phrases) => says(sentence, phrases));
  if (isOfOtherTrade(all)) return sentences.some((one) => says(one, GOODS) && isOffered(one));
  return (
    says(all, GOODS) ||
    contacts.some(({ who }) => CARRIER_NAMES.test(who.replaceAll('_', ' '))) ||
    sentences.some((one) => CARRIER_NAMES.test(one) && isOffered(one))
  );
}

/** Sells something else, or works at something else. */
export const isOfOtherTrade = (all: string): boolean => says(all, OTHER_TRADES);
