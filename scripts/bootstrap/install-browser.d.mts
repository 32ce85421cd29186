import type { BrowserKind } from './browsers.mjs';
export function provideBrowser(kind: BrowserKind): string | null;
