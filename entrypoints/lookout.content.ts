import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepLookout } from '../overlay/lookout.ts';
import { browserApi } from '../settings/browser-api.ts';

/** Instead of the overlay where the shop is (docs/decisions/0013-a-lookout-in-the-shop.md). */
export default defineContentScript({
  // wxt.config.ts
  matches: [],
  main: () => keepLookout(browserApi().runtime),
});
