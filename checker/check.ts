import { checkAddress } from './check-address.ts';
import { checkPage } from './check-page.ts';
import type { Input } from './input.ts';
import { checkText } from './text/check-text.ts';
import type { Answer } from './verdict.ts';

export type { AskedField, Input, ProblemCode } from './input.ts';
export { LONGEST, sortOfInput } from './pasted.ts';
export type { Answer, Reason, ReasonCode, Severity, Verdict } from './verdict.ts';

/** What a host, a link, a message or an open page is, and why. Looks nothing up, never throws. */
export function check(input: Input): Answer {
  if ('host' in input) return checkAddress(input.host);
  if ('url' in input) return checkAddress(input.url);
  return 'page' in input ? checkPage(input.page) : checkText(input.text);
}
