import { CARD_FRAME_HOST, headersFor } from './document.ts';
import type { PageSource } from './practice-page.ts';
import { CARD_FRAME } from './views/card-frame.ts';

/** What the practice web server sends back. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const NOTHING: Answer = { status: 404, headers: {}, body: '' };

/** Host, path without a trailing slash in lower case, and the variant: what tells practice pages apart. */
function keyOf(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const path = pathname.toLowerCase().replace(/\/$/, '');
  return `${host}${path}?${searchParams.get('practice') ?? ''}`;
}

/**
 * Builds the practice web server: a pure function from an address to a response, for request interception.
 * Addresses it does not know get 404 and nothing, so a page can load nothing from elsewhere.
 */
export function serve(sources: readonly PageSource[]): (url: string) => Answer {
  const answers = new Map<string, Answer>();
  for (const { url, alsoAt, html, csp, status } of sources) {
    if (html === undefined) continue;
    const sent: Answer = { status: status ?? 200, headers: headersFor(csp), body: html };
    for (const address of alsoAt ? [url, alsoAt] : [url]) answers.set(keyOf(address), sent);
  }
  answers.set(keyOf(`https://${CARD_FRAME_HOST}/fields`), {
    status: 200,
    headers: headersFor(undefined),
    body: CARD_FRAME,
  });
  return (url) => (URL.canParse(url) ? (answers.get(keyOf(url)) ?? NOTHING) : NOTHING);
}
