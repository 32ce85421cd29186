import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../../../scripts/bootstrap/browsers.mjs';

/**
 * Folder of a build in `.output/`. The probe build carries the traps of tests/probe/ as its first content script; the pseudo build
 * is that in the pseudo-locale of tests/pseudo/.
 */
export function builtExtension(kind: BrowserKind, { probe = false, pseudo = false } = {}): string {
  const folder = `${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3${pseudo ? '-pseudo' : probe ? '-probe' : ''}`;
  return fileURLToPath(new URL(`../../../.output/${folder}`, import.meta.url));
}
