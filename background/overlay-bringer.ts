import { browser } from 'wxt/browser';
import { isMessage } from '../overlay/messages.ts';
import type { MessageListener } from '../settings/browser-api.ts';

/** Puts the overlay's style and script into a tab. Rejects where that is not possible. */
export async function putOverlay(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: ['/content-scripts/carrier.css'] });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/carrier.js'] });
}

/**
 * Answers `{ type: 'bring-overlay' }` from the lookout in a tab by putting the overlay's script there; with `true` once it runs.
 * @param bring puts it into the tab with this number.
 */
export function overlayBringer(ownId: string | undefined, bring: (tabId: number) => Promise<unknown>): MessageListener {
  return (message, sender, respond) => {
    const tabId = sender.tab?.id;
    if (sender.id !== ownId || !isMessage(message, 'bring-overlay') || tabId === undefined) return undefined;
    bring(tabId).then(
      () => respond(true),
      () => respond(false),
    );
    return true;
  };
}
