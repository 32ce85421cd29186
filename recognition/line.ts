import type { Carrier, PathRule } from '../carriers/carrier.ts';
import type { Line, PageKind } from '../carriers/vocabulary.ts';
import { says } from './text.ts';

/** The address outweighs a stray word or two; a page that speaks of the other kind throughout outweighs the address. */
const ADDRESS_VOTES = 3;
const PREPAID = /prepa(id|g)/i;
const POSTPAID = /\/bill|factura/i;
/** What such a page is for is for such a line alone. */
const OF_KIND: Readonly<Partial<Record<PageKind, Line>>> = { 'guest-refill': 'prepaid', 'guest-pay': 'postpaid' };

/**
 * Which kind of line the page is about: a host for prepaid lines alone, else the votes of address and words.
 * @param path what the address says is worth half a word.
 * @param texts rows of meanings: of the passages that stand together with the title and the controls, and where those are undecided, of the main region's;
 * of an article only its headings, as the text talks of both kinds. Asked for only when needed.
 */
export function lineOf(
  page: PageKind,
  host: string,
  carrier: Carrier,
  rule: PathRule | null,
  path: string,
  texts: () => readonly (readonly string[])[],
): Line {
  if (carrier.sorts.lineless.includes(page)) return 'unknown';
  if (carrier.prepaidHosts.includes(host)) return 'prepaid';
  const only = OF_KIND[page];
  if (only) return only;
  const leadOf = (words: readonly string[]) => {
    const votes = (line: 'prepaid' | 'postpaid') =>
      words.filter((text) => says(carrier.labels[line], text)).length +
      (rule?.line === line && !rule.weak ? ADDRESS_VOTES : 0);
    return votes('prepaid') - votes('postpaid');
  };
  const lead =
    (texts().map(leadOf).find(Boolean) ?? 0) +
    (rule?.line === 'prepaid' || PREPAID.test(path) ? 0.5 : 0) -
    (POSTPAID.test(path) ? 0.5 : 0);
  if (lead === 0) return 'unknown';
  return lead > 0 ? 'prepaid' : 'postpaid';
}
