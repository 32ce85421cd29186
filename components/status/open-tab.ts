import { browser } from 'wxt/browser';
import { RUNS_ON } from '../../carriers/t-mobile/hosts.ts';
import { readAnswer } from './read-answer.ts';
import type { Answer, OpenTab } from './where-am-i.ts';

/** A page that is busy or frozen may never answer; the popup does not wait longer than this, in ms. */
const PATIENCE = 1500;

const origins = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

/** The tab in front of the user, or `null` where the browser names none. Never throws. */
export async function openTab(): Promise<OpenTab | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!tab) return null;
    return {
      id: tab.id ?? null,
      url: tab.url ?? null,
      loading: tab.status === 'loading',
      privateWindow: tab.incognito,
    };
  } catch {
    return null;
  }
}

/** Asks the tab's content script where it stands. Never throws: silence, an error and a late answer are all "nobody". */
export async function askPage(tabId: number): Promise<Answer> {
  const late = new Promise<Answer>((resolve) => setTimeout(resolve, PATIENCE, { kind: 'nobody' }));
  const asked = browser.tabs.sendMessage(tabId, { type: 'page-status' }, { frameId: 0 }).then(readAnswer);
  return Promise.race([asked, late]).catch(() => ({ kind: 'nobody' }));
}

/**
 * Whether the browser lets the extension onto one of the carrier's hosts; `null` asks for all of them.
 * Taken as yes where it cannot be asked.
 */
export async function hasAccess(host: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: origins(host ? [host] : RUNS_ON) }).catch(() => true);
}

/** Asks the user for access to all of them. Must be called straight from a click. @returns whether it was given. */
export async function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: origins(RUNS_ON) }).catch(() => false);
}

/** Has the page point at what to do; the overlay scrolls there. @returns whether it did. */
export async function showOnPage(tabId: number): Promise<boolean> {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { type: 'show-me' }, { frameId: 0 })
    .catch(() => undefined);
  return typeof answer === 'object' && answer !== null && 'shown' in answer && answer.shown === true;
}

/** Loads a tab's page again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId).catch(() => undefined);
}

/** Calls back whenever a tab starts or finishes loading. @returns a function that stops it. */
export function onTabLoading(changed: (tabId: number) => void): () => void {
  const relay = (tabId: number, change: { status?: string | undefined }) => {
    if (change.status) changed(tabId);
  };
  browser.tabs.onUpdated.addListener(relay);
  return () => browser.tabs.onUpdated.removeListener(relay);
}
