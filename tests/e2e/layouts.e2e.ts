import { describe, it } from 'vitest';
import { layouts, leavesRoom } from './helpers/layouts.ts';
import { kind, useBrowser } from './setup.ts';

/** A slice; tests/long/ tries forty. */
describe(`two random layouts, in ${kind}`, () => {
  const browser = useBrowser();
  it.each(layouts(2, 2).map((layout, at) => [at + 1, layout] as const))('number %i leaves room', (_, layout) =>
    leavesRoom(browser(), layout),
  );
});
