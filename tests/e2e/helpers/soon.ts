import { expect } from 'vitest';

/** Asks until the answer is as expected, with more patience than a person has: for what must happen, not for how fast. */
export const soon = <T>(ask: () => T, message?: string) =>
  expect.poll(ask, { timeout: 12_000, interval: 40, ...(message ? { message } : {}) });
