import { browser } from 'wxt/browser';
import { check } from '../../checker/check.ts';
import type { Tab } from './question.ts';
import { type Most, readShown, type Shown } from './read-shown.ts';

const MOST: Most = { text: 200_000, elements: 50_000, fields: 60, depth: 400 };

/** A page that is busy or frozen may never answer; this long is waited, in ms. */
const PATIENCE = 4000;

/** Why a page was not looked at, though its address was. */
export type NotLooked =
  /** The address is on a list: that settles it. */
  | 'listed'
  /** The browser shows this to no extension: an extension store, or closed by an administrator. */
  | 'refused'
  /** A document the browser draws itself: a PDF, a picture. */
  | 'document'
  /** The page did not answer. */
  | 'silent';

export type Look =
  /** There is no address to judge. `own`: a page of the browser's; `file`: on this computer; `hidden`: the browser names none. */
  | { kind: 'nothing'; why: 'own' | 'file' | 'hidden' }
  | { kind: 'address'; url: string; why: NotLooked }
  | { kind: 'page'; url: string; shown: Shown };

/** Looks at a tab once, because the user asked for it. Nothing stays in the page. Never throws. */
export async function lookAtPage(tab: Tab | null): Promise<Look> {
  const { id, url } = tab ?? { id: null, url: null };
  // On a telephone the popup is itself the tab in front.
  if (!url || id === null || url.startsWith(browser.runtime.getURL(''))) return { kind: 'nothing', why: 'hidden' };
  if (/^file:/i.test(url)) return { kind: 'nothing', why: 'file' };
  if (!/^https?:/i.test(url)) return { kind: 'nothing', why: 'own' };
  if (check({ url }).verdict.startsWith('official')) return { kind: 'address', url, why: 'listed' };
  const shown = await ask(id);
  if (typeof shown === 'string') return { kind: 'address', url, why: isDocument(url) ? 'document' : shown };
  if (!/html/.test(shown.type)) return { kind: 'address', url, why: 'document' };
  return { kind: 'page', url, shown };
}

async function ask(tabId: number): Promise<Shown | 'refused' | 'silent'> {
  const late = new Promise<'silent'>((resolve) => setTimeout(resolve, PATIENCE, 'silent'));
  const asked = browser.scripting
    .executeScript({ target: { tabId }, func: readShown, args: [MOST] })
    .then(([answer]): Shown | 'refused' => (answer?.result as Shown | undefined) ?? 'refused');
  return Promise.race([asked, late]).catch(() => 'refused');
}

/** Firefox lets nobody into its PDF viewer and does not say why. */
const isDocument = (url: string) => /\.pdf$/i.test(new URL(url).pathname);
