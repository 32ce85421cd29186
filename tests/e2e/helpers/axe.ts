import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe has against a page, one line each: the rule and where (WCAG 2.2 AA).
 * @param within our host, where the page around it is not ours.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(`typeof axe === 'object'`))) await page.evaluate(AXE);
  await comesToRest(page);
  const found = await page.evaluate((selector) => {
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return axe.run({ include: [[selector]] }, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  }, within);
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`));
}

/** A colour on its way from one to another is neither. What turns for ever, or stands still in a tab behind, is not waited for. */
function comesToRest(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const ends = document.getAnimations().map(({ finished }) => finished.catch(() => undefined));
    return Promise.race([Promise.all(ends), new Promise((later) => setTimeout(later, 1500))]).then(() => undefined);
  });
}
