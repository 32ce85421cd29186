import { FOREIGN_T_MOBILE, OTHER_CARRIERS, SISTER_BRANDS } from '../carriers/checker/carriers.ts';
import { FREE_HOSTS, SHORT_LINKS, VENDORS } from '../carriers/checker/others.ts';
import { KNOWN_ONLY, RUNS_ON } from '../carriers/t-mobile/hosts.ts';

export type Kind =
  | 'carrier-host'
  | 'carrier-domain'
  | 'sister-brand'
  | 'foreign-t-mobile'
  | 'other-carrier'
  | 'known-vendor'
  | 'free-host'
  | 'short-link';

const CARRIER: ReadonlySet<string> = new Set([...RUNS_ON, ...KNOWN_ONLY]);
/** Each stands for itself and all below it. Of the carrier's own domain customers need only the listed hosts. */
const DOMAINS: ReadonlyMap<string, Kind> = new Map([
  ...SHORT_LINKS.domains.map((domain) => [domain, 'short-link'] as const),
  ...FREE_HOSTS.domains.map((domain) => [domain, 'free-host'] as const),
  ...VENDORS.domains.map((domain) => [domain, 'known-vendor'] as const),
  ...OTHER_CARRIERS.domains.map((domain) => [domain, 'other-carrier'] as const),
  ...FOREIGN_T_MOBILE.domains.map((domain) => [domain, 'foreign-t-mobile'] as const),
  ...SISTER_BRANDS.domains.map((domain) => [domain, 'sister-brand'] as const),
  ['t-mobile.com', 'carrier-domain'] as const,
]);

/** Which list a host is on. */
export function listed(host: string): Kind | null {
  if (CARRIER.has(host)) return 'carrier-host';
  for (let rest = host.endsWith('.') ? host.slice(0, -1) : host; ; ) {
    const kind = DOMAINS.get(rest);
    if (kind) return kind;
    const dot = rest.indexOf('.');
    if (dot < 0) return null;
    rest = rest.slice(dot + 1);
  }
}

const HARDLY_NAMES: ReadonlySet<Kind> = new Set(['short-link', 'free-host']);
/** Addresses of which the whole stands for somebody; very short ones stand inside others by chance. */
const REAL: ReadonlySet<string> = new Set([
  ...CARRIER,
  ...[...DOMAINS].flatMap(([domain, kind]) => (HARDLY_NAMES.has(kind) || domain.length < 6 ? [] : [domain])),
]);

/** A whole real address inside a longer host that is somebody else's: `t-mobile.com.example.org`, `t-mobile.com-pay.example`. */
export function realInside(labels: readonly string[]): string | null {
  // Real ones have at most four labels; the last of them may have grown on: `com-pay`.
  for (let start = 0; start < labels.length - 1; start++) {
    for (let end = start + 2; end < labels.length && end <= start + 4; end++) {
      const [, last = ''] = /^([a-z]+)(?:-|$)/.exec(labels[end - 1] ?? '') ?? [];
      const inside = withoutFront([...labels.slice(start, end - 1), last].join('.'));
      if (inside && !isCountryEnding(labels, start, end)) return inside;
    }
  }
  return null;
}

/** The real address itself, or behind words of somebody's: `my-t-mobile.com`. */
function withoutFront(address: string): string | null {
  for (let rest = address; rest; rest = rest.slice(rest.indexOf('-') + 1)) {
    if (REAL.has(rest)) return rest;
    if (!rest.includes('-')) return null;
  }
  return null;
}

/** `carrier.com.mx`: the country's own ending, not an address inside another. */
const isCountryEnding = (labels: readonly string[], start: number, end: number): boolean =>
  start === labels.length - 3 && end === labels.length - 1 && labels[end - 1] === 'com' && labels[end]?.length === 2;
