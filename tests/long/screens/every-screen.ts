import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../locales/locale.ts';
import { builtExtension } from '../../e2e/harness/index.ts';
import { violations } from '../../e2e/helpers/axe.ts';
import { kind, useBrowser } from '../../e2e/setup.ts';
import { openScreen, resize, SCREENS, SIZE_NAMES, spaceText, troubles } from '../../screens/index.ts';

const COLOURS = ['light', 'dark', 'forced'] as const;

/** Looks at every screen in one language. Each has a file of its own, so that they run beside each other. */
export function everyScreenIn(locale: Locale): void {
  describe(`every screen in ${locale}, in ${kind}`, () => {
    const browser = useBrowser({ lang: locale });

    it.each(SCREENS)(
      '$id: axe finds nothing in three colours, nothing is cut in four sizes, nor on the narrow one set wide',
      async (screen) => {
        const { page, close } = await openScreen(browser(), screen, locale);
        const found: string[] = [];
        for (const colours of COLOURS) {
          await browser().setColorScheme(colours);
          const within = screen.part === 'panel' ? 'refill-beacon' : 'html';
          found.push(...(await violations(page, within)).map((one) => `${colours}: ${one}`));
        }
        for (const size of SIZE_NAMES) {
          await resize(page, size);
          found.push(...(await troubles(page)).map((one) => `${size}: ${one}`));
        }
        await spaceText(page);
        await resize(page, 'narrow');
        found.push(...(await troubles(page)).map((one) => `set wide: ${one}`));
        await close();
        expect(found).toEqual([]);
      },
    );
  });
}

/** The same in the pseudo-locale, where only room is in question. */
export function everyScreenLengthened(): void {
  describe(`every screen in the pseudo-locale, in ${kind}`, () => {
    const browser = useBrowser({ extensionDir: builtExtension(kind, { probe: true, pseudo: true }) });

    it.each(SCREENS)('$id: nothing is cut', async (screen) => {
      const { page, close } = await openScreen(browser(), screen, 'en');
      const found: string[] = [];
      for (const size of SIZE_NAMES) {
        await resize(page, size);
        found.push(...(await troubles(page)).map((one) => `${size}: ${one}`));
      }
      await close();
      expect(found).toEqual([]);
    });
  });
}
