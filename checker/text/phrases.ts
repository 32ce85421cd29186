import type { Phrases } from '../../carriers/checker/phrases/phrase.ts';
import { matches } from './matches.ts';

/** More of the same says no more. */
const MOST = 40;

/** Whether a text says it, in any language. */
export const says = (text: string, phrases: Phrases): boolean =>
  Object.values(phrases).some((pattern) => text.search(pattern) >= 0);

/** Every way a text says it: the words and where they stand. */
export function sayings(text: string, phrases: Phrases): { words: string; at: number }[] {
  const found: { words: string; at: number }[] = [];
  for (const pattern of Object.values(phrases)) {
    for (const { 0: words, index } of matches(text, pattern)) {
      found.push({ words, at: index });
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

/** Different ways it is said, small and great letters alike. */
export const different = (found: readonly { words: string }[]): number =>
  new Set(found.map(({ words }) => words.toLowerCase())).size;
