import { HEARSAY, INDEPENDENT, OPERATOR, OWN_FEE, SOFTWARE } from '../../carriers/checker/phrases/honest.ts';
import { readAddress } from '../address.ts';
import { listed } from '../lists.ts';
import { BETWEEN, type Sign, sign } from '../sign.ts';
import type { Contact } from './contacts.ts';
import { different, sayings } from './phrases.ts';
import { type ReadText, withoutQuotes } from './read-text.ts';
import { warningsIn } from './warnings.ts';

const MOST_LOOKED_AT = 200;
const CARRIERS = new Set(['carrier-host', 'carrier-domain', 'sister-brand', 'foreign-t-mobile', 'other-carrier']);

/**
 * Everything that speaks for a text: it warns, it is about software, it comes from an operator, it says what it is.
 * @param isPitch an offer stands beside a private contact: then boilerplate that could stand in any guide says little.
 */
export function honestSigns(text: ReadText, contacts: readonly Contact[], isPitch: boolean): Sign[] {
  const signs: Sign[] = [];
  const quote = (found: readonly { words: string }[]) =>
    [...new Set(found.map(({ words }) => words))].slice(0, 4).join(BETWEEN);
  // Without a link or a name to write to, one such word is enough: no seller calls himself a fraud.
  const unquoted = withoutQuotes(text.all).toLowerCase();
  const isOnlyTalk =
    text.isShort &&
    text.links.length === 0 &&
    contacts.every(({ by, who }) => by === 'wish' || !unquoted.includes(who));
  const warnings = warningsIn(text.all);
  const hearsay = sayings(text.all, HEARSAY);
  const warned = different(warnings);
  const ways = warned + (warned > 0 ? different(hearsay) : 0);
  const asks = isOnlyTalk && hearsay.length > 0 && /[?？吗]/.test(text.all);
  if (ways >= 2 || (ways > 0 && isOnlyTalk) || asks)
    signs.push(sign('warns', quote([...warnings, ...hearsay]), warningPoints(text, ways, isOnlyTalk, isPitch)));
  const software = sayings(text.all, { more: SOFTWARE });
  const made = different(software);
  const meeting = contacts.find(({ purpose }) => purpose === 'community');
  if (made >= 2) signs.push(sign('community-link', meeting?.written ?? quote(software), made >= 3 ? -5 : -2));
  const operator = sayings(text.all, OPERATOR);
  // No operator sends its customers to somebody's chat account.
  const isPrivate = contacts.some(({ by, purpose }) => by === 'chat' && purpose !== 'community');
  if (operator.length > 0)
    signs.push(sign('operator-message', quote(operator), text.isShort && !isPrivate && !isPitch ? -3 : 0));
  const official = officialLink(text);
  if (official) signs.push(sign('official-link', official, isPitch ? 0 : text.isShort ? -2 : -1));
  const independent = sayings(text.all, INDEPENDENT);
  if (independent.length > 0) signs.push(sign('says-independent', quote(independent), -1));
  const fee = sayings(text.all, OWN_FEE);
  if (fee.length > 0) signs.push(sign('own-fee', quote(fee), 0));
  return signs;
}

/** The more ways of saying it, the more a text is about fraud; long ones say a thing in passing. */
function warningPoints({ isShort }: ReadText, ways: number, isOnlyTalk: boolean, isPitch: boolean): number {
  if (isOnlyTalk) return ways >= 2 ? -9 : -6;
  if (isPitch && ways < 3) return -1;
  if (isShort) return ways >= 3 ? -6 : -4;
  if (ways >= 8) return -7;
  return ways >= 4 ? -4 : -2;
}

/** The first link to a carrier's own address. */
function officialLink({ links }: ReadText): string | null {
  for (const { written } of links.slice(0, MOST_LOOKED_AT)) {
    const address = readAddress(written);
    if (typeof address === 'object' && CARRIERS.has(listed(address.host) ?? '')) return written;
  }
  return null;
}
