import { VIEWS } from '../../practice/carrier.ts';
import { openOurShadow } from '../e2e/helpers/our-ui.ts';
import { FULL_SCREENS } from './full.ts';
import { PANEL_SCREENS } from './panel.ts';
import { POPUP_SCREENS } from './popup.ts';
import type { Screen } from './screen.ts';

export { openScreen, PARTS, type Part, type Screen } from './screen.ts';
export { resize, SIZE_NAMES, type Size } from './sizes.ts';
export { spaceText } from './spacing.ts';
export { troubles } from './troubles.ts';

const PRACTICE_SCREENS: readonly Screen[] = VIEWS.map((view) => ({
  id: `practice/${view}`,
  part: 'practice',
  async open(browser) {
    const page = await browser.openExtensionPage(`practice.html#/${view}`);
    await page.waitForSelector('refill-beacon');
    await openOurShadow(page);
    return page;
  },
}));

/** Everything of ours there is to be seen: what `npm run screenshots` takes pictures of and the long tests walk through. */
export const SCREENS: readonly Screen[] = [...PANEL_SCREENS, ...POPUP_SCREENS, ...FULL_SCREENS, ...PRACTICE_SCREENS];
