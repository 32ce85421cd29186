import { describe, expect, it } from 'vitest';
import { keyboardTroubles } from '../e2e/helpers/keyboard.ts';
import { kind, useBrowser } from '../e2e/setup.ts';
import { openScreen, SCREENS } from '../screens/index.ts';

/** On the carrier's pages the page's own controls come first: there tests/e2e/overlay-speaks.e2e.ts does it. */
const OWN_PAGES = SCREENS.filter(({ part }) => part !== 'panel');

describe(`every screen with the keyboard alone, in ${kind}`, () => {
  const browser = useBrowser();
  it.each(OWN_PAGES)('$id: all is reached, and seen to be', async (screen) => {
    const { page, close } = await openScreen(browser(), screen, 'en');
    expect(await keyboardTroubles(page)).toEqual([]);
    await close();
  });
});
