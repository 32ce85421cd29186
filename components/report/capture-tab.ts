import { browser } from 'wxt/browser';
import type { Captured } from '../../capture/captured.ts';

/** Where the build puts entrypoints/capture.ts. */
const SCRIPT = '/capture.js';

/** Captures the page in a tab, because the user asked for it. Nothing stays in the page. @throws when the browser lets nobody look. */
export async function captureTab(tabId: number): Promise<Captured> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  if (!answer?.result) throw new Error('The page gave no answer.');
  return answer.result as Captured;
}
