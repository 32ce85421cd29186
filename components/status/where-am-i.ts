import { RUNS_ON } from '../../carriers/t-mobile/hosts.ts';
import type { PageStatus } from '../../recognition/page-status.ts';

/** What the browser tells of the tab in front. It hides the address where the extension has no access. */
export interface OpenTab {
  id: number | null;
  url: string | null;
  loading: boolean;
  privateWindow: boolean;
}

/** What the tab's content script said: nothing yet, nobody there, or the status (`null`: nothing to say). */
export type Answer = { kind: 'pending' } | { kind: 'nobody' } | { kind: 'status'; status: PageStatus | null };

/** What the popup shows under "Where am I?". */
export type Place =
  | { kind: 'asking' | 'loading'; host: string }
  | { kind: 'page'; status: PageStatus }
  | { kind: 'not-refill'; host: string }
  | { kind: 'silent'; host: string }
  | { kind: 'access-off' }
  | { kind: 'elsewhere' };

const OFFICIAL: ReadonlySet<string> = new Set(RUNS_ON);

/** The official host of an address the extension runs on, or `null`: https, exact host, no port. */
export function officialHost(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' && OFFICIAL.has(host) ? host : null;
}

/**
 * Decides where the user is.
 * @param tab the tab in front; `null` when the browser names none.
 * @param answer what its content script said; only an official tab is asked.
 * @param access whether the browser lets the extension onto this host, or onto all of the carrier's when it shows no address.
 */
export function whereAmI(tab: OpenTab | null, answer: Answer, access: boolean): Place {
  const host = officialHost(tab?.url ?? null);
  if (!host) {
    // Without access the browser shows no address at all: it may well be the carrier's page.
    return !access && tab?.id != null && tab.url === null ? { kind: 'access-off' } : { kind: 'elsewhere' };
  }
  if (answer.kind === 'pending') return { kind: 'asking', host };
  if (answer.kind === 'nobody') {
    if (!access) return { kind: 'access-off' };
    return tab?.loading ? { kind: 'loading', host } : { kind: 'silent', host };
  }
  if (!answer.status || answer.status.page === 'other') return { kind: 'not-refill', host };
  return { kind: 'page', status: answer.status };
}

/** Whether "Show me" has something to show: a pinned hint on a page that was recognised. */
export function canShow(status: PageStatus): boolean {
  return status.confidence === 'high' && status.hints.some(({ verdict }) => verdict === 'pinned');
}
