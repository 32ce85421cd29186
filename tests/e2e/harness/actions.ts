import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** One thing done on a page: a real click on what a selector finds, a wait in ms, a navigation, or a script. */
export type Action = { click: string } | { wait: number } | { goto: string } | { evaluate: string };

/** Does the actions one after the other. @throws when an element to click is not there. */
export async function perform(page: Page, actions: readonly Action[]): Promise<void> {
  for (const action of actions) {
    if ('click' in action) await page.click(action.click);
    else if ('wait' in action) await sleep(action.wait);
    else if ('goto' in action) await page.goto(action.goto);
    // What the script leaves behind is nobody's business, and often nothing that could be handed over.
    else await (await page.evaluateHandle(action.evaluate)).dispose();
  }
}
