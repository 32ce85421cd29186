import { describe, it } from 'vitest';
import { layouts, leavesRoom } from '../e2e/helpers/layouts.ts';
import { kind, useBrowser } from '../e2e/setup.ts';

describe(`forty random layouts from 320 to 1920 px, in ${kind}`, () => {
  const browser = useBrowser();
  it.each(layouts(6, 40).map((layout, at) => [at + 1, layout] as const))(
    'number %i: never over the ringed control, the focused one, a fixed button',
    (_, layout) => leavesRoom(browser(), layout),
  );
});
