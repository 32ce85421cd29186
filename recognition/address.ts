import type { Carrier, PathRule } from '../carriers/carrier.ts';
import type { PageKind } from '../carriers/vocabulary.ts';

/** The host of a carrier's page; `null` for any other address. Exact names over https, so no look-alike can pass. */
export function officialHost(url: string, carrier: Carrier): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, username, password } = new URL(url);
  const plain = protocol === 'https:' && port === '' && username === '' && password === '';
  return plain && carrier.hosts.includes(hostname) ? hostname : null;
}

/**
 * The first rule that fits the address (path, or hash route), if any. The query never speaks. An app's own "home" is no page of the shop: that
 * a route is about something else, only what the page shows can say.
 */
export function ruleFor(url: string, carrier: Carrier): PathRule | null {
  const { hostname, pathname, hash } = new URL(url);
  const path = pathname.toLowerCase().replace(/\/+$/, '');
  const route =
    hash.startsWith('#/') || hash.startsWith('#!/') ? hash.slice(hash.indexOf('/')).toLowerCase().split('?')[0] : '';
  const fits = (at: string) =>
    carrier.paths.find((rule) => (rule.hosts?.includes(hostname) ?? true) && rule.path.test(at)) ?? null;
  if (!route) return fits(path);
  const own = path ? fits(path) : null;
  // Deep in the shop, a route is the shop's, too.
  if (own?.kind === 'other' && /.\//.test(path)) return own;
  const routed = fits(route);
  return routed && routed.kind !== 'other' ? routed : own;
}

/** What the address alone says a page is for; `other` when it says nothing strongly. */
export function kindOfUrl(url: string, carrier: Carrier): PageKind {
  if (!officialHost(url, carrier)) return 'other';
  const rule = ruleFor(url, carrier);
  return rule && !rule.weak ? rule.kind : 'other';
}
