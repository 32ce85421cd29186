import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { TestBrowser } from '../harness/index.ts';
import { look, type Rect } from './our-ui.ts';
import { openPractice } from './practice.ts';
import { soon } from './soon.ts';

/** Something of the page that stays in place: a cookie banner, a bar, a chat button, each with what can be pressed. */
const stuck = fc.record({
  corner: fc.constantFrom('bottom', 'top', 'bottom right', 'bottom left', 'top right'),
  away: fc.integer({ min: 0, max: 24 }),
  width: fc.integer({ min: 48, max: 700 }),
  height: fc.integer({ min: 48, max: 160 }),
  buttons: fc.integer({ min: 1, max: 3 }),
});

const layout = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 500, max: 1100 }),
  /** Where the form stands. */
  start: fc.double({ min: 0, max: 0.6, noNaN: true }),
  top: fc.integer({ min: 0, max: 500 }),
  scrolled: fc.integer({ min: 0, max: 400 }),
  stuck: fc.array(stuck, { maxLength: 2 }),
});
export type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

/** Random layouts, the same for the same seed. Cloned: the driver of Firefox takes plain objects only. */
export const layouts = (seed: number, count: number): Layout[] =>
  structuredClone(fc.sample(layout, { seed, numRuns: count }));

const CONTROLS = ['phone-number', 'phone-number-again', 'continue'].map((target) => `[data-truth="${target}"]`);

/** Lays a page out at random, goes through its controls, and sees that nothing of ours ever lies where the user needs to look. */
export async function leavesRoom(browser: TestBrowser, arranged: Layout): Promise<void> {
  const page = await openPractice(browser, 'guest-refill-no-main');
  await soon(async () => (await look(page)).pins.length).toBe(3);
  await page.setViewport({ width: arranged.width, height: arranged.height });
  await page.evaluate(arrange, arranged);
  for (const css of [null, ...CONTROLS]) {
    if (css) await page.$eval(css, (control) => (control as HTMLElement).focus());
    await expect
      .poll(() => covered(page), { timeout: 4000, message: `${JSON.stringify(arranged)} at ${css}` })
      .toEqual([]);
  }
  await page.close();
}

function arrange({ width, start, top, scrolled, stuck: parts }: Layout) {
  const { style } = document.body;
  style.paddingLeft = `${Math.min(start * width, Math.max(0, width - 320))}px`;
  style.paddingTop = `${top}px`;
  style.minHeight = '2000px';
  for (const { corner, away, width: wide, height, buttons } of parts) {
    const bar = document.createElement('div');
    Object.assign(bar.style, {
      ...{ position: 'fixed', display: 'flex', gap: '8px', alignItems: 'center', justifyContent: 'center' },
      ...{ width: `${Math.min(wide, width - away)}px`, height: `${height}px`, background: '#ddd', zIndex: '5' },
    });
    for (const side of corner.split(' ')) bar.style.setProperty(side, `${away}px`);
    for (let count = 0; count < buttons; count++) {
      const button = document.createElement('button');
      button.textContent = 'Lorem';
      button.dataset.stuck = '';
      Object.assign(button.style, { minWidth: '44px', height: '44px' });
      bar.append(button);
    }
    document.body.append(bar);
  }
  scrollTo(0, scrolled);
}

/** What of the page our panel, or our beacon, lies over. The beacon must lie somewhere: it may where every corner is taken. */
async function covered(page: Page): Promise<string[]> {
  const { panelBox, ring } = await look(page);
  const { needed, beacon, view } = await page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const focused = document.activeElement;
    const buttons = [...document.querySelectorAll('[data-stuck]')].map(
      (one) => ['a fixed button', boxOf(one)] as const,
    );
    const mark = document.querySelector('refill-beacon')?.shadowRoot?.getElementById('beacon');
    return {
      needed: [
        ...(focused?.matches('[data-truth]') ? [['the focused control', boxOf(focused)] as const] : []),
        ...buttons,
      ],
      beacon: mark?.checkVisibility() ? boxOf(mark) : null,
      view: { width: document.documentElement.clientWidth, height: innerHeight },
    };
  });
  const all = ring ? [...needed, ['the ringed control', inside(ring)] as const] : needed;
  const under = (ours: Rect) => all.filter(([, box]) => overlaps(ours, box)).map(([name]) => name);
  if (panelBox) return under(panelBox);
  if (!beacon) return ['nothing of ours is there'];
  const size = beacon.right - beacon.left;
  const corners = [16, view.width - 16 - size].flatMap((left) =>
    [16, view.height - 16 - size].map((top) => ({ left, top, right: left + size, bottom: top + size })),
  );
  return corners.some((corner) => under(corner).length === 0) ? under(beacon) : [];
}

/** The ring stands 4 px around its control. */
const inside = ({ left, top, right, bottom }: Rect): Rect => ({
  left: left + 5,
  top: top + 5,
  right: right - 5,
  bottom: bottom - 5,
});

const overlaps = (a: Rect, b: Rect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
