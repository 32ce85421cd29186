import { ENGLISH, type Meaning } from './en.ts';
import { SPANISH } from './es.ts';
import { spellingsOf } from './spellings.ts';
import { CHINESE } from './zh.ts';

/**
 * The words of every language the carrier's pages come in (Chinese: as browsers translate them). Where two could read the same words,
 * the earlier meaning wins.
 */
export interface Lexicon {
  readonly meanings: readonly string[];
  /**
   * English and Spanish: how a word begins (see spellings.ts) → the spellings that begin so, in the order they are to be tried, each
   * after the number of its meaning: `12 pay`.
   */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  /** A pattern for each meaning. */
  readonly chinese: readonly string[];
}

const MEANINGS = Object.keys(ENGLISH) as Meaning[];

function spellingsByBeginning(): Record<string, string[]> {
  const byBeginning: Record<string, string[]> = {};
  for (const [number, meaning] of MEANINGS.entries()) {
    for (const { spelling, begins } of [...spellingsOf(ENGLISH[meaning]), ...spellingsOf(SPANISH[meaning])]) {
      for (const begin of begins) {
        const list = byBeginning[begin] ?? [];
        const entry = `${number} ${spelling}`;
        if (!list.includes(entry)) byBeginning[begin] = [...list, entry];
      }
    }
  }
  return byBeginning;
}

export const LEXICON: Lexicon = {
  meanings: MEANINGS,
  spellings: spellingsByBeginning(),
  chinese: MEANINGS.map((meaning) => CHINESE[meaning]),
};
