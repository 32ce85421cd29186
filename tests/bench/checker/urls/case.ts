import type { Severity, Verdict } from '../../../../checker/check.ts';

/** What a link must be: the verdict, and the severity where it is given. */
export interface UrlCase {
  is: Verdict;
  severity?: Severity;
  url: string;
}

/** Links that must all be taken for the same. */
export const cases = (is: Verdict, severity: Severity | undefined, urls: readonly string[]): UrlCase[] =>
  urls.map((url) => (severity ? { is, severity, url } : { is, url }));
/** One link a line. */
export const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
