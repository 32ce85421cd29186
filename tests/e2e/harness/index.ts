/**
 * One way to drive both browsers with the built extension.
 *
 *   const browser = await openBrowser('firefox', { extensionDir: builtExtension('firefox', { probe: true }) });
 *   const page = await browser.openPage('https://prepaid.t-mobile.com/direct-to-account', answer);
 *   const status = await browser.waitForStatus(page, (status) => status.page === 'guest-refill');
 *   await browser.screenshot(page, '.output/shots/guest.png');
 *   await browser.close();
 *
 * Also: `openExtensionPage(path)`, `openPopup(over)`, `setColorScheme('dark')`, `sendToTab(page, message)`, `askProbe(page)`,
 * `perform(page, actions)`, and `backstage.store(records)` / `stored()` for what the extension keeps.
 *
 * `page` is a puppeteer Page: `page.$('>>> button')` pierces our overlay in the probe build (whose shadow root is open).
 * Pages are answered by `answer(url)` under their real addresses; nothing reaches the network, and whatever tried to is in
 * `browser.escaped`. `strayRequests(page)` are addresses the site does not have, or that the extension asked for.
 * The page opened last stays in front; `page.bringToFront()` changes that (a hidden tab's timers stall).
 * Works from Vitest and from `node script.ts` alike.
 */

export { type BrowserKind, findBrowser } from '../../../scripts/bootstrap/browsers.mjs';
export { type Action, perform } from './actions.ts';
export type { TestBrowser } from './browser.ts';
export { builtExtension } from './built-extension.ts';
export type { ColorScheme } from './launch.ts';
export type { ProbeReport, ProbeSelfTest } from './messages.ts';
export { type OpenOptions, openBrowser } from './open-browser.ts';
export { elementAt } from './path.ts';
export type { Answerer, Asked, Reply, SeenRequest } from './traffic.ts';
