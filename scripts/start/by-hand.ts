import { join } from 'node:path';
import { builtExtension } from '../../tests/e2e/harness/built-extension.ts';

/** How to load what was built into one's own browser. */
export function loadByHand(): string {
  const chrome = builtExtension('chromium');
  const firefox = join(builtExtension('firefox'), 'manifest.json');
  return `To load it into your own browser by hand:
  Chrome   open chrome://extensions, turn on "Developer mode", press "Load unpacked", choose ${chrome}
  Edge     open edge://extensions, turn on "Developer mode", press "Load unpacked", choose ${chrome}
  Firefox  open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on…", choose ${firefox}`;
}
