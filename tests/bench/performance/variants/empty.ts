import { defineContentScript } from 'wxt/utils/define-content-script';

/** What WXT makes of a content script that does nothing. */
export default defineContentScript({
  matches: ['https://*.t-mobile.com/*'],
  main() {},
});
