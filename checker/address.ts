import { FREE_HOSTS } from '../carriers/checker/others.ts';
import { endingOf } from './endings.ts';
import { decodeLabel } from './punycode.ts';

/** An address as a browser would open it, and how it was written. */
export interface Address {
  scheme: string;
  /** In small letters, as the browser asks for it. */
  host: string;
  /** Parts of the host, first to last, `xn--` turned back into letters. */
  labels: readonly string[];
  /** How many labels at the end make up the domain somebody registered or was given. */
  owned: number;
  port: string;
  /** What stands before an `@`. */
  user: string;
  path: string;
  isNumber: boolean;
  /** The host was written plainly: what the eye reads is what the browser opens. */
  isPlain: boolean;
  /** Part of the host is meant to stand for letters and does not. */
  isBroken: boolean;
}

/** Longer ones no browser opens, or no name server knows. */
const LONGEST_LINK = 20_000;
const LONGEST_HOST = 254;
const WEB = new Set(['http:', 'https:']);
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

export type ReadAddress = Address | 'not-web' | 'unreadable';

/** Reads a link, or a bare host, as a browser would. Never throws. */
export function readAddress(written: string): ReadAddress {
  const link = written.trim();
  if (link.length > LONGEST_LINK) return 'unreadable';
  const scheme = SCHEME.exec(link)?.[1]?.toLowerCase();
  // `host.example:80/path` has no scheme, though it looks so.
  const hasScheme = scheme !== undefined && (!scheme.includes('.') || link.startsWith('//', scheme.length + 1));
  if (hasScheme && !WEB.has(`${scheme}:`)) return 'not-web';
  const url = parse(hasScheme ? link : `https://${link.replace(/^[\\/]+/, '')}`);
  if (!url?.hostname || url.hostname.length > LONGEST_HOST) return 'unreadable';
  const host = url.hostname;
  const isNumber = /^\d+(?:\.\d+){3}$/.test(host) || host.startsWith('[');
  const decoded = host.split('.').map(decodeLabel);
  const labels = decoded.map((label, at) => label ?? host.split('.')[at] ?? '');
  if (labels.at(-1) === '') labels.pop();
  return {
    scheme: hasScheme ? url.protocol : '',
    host,
    labels,
    owned: isNumber ? labels.length : ownedLabels(labels),
    port: url.port,
    user: [url.username, url.password].filter(Boolean).join(':'),
    path: url.pathname + url.search + url.hash,
    isNumber,
    isPlain: rawHost(link, hasScheme).toLowerCase() === host,
    isBroken: decoded.includes(null),
  };
}

function parse(link: string): URL | null {
  return URL.canParse(link) ? new URL(link) : null;
}

/** The host as it was written, before the browser tidies it up. */
function rawHost(link: string, hasScheme: boolean): string {
  const rest = hasScheme ? (/^[a-z]+:\/\/(.*)$/is.exec(link)?.[1] ?? '') : link;
  const authority = rest.split(/[/?#]/, 1)[0] ?? '';
  return authority.replace(/:\d*$/, '');
}

/** Second parts of endings with two parts: `co.uk`, `com.cn`. */
const SECOND = new Set('ac co com edu gob gov go id in info mil ne net nom or org sch web'.split(' '));
const FREE: ReadonlySet<string> = new Set(FREE_HOSTS.domains);

/** How many labels belong to whoever registered the name, or was given it by a service. */
function ownedLabels(labels: readonly string[]): number {
  for (let count = Math.min(4, labels.length - 1); count > 1; count--) {
    if (FREE.has(labels.slice(-count).join('.'))) return count + 1;
  }
  const [second = '', last = ''] = labels.slice(-2);
  const isTwoPart = (last.length === 2 && SECOND.has(second)) || endingOf(labels) !== last;
  return Math.min(isTwoPart ? 3 : 2, labels.length);
}

/** The domain somebody registered or was given. */
export const ownedDomain = ({ labels, owned }: Address): string => labels.slice(-owned).join('.');
