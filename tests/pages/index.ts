import { serve } from './answer.ts';
import { FAMILIES } from './families.ts';
import type { PracticePage } from './practice-page.ts';

export type { Answer } from './answer.ts';
export { PRACTICE_NOTICE } from './document.ts';
export { JOURNEY, JOURNEY_URL } from './journey.ts';
export type { Action, Expectation, ExpectedHint, PracticePage } from './practice-page.ts';

/** Every practice page with what it should read as. Several entries may look at one address at different moments. */
export const PRACTICE_PAGES: readonly PracticePage[] = FAMILIES.flatMap(([file, sources]) =>
  sources.map(({ html: _html, csp: _csp, alsoAt: _alsoAt, ...page }) => ({ ...page, file })),
);

/** The practice web server: `answer(url)` is the response to a request for that address. */
export const answer = serve(FAMILIES.flatMap(([, sources]) => sources));
