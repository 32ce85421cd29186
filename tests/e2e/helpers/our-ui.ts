import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** A rectangle in the window's coordinates, CSS px. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a person sees (or hears) of ours on a page, told by roles and names; nothing of it depends on how it is built. */
export interface OurUi {
  /** Host elements in the document, seen or not. */
  hosts: number;
  /** The open panel's words; empty when there is no open panel. */
  panel: string;
  panelBox: Rect | null;
  lang: string | null;
  /** Accessible names of all buttons and links of ours that can be seen. */
  buttons: string[];
  /** Numbered markers beside the page's controls, in the order of their numbers. */
  pins: { number: number; box: Rect }[];
  /** The one ring. */
  ring: Rect | null;
  /** What the live region said last. */
  said: string;
}

/** Looks at our part of a page. Needs the probe build, whose shadow root can be looked into. */
export function look(page: Page): Promise<OurUi> {
  return page.evaluate(() => {
    const hosts = document.querySelectorAll('refill-beacon');
    const root = hosts[0]?.shadowRoot;
    const all = (css: string) =>
      [...(root?.querySelectorAll<HTMLElement>(css) ?? [])].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
    const words = (element: HTMLElement | undefined) => element?.innerText.replace(/\s+/g, ' ').trim() ?? '';
    const boxOf = (element: HTMLElement | undefined) => {
      if (!element) return null;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const [panel] = all('[role="region"]');
    const marks = all('[aria-hidden="true"] *').filter((element) => !element.closest('button, [role="region"]'));
    const pins = marks.flatMap((mark) => {
      const box = boxOf(mark);
      return box && mark.textContent ? [{ number: Number(mark.textContent), box }] : [];
    });
    return {
      hosts: hosts.length,
      panel: words(panel),
      panelBox: boxOf(panel),
      lang: panel?.closest<HTMLElement>('[lang]')?.lang ?? null,
      buttons: all('button, a').map((button) => button.getAttribute('aria-label') ?? words(button)),
      pins: pins.sort((a, b) => a.number - b.number),
      ring: boxOf(marks.find((mark) => !mark.textContent)),
      said: root?.querySelector('[role="status"]')?.textContent ?? '',
    };
  });
}

/** On practice pages the overlay's shadow root is closed in every build; extension pages may look into it all the same. */
export async function openOurShadow(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as {
      chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot } };
    };
    const host = document.querySelector('refill-beacon') as (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null;
    if (!host || host.shadowRoot) return;
    const root = host.openOrClosedShadowRoot ?? scope.chrome?.dom?.openOrClosedShadowRoot(host);
    Object.defineProperty(host, 'shadowRoot', { value: root });
  });
}

/** Clicks a button of ours with the mouse, once it stands still. @throws when none of that name can be seen. */
export async function press(page: Page, name: string): Promise<void> {
  let before = '';
  for (let tries = 0; tries < 120; tries++) {
    const at = await placeOfButton(page, name);
    const now = JSON.stringify(at);
    if (at && now === before) return page.mouse.click(at.x, at.y);
    before = now;
    await sleep(60);
  }
  throw new Error(`No button “${name}” of ours can be seen; there are: ${(await look(page)).buttons.join(', ')}`);
}

function placeOfButton(page: Page, name: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    const buttons = document.querySelector('refill-beacon')?.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [];
    const button = [...buttons].find(
      (one) =>
        (one.getAttribute('aria-label') ?? one.innerText.trim()) === wanted &&
        one.checkVisibility({ visibilityProperty: true }),
    );
    const box = button?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, name);
}

/** Where the first element a selector finds is. @throws when there is none. */
export function boxOf(page: Page, css: string): Promise<Rect> {
  return page.$eval(css, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** How far a rectangle stands out of another on each side, px; all between 0 and a few: it is drawn closely around it. */
export function margins(outer: Rect, inner: Rect): number[] {
  return [inner.left - outer.left, inner.top - outer.top, outer.right - inner.right, outer.bottom - inner.bottom];
}
