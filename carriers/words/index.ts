import { ENGLISH, type Meaning } from './en.ts';
import { SPANISH } from './es.ts';
import { CHINESE } from './zh.ts';

/**
 * The words of every language the carrier's pages come in (Chinese: as browsers translate them), each list in the order of `meanings`.
 * Lists, because the order counts and Chromium's storage sorts the keys of what it keeps.
 */
export interface Lexicon {
  readonly meanings: readonly string[];
  readonly english: readonly string[];
  readonly spanish: readonly string[];
  readonly chinese: readonly string[];
}

const MEANINGS = Object.keys(ENGLISH) as Meaning[];

export const LEXICON: Lexicon = {
  meanings: MEANINGS,
  english: MEANINGS.map((meaning) => ENGLISH[meaning]),
  spanish: MEANINGS.map((meaning) => SPANISH[meaning]),
  chinese: MEANINGS.map((meaning) => CHINESE[meaning]),
};
