import type { Page } from 'puppeteer-core';
import { answer, PRACTICE_PAGES, type PracticePage } from '../../pages/index.ts';
import { type Answerer, perform, type TestBrowser } from '../harness/index.ts';

/** A practice page by its id. @throws when there is none. */
export function practicePage(id: string): PracticePage {
  const found = PRACTICE_PAGES.find((page) => page.id === id);
  if (!found) throw new Error(`There is no practice page ${id}.`);
  return found;
}

/** Opens a practice page in a new tab in front, and does what leads to it. */
export async function openPractice(browser: TestBrowser, id: string): Promise<Page> {
  const { url, actions = [] } = practicePage(id);
  const page = await browser.openPage(url, answer);
  await perform(page, actions);
  return page;
}

/** Opens a practice page with a script of ours that runs in it before anything else. */
export async function openWatched<Args extends unknown[]>(
  browser: TestBrowser,
  id: string,
  watch: (...args: Args) => void,
  ...args: Args
): Promise<Page> {
  const { url, actions = [] } = practicePage(id);
  const page = await browser.openPage('about:blank', answer);
  await page.evaluateOnNewDocument(watch, ...args);
  await page.goto(url);
  await perform(page, actions);
  return page;
}

/** Answers every address with the same practice page: what it looks like is then no reason to keep away. */
export const everywhere =
  (id: string): Answerer =>
  () =>
    answer(practicePage(id).url);
