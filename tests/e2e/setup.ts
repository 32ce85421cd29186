import { afterAll, beforeAll, inject } from 'vitest';
import { type BrowserKind, builtExtension, type OpenOptions, openBrowser, type TestBrowser } from './harness/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserKind;
  }
}

/** The browser this run of the scenarios is for; both run the same files. */
export const kind: BrowserKind = inject('browser');

/**
 * Starts one browser for all tests of a file (or a `describe`) and closes it after them.
 * @param options as for `openBrowser`; by default the probe build, headless, English, light, 1280 × 800.
 * @returns a function that gives the running browser inside tests.
 */
export function useBrowser(options: Partial<OpenOptions> = {}): () => TestBrowser {
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    browser = await openBrowser(kind, { extensionDir: builtExtension(kind, { probe: true }), ...options });
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is there only while tests run.');
    return browser;
  };
}
