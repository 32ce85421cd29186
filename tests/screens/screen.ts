import type { Page } from 'puppeteer-core';
import type { Locale } from '../../locales/locale.ts';
import type { TestBrowser } from '../e2e/harness/index.ts';

/** Which part of ours is looked at. */
export const PARTS = ['panel', 'popup', 'full', 'practice'] as const;
export type Part = (typeof PARTS)[number];

/** One thing of ours to be seen, and how to get there. */
export interface Screen {
  /** Part and state, e.g. `popup/declined`. */
  readonly id: string;
  readonly part: Part;
  /** Stored before it is opened, beside the language. */
  readonly records?: Readonly<Record<string, unknown>>;
  /** Opens it in a tab in front. The tabs it needs beside stay open: `openScreen` closes them. */
  open(browser: TestBrowser): Promise<Page>;
}

/** An open screen. */
export interface Opened {
  page: Page;
  close(): Promise<void>;
}

/** Opens a screen in a language, with nothing remembered of those before it. */
export async function openScreen(browser: TestBrowser, screen: Screen, locale: Locale): Promise<Opened> {
  const { backstage, puppeteer } = browser;
  const before = new Set(await puppeteer.pages());
  const words = await pageWords(browser, () => true);
  const seen = { version: 1, data: true };
  await backstage.restore({
    'page-words': words,
    language: { version: 1, data: locale },
    welcomed: seen,
    ...screen.records,
  });
  await backstage.forgetSession();
  await pageWords(browser, (stored) => stored.data.locale === locale);
  const page = await screen.open(browser);
  await page.bringToFront();
  return {
    page,
    async close() {
      for (const one of await puppeteer.pages()) if (!before.has(one)) await one.close();
    },
  };
}

interface StoredWords {
  data: { locale: string };
}

/** What the background has put in storage for pages: at the start, and again when the language changes. @throws when it does not. */
async function pageWords({ backstage }: TestBrowser, accept: (stored: StoredWords) => boolean): Promise<StoredWords> {
  for (const end = Date.now() + 8000; Date.now() < end; await new Promise((later) => setTimeout(later, 30))) {
    const words = (await backstage.stored())['page-words'] as StoredWords | undefined;
    if (words && accept(words)) return words;
  }
  throw new Error('There are no words for pages in this language.');
}
