import type { Wording } from '../carriers/carrier.ts';
import type { Lexicon } from '../carriers/words/index.ts';

/** Longer than any label, heading or message worth comparing; keeps a hostile 200 kB text cheap. */
const LONGEST = 400;

const known = new Map<string, string>();

/** A sum of money as pages write it, in normalised text. */
const SUM = /(?:us ?)?\$ ?\d[\d,]*(?:\.\d\d)?|\d[\d,]*(?:\.\d\d)? ?(?:usd|dollars|dolares|美元)/;

let names: readonly string[] = [];
let latin: RegExp | null = null;
let han: RegExp | null = null;

/**
 * Teaches the words of the languages pages come in; until then no page is understood. The words are data that travel apart from the code,
 * so that a page loads only the code (docs/decisions/0003-page-words-in-storage.md).
 */
export function learnWords({ meanings, english, spanish, chinese }: Lexicon): void {
  const groups = (patterns: readonly string[]) => outer(patterns.map((pattern) => `(${pattern})`).join('|'));
  const latinPatterns = english.map((pattern, index) => `${pattern}|${spanish[index]}`);
  names = meanings;
  latin = new RegExp(`(${SUM.source})|(?<![a-z\\d])(?:${groups(latinPatterns)})(?![a-z\\d])`, 'g');
  han = new RegExp(groups(chinese), 'g');
  known.clear();
}

/** Only the groups that stand for a meaning are remembered; those inside a meaning's own pattern are not. */
function outer(pattern: string): string {
  let depth = 0;
  return pattern.replace(/\\.|\(\?|\(|\)/g, (mark) => {
    if (mark === '(' || mark === '(?') depth++;
    if (mark === ')') depth--;
    return mark === '(' && depth > 1 ? '(?:' : mark;
  });
}

/** Lower case, no accents, no ® or ™, "&" as "and", plain quotes, one space between words, other symbols gone. */
export function normalise(text: string): string {
  return text
    .slice(0, LONGEST * 2)
    .replace(/[®™℠©\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}$*•.,%/#':?-]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

/**
 * A text as a row of meanings (carriers/words/) with whatever has none in between: "Pay $40.00 now" is `PAY MONEY`. The same in
 * every language the carrier's pages come in, and in the Chinese a browser translates them to.
 */
export function meaningsOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (!latin || !han) return normalise(text);
  const row = normalise(text)
    .replace(latin, (_, sum: string | undefined, ...groups: unknown[]) =>
      sum === undefined ? named(groups) : ' MONEY ',
    )
    .replace(han, (_, ...groups: unknown[]) => named(groups))
    .replace(/ [,.:?'/-]+ /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (known.size > 4000) known.clear();
  known.set(text, row);
  return row;
}

function named(groups: readonly unknown[]): string {
  const meaning = names[groups.findIndex((group) => group !== undefined)];
  return meaning === 'NOTHING' ? ' ' : ` ${meaning} `;
}

/** Whether a row of meanings says this, and nothing that rules it out. */
export function says({ is, not }: Wording, row: string): boolean {
  return row !== '' && is.test(row) && !not?.test(row);
}

/** The first sum of money in a text, as written; `null` when there is none. */
export const sumIn = (text: string) => SUM.exec(normalise(text))?.[0] ?? null;
