import type { BrowserKind } from '../bootstrap/browsers.mjs';
import { provideBrowser } from '../bootstrap/install-browser.mjs';
import { BadInput } from './bad-input.ts';

/** Sees to it that the browser is there. @throws BadInput with what to install */
export function provide(kind: BrowserKind): void {
  let missing: string | null;
  try {
    missing = provideBrowser(kind);
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
  if (missing) throw new BadInput(missing);
}
