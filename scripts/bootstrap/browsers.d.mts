export type BrowserKind = 'chromium' | 'firefox';
export const BROWSER_VARIABLE: Readonly<Record<BrowserKind, string>>;
export function findBrowser(kind: BrowserKind): string | null;
export function howToInstall(kind: BrowserKind): string;
