import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../../../scripts/bootstrap/browsers.mjs';

/** Folder of a build in `.output/`. The probe build carries the traps of tests/probe/ as its first content script. */
export function builtExtension(kind: BrowserKind, { probe = false } = {}): string {
  const folder = `${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3${probe ? '-probe' : ''}`;
  return fileURLToPath(new URL(`../../../.output/${folder}`, import.meta.url));
}
