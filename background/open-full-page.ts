import { browser } from 'wxt/browser';

/** Opens the full page in a tab. @param hash section and place, e.g. `receipts/new`; what is personal never goes into an address. */
export async function openFullPage(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/guide.html#${hash}`) });
}
