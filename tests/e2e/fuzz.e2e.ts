import { describe, it } from 'vitest';
import { bearsHarm } from './helpers/bear-harm.ts';
import { kind, useBrowser } from './setup.ts';

/** A slice; tests/long/ does ten thousand. */
describe(`two hundred random edits, in ${kind}`, () => {
  const browser = useBrowser();
  it.each(['guest-refill-no-main', 'account-home-prepaid'])('%s', (id) => bearsHarm(browser(), id, 7, 100));
});
