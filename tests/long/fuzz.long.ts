import { describe, expect, it } from 'vitest';
import { bearsHarm } from '../e2e/helpers/bear-harm.ts';
import { harm } from '../e2e/helpers/fuzz.ts';
import { openPractice, practicePage } from '../e2e/helpers/practice.ts';
import { kind, useBrowser } from '../e2e/setup.ts';
import { answer } from '../pages/index.ts';

const PAGES = ['guest-refill-no-main', 'account-home-prepaid', 'journey-pay'];
const EDITS = 3400;

describe(`ten thousand random edits, in ${kind}`, () => {
  const browser = useBrowser();

  it.each(PAGES)('%s', (id) => bearsHarm(browser(), id, 20_260, EDITS));

  it.runIf(kind === 'chromium')('nothing of what was taken away is held', async () => {
    const id = 'account-home-prepaid';
    const page = await openPractice(browser(), id);
    const cdp = await page.createCDPSession();
    const whole = String(answer(practicePage(id).url).body);
    const held: { nodes: number; listeners: number }[] = [];
    for (let round = 0; round < 6; round++) {
      await harm(page, round, 300, whole);
      await page.evaluate((html) => {
        document.open();
        document.write(html);
        document.close();
      }, whole);
      await new Promise((later) => setTimeout(later, 600));
      await cdp.send('HeapProfiler.collectGarbage');
      const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
      held.push({ nodes: Nodes, listeners: JSEventListeners });
    }
    const [, second, ...rest] = held;
    for (const { nodes, listeners } of rest) {
      expect(nodes, JSON.stringify(held)).toBeLessThan((second?.nodes ?? 0) * 1.25 + 500);
      expect(listeners, JSON.stringify(held)).toBeLessThan((second?.listeners ?? 0) * 1.25 + 50);
    }
    await page.close();
  });
});
