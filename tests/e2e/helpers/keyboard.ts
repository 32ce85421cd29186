import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** More than any page of ours has. */
const MOST_PRESSES = 500;

/**
 * Goes through a page of ours with the Tab key alone.
 * @returns what is wrong, one line each: a control that is never reached, one whose focus cannot be seen.
 */
export async function keyboardTroubles(page: Page): Promise<string[]> {
  // Firefox shows no focus before the window has it.
  await page.waitForFunction(() => document.hasFocus());
  await page.evaluate(prepare);
  const found = new Set<string>();
  let idle = 0;
  for (let presses = 0; presses < MOST_PRESSES && idle < 12; presses++) {
    await page.keyboard.press('Tab');
    await page.evaluate(drawn);
    const { isNew, trouble } = await page.evaluate(step);
    // A busy Firefox scrolls to what has the keyboard a moment later.
    if (trouble && (await lasts(page))) found.add(trouble);
    idle = isNew ? 0 : idle + 1;
  }
  const missed = await page.evaluate(() => (window as unknown as Walk).walk.missed());
  return [...found, ...missed.map((name) => `${name} is never reached`)];
}

/** Whether there is still something wrong where the keyboard is, a second long. */
async function lasts(page: Page): Promise<boolean> {
  for (let looks = 0; looks < 10; looks++) {
    await sleep(100);
    if (!(await page.evaluate(step)).trouble) return false;
  }
  return true;
}

/**
 * Goes on with the Tab key until what has this name (its own words, or its label's) has the keyboard. From a page's end
 * Firefox goes into its own bars: what stands before is reached backwards.
 * @throws when it is not reached.
 */
export async function tabTo(page: Page, name: string, { backwards = false } = {}): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if ((await focusedName(page)) === name) return;
    if (backwards) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (backwards) await page.keyboard.up('Shift');
  }
  throw new Error(`“${name}” is not reached with the keyboard.`);
}

/** The name of what has the keyboard, in our part of a page too; empty when nothing has. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const one = activeElement?.shadowRoot?.activeElement ?? activeElement;
    if (!one || one === document.body) return '';
    const [label] = (one as HTMLInputElement).labels ?? [];
    // What stands small behind a label says only whether the field may stay empty.
    const words = label?.querySelector('small') ? label.firstChild : (label ?? one);
    return (one.getAttribute('aria-label') ?? words?.textContent ?? '').trim();
  });
}

interface Walk {
  walk: {
    reach(element: Element): boolean;
    missed(): string[];
    nameOf(element: Element): string;
    focused(): Element | null;
  };
}

/** Notes what there is to be reached: everything a mouse could press; of a group of choices and of tabs, one. */
function prepare() {
  const CONTROLS = 'a[href], button, input, select, textarea, summary';
  const root = document.querySelector('refill-beacon')?.shadowRoot;
  const keyOf = (one: Element) => (one.matches('input[type=radio]') ? `group ${one.getAttribute('name')}` : one);
  const isOffered = (one: HTMLElement) =>
    one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !one.matches(':disabled, [type=hidden]');
  const all = [
    ...document.querySelectorAll<HTMLElement>(CONTROLS),
    ...(root?.querySelectorAll<HTMLElement>(CONTROLS) ?? []),
  ];
  const expected = new Map(all.filter(isOffered).map((one) => [keyOf(one), one]));
  const reached = new Set<unknown>();
  const nameOf = (one: Element) =>
    `${one.localName} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`;
  (document.activeElement as HTMLElement | null)?.blur();
  const walk: Walk['walk'] = {
    reach(element) {
      const isNew = !reached.has(keyOf(element));
      reached.add(keyOf(element));
      return isNew;
    },
    // What went away meanwhile needs no reaching.
    missed: () =>
      [...expected].filter(([key, one]) => !reached.has(key) && one.isConnected).map(([, one]) => nameOf(one)),
    nameOf,
    focused() {
      const { activeElement } = document;
      return activeElement?.shadowRoot?.activeElement ?? (activeElement === document.body ? null : activeElement);
    },
  };
  Object.assign(window, { walk });
}

/**
 * Two frames later. Keys that come faster than pictures are drawn make Firefox scroll back to where its compositor still
 * was; no person presses a hundred keys a second.
 */
const drawn = () => new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later)));

/** Where the keyboard is now, and whether a person sees it there. */
function step(): { isNew: boolean; trouble: string } {
  const { walk } = window as unknown as Walk;
  const focused = walk.focused();
  if (!focused) return { isNew: false, trouble: '' };
  const isNew = walk.reach(focused);
  // The parts of a date are the browser's own, and so is the way it shows where one is.
  if (focused.matches('[type=date]')) return { isNew, trouble: '' };
  const isMarked = (one: Element) => getComputedStyle(one).outlineStyle !== 'none';
  const { top, bottom } = focused.getBoundingClientRect();
  const header = document.querySelector('.header')?.getBoundingClientRect();
  const isUnderHeader =
    header !== undefined && !focused.closest('.header, .skip') && bottom <= Math.max(0, header.bottom);
  // When focus is to be shown is the browser's to say (Firefox does not for every key a driver presses); how is ours.
  const isSeen =
    !focused.matches(':focus-visible') ||
    [focused, focused.nextElementSibling, focused.parentElement].some((one) => one && isMarked(one));
  if (!isSeen) return { isNew, trouble: `${walk.nameOf(focused)}: its focus cannot be seen` };
  if (isUnderHeader || top >= innerHeight) return { isNew, trouble: `${walk.nameOf(focused)} is focused out of sight` };
  return { isNew, trouble: '' };
}
