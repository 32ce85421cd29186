import type { Locale } from '../locales/locale.ts';
import type { PageTexts } from '../locales/page.ts';
import { defineItem, isObject } from '../settings/item.ts';

/** All a page needs to be told: what to say, in the user's language, what pages are understood by, and how ours looks. */
export interface PageWords {
  readonly locale: Locale;
  /** The extension's version they belong to. */
  readonly version: string;
  readonly words: PageTexts;
  /** As carriers/knowledge.ts packs it. */
  readonly knowledge: string;
  /** The style sheet of what we draw. */
  readonly style: string;
}

/** How many texts a language has (a test counts them): the page has nothing to compare with. */
export const TEXTS = 93;

/** `NaN` when one of them is no text. */
function countTexts(data: unknown): number {
  if (!isObject(data)) return typeof data === 'string' ? 1 : Number.NaN;
  return Object.values(data).reduce<number>((sum, inner) => sum + countTexts(inner), 0);
}

/** Whether data can be words of this version. Texts are only ever drawn as text, so nothing worse than a gap could come of them. */
export function isPageWords(data: unknown): data is PageWords {
  return (
    isObject(data) &&
    countTexts(data.words) === TEXTS &&
    typeof data.knowledge === 'string' &&
    typeof data.style === 'string'
  );
}

/** The words the background has put where the page finds them together with the settings. */
export const pageWords = defineItem<PageWords | null>({
  key: 'page-words',
  version: 1,
  isValid: isPageWords,
  fallback: null,
});
