import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { answer } from '../../pages/index.ts';
import { elementAt, perform, type TestBrowser } from '../harness/index.ts';
import { harm } from './fuzz.ts';
import { look } from './our-ui.ts';
import { openPractice, practicePage } from './practice.ts';
import { soon } from './soon.ts';

/** So many edits, then the hints are looked at. */
const BETWEEN_LOOKS = 25;
/** And after so many the page is loaded anew: there is little left of it. */
const BETWEEN_LOADS = 200;
/** By then a page that keeps changing has been looked at again, ms. */
const NEXT_LOOK = 700;

/** Harms a practice page again and again: never an error of ours, never two of us, never a hint on another control. */
export async function bearsHarm(browser: TestBrowser, id: string, seed: number, edits: number): Promise<void> {
  const { url, actions = [] } = practicePage(id);
  const page = await openPractice(browser, id);
  const whole = String(answer(url).body);
  let pointed = 0;
  for (let done = 0; done < edits; done += BETWEEN_LOOKS) {
    if (done % BETWEEN_LOADS === 0) {
      await page.goto(url);
      await perform(page, actions);
      await soon(async () => (await look(page)).pins.length).toBeGreaterThan(1);
    }
    await harm(page, seed + done, BETWEEN_LOOKS, whole);
    await sleep(100);
    const right = await rightHints(page, browser, `${id}, seed ${seed}, after ${done + BETWEEN_LOOKS} edits`);
    pointed += right;
    expect((await look(page)).hosts).toBeLessThanOrEqual(1);
  }
  expect(pointed, 'the hints were there to be wrong').toBeGreaterThan(0);
  expect(await browser.errors(page)).toEqual([]);
  expect(await browser.askProbe(page)).toMatchObject({ errors: 0 });
  await page.close();
}

/** @returns how many pinned hints there are. @throws when one of them is on another control than it says, and stays there. */
async function rightHints(page: Page, browser: TestBrowser, when: string): Promise<number> {
  const first = await judgedHints(page, browser, when);
  if (first.wrong.length === 0) return first.count;
  // A page that keeps changing is looked at twice a second: what has gone since, something else may stand in the place of.
  await sleep(NEXT_LOOK);
  const { count, wrong } = await judgedHints(page, browser, when);
  expect(wrong, when).toEqual([]);
  return count;
}

/** How many pinned hints there are, and which of them are on another control than they say. */
async function judgedHints(page: Page, browser: TestBrowser, when: string) {
  const pinned = await settledHints(page, browser, when);
  const wrong: string[] = [];
  for (const { target, element } of pinned) {
    const [right, shown] = await element.evaluate((one, name) => {
      const truth = `[data-truth="${name}"]`;
      // The second way to the history is a right one too, when the first is gone. Its words may just have been replaced, as any other's.
      const isLog = name === 'history' && one.closest('a[href="#log"]') !== null;
      const isRight = isLog || one.closest(truth) !== null || one.querySelector(truth) !== null;
      return [isRight, one.outerHTML.slice(0, 300)];
    }, target);
    if (!right) wrong.push(`${target} is ${shown}`);
  }
  return { count: pinned.length, wrong };
}

/**
 * The pinned hints with their elements, once the status is settled: a path tells a place only on the page it was read from, and what
 * went since then has no place any more.
 */
async function settledHints(page: Page, browser: TestBrowser, when: string) {
  let before = '';
  for (let tries = 0; tries < 15; tries++) {
    const pinned = (await browser.askStatus(page))?.hints.filter(({ verdict }) => verdict === 'pinned') ?? [];
    const hints: { target: string; element: ElementHandle<Element> }[] = [];
    for (const { target, path } of pinned) {
      const element = await elementAt(page, path ?? '');
      if (element) hints.push({ target, element });
    }
    const said = JSON.stringify(pinned);
    if (hints.length === pinned.length && said === before) return hints;
    before = said;
    await sleep(200);
  }
  throw new Error(`${when}: the hints do not settle: ${before}`);
}
