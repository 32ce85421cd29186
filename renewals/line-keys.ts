import { type Area, recordsOf } from '../settings/area.ts';

/** How many lines are kept. */
export const MOST_LINES = 200;

/** Where lines are stored. On its own: the popup asks at its first picture whether there is any, and loads the rest only then. */
export const LINE_KEYS: readonly string[] = Array.from({ length: MOST_LINES }, (_, number) => `line:${number}`);

/** Whether any line is kept. Never throws. */
export async function anyLine(area: Area): Promise<boolean> {
  return Object.keys(await recordsOf(area, [...LINE_KEYS])).length > 0;
}
