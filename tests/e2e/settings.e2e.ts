import { beforeEach, describe, expect, it } from 'vitest';
import { popup as popupWords } from '../../locales/en/popup.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { answer } from '../pages/index.ts';
import { look, press } from './helpers/our-ui.ts';
import { openPractice, practicePage } from './helpers/practice.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

const words = PAGE_TEXTS.en;
const away = { dismissal: { version: 1, data: { kind: 'never' } } };
const WIPE = 'chrome.storage.local.clear()';

describe(`promise 7, it is the user’s, in ${kind}`, () => {
  const browser = useBrowser();
  beforeEach(async () => {
    const extension = await browser().openExtensionPage('popup.html');
    await extension.evaluate(WIPE);
    await extension.close();
  });

  it('wiped while a page is open: all is as on the first day, at once', async () => {
    await browser().backstage.store({ ...away, language: { version: 1, data: 'es' } });
    const page = await openPractice(browser(), 'account-home-prepaid');
    expect(await browser().waitForStatus(page)).toMatchObject({ panel: 'hidden' });
    const popup = await browser().openPopup(page);
    await popup.evaluate(WIPE);
    await popup.close();
    await page.bringToFront();
    await soon(async () => (await look(page)).panel).toContain(words.hints['account-home']);
    await page.close();
  });

  it.each([
    ['broken', { version: 1, data: { kind: 'perhaps' } }],
    ['broken', 'not even a record'],
    ['newer', { version: 99, data: { kind: 'never', except: [] } }],
  ] as const)('a %s setting is not obeyed, not lost, and said to be there: %o', async (why, dismissal) => {
    await browser().backstage.store({ dismissal });
    const page = await openPractice(browser(), 'account-home-prepaid');
    await soon(async () => (await look(page)).panel).toContain(words.hints['account-home']);
    expect(await browser().backstage.stored()).toMatchObject({ dismissal });

    const popup = await browser().openPopup(page);
    await soon(() => popup.$eval('body', ({ innerText }) => innerText)).toContain(popupWords.notices[why]);
    await popup.close();

    await page.bringToFront();
    await press(page, words.close);
    await press(page, words.dismiss.week);
    await soon(() => browser().backstage.stored()).toMatchObject({
      'kept:dismissal': dismissal,
      dismissal: { version: 1, data: { kind: 'week' } },
    });
    expect(await browser().askProbe(page)).toMatchObject({ errors: 0 });
    await page.close();
  });
});

// Firefox gives a driver no way to allow an extension in private windows; there the storage module's own tests hold the promise.
if (kind === 'chromium') {
  describe('promise 7 in a private window', () => {
    const browser = useBrowser({ incognito: true });

    it('what is dismissed there stays dismissed there, and nothing of it is stored', async () => {
      const first = await openPractice(browser(), 'account-home-prepaid');
      await soon(async () => (await look(first)).panel).toContain(words.hints['account-home']);
      await first.close();
      const before = await browser().backstage.stored();
      const url = practicePage('one-time-payment').url;
      const page = await browser().openPage(url, answer, { privately: true });
      await soon(async () => (await look(page)).panel).toContain(words.hints.payment);
      await press(page, words.close);
      await press(page, words.dismiss.never);
      await soon(async () => (await look(page)).hosts).toBe(0);
      expect(await browser().backstage.stored()).toEqual(before);
      await page.goto(url);
      await soon(async () => (await look(page)).panel).toContain(words.hints.payment);
      expect(await browser().askProbe(page)).toMatchObject({ reads: 0, pageWrites: 0, requests: 0, errors: 0 });
      await page.close();
    });
  });
}
