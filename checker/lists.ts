import { FOREIGN_T_MOBILE, OTHER_CARRIERS, SISTER_BRANDS } from '../carriers/checker/carriers.ts';
import { FREE_HOSTS, SHORT_LINKS, VENDORS } from '../carriers/checker/others.ts';
import { KNOWN_ONLY, RUNS_ON } from '../carriers/t-mobile/hosts.ts';
import { isBelow } from './address.ts';

const setOf = ({ domains }: { domains: readonly string[] }): ReadonlySet<string> => new Set(domains);

const CARRIER: ReadonlySet<string> = new Set([...RUNS_ON, ...KNOWN_ONLY]);
const SISTER = setOf(SISTER_BRANDS);
const OTHER = setOf(OTHER_CARRIERS);
const FOREIGN = setOf(FOREIGN_T_MOBILE);
const VENDOR = setOf(VENDORS);
const FREE = setOf(FREE_HOSTS);
const SHORT = setOf(SHORT_LINKS);

/** The carrier's own domain: everything below it is the carrier's, but customers need only the listed hosts. */
const CARRIER_DOMAIN: ReadonlySet<string> = new Set(['t-mobile.com']);

export type Kind =
  | 'carrier-host'
  | 'carrier-domain'
  | 'sister-brand'
  | 'foreign-t-mobile'
  | 'other-carrier'
  | 'known-vendor'
  | 'free-host'
  | 'short-link';

/** Which list a host is on, the most telling first. */
export function listed(host: string): Kind | null {
  if (CARRIER.has(host)) return 'carrier-host';
  if (isBelow(host, CARRIER_DOMAIN)) return 'carrier-domain';
  if (isBelow(host, SISTER)) return 'sister-brand';
  if (isBelow(host, FOREIGN)) return 'foreign-t-mobile';
  if (isBelow(host, OTHER)) return 'other-carrier';
  if (isBelow(host, VENDOR)) return 'known-vendor';
  if (isBelow(host, FREE)) return 'free-host';
  return isBelow(host, SHORT) ? 'short-link' : null;
}

const REAL = [...CARRIER_DOMAIN, ...CARRIER, ...SISTER, ...FOREIGN, ...OTHER, ...VENDOR].filter(
  (domain) => domain.length > 5,
);
const REAL_SET: ReadonlySet<string> = new Set(REAL);

/** A whole real address inside a longer host that is somebody else's: `t-mobile.com.example.org`, `t-mobile.com-pay.example`. */
export function realInside(labels: readonly string[]): string | null {
  // Real ones have at most four labels; the last of them may have grown on: `com-pay`.
  for (let start = 0; start < labels.length - 1; start++) {
    for (let end = start + 2; end < labels.length && end <= start + 4; end++) {
      const [, last = ''] = /^([a-z]+)(?:-|$)/.exec(labels[end - 1] ?? '') ?? [];
      const inside = [...labels.slice(start, end - 1), last].join('.');
      if (REAL_SET.has(inside) && !isCountryEnding(labels, start, end)) return inside;
    }
  }
  return null;
}

/** `carrier.com.mx`: the country's own ending, not an address inside another. */
const isCountryEnding = (labels: readonly string[], start: number, end: number): boolean =>
  start === labels.length - 3 && end === labels.length - 1 && labels[end - 1] === 'com' && labels[end]?.length === 2;
