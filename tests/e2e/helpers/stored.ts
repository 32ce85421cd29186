import { beforeEach } from 'vitest';
import type { TestBrowser } from '../harness/index.ts';

/** Before each test exactly these records are stored, and nothing is in the browser's session. */
export function useStored(browser: () => TestBrowser, records: Record<string, unknown>): void {
  beforeEach(async () => {
    await browser().backstage.restore(records);
    await browser().backstage.forgetSession();
  });
}
