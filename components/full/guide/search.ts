import type { Entry } from './entries.ts';

/** An entry in the language on screen, with what it is called and says in all of them. */
export interface Indexed {
  entry: Entry;
  titles: string;
  texts: string;
}

export interface Hit {
  entry: Entry;
  /** The sentence to show, where possible one that says what was looked for. */
  excerpt: string;
}

/**
 * Makes entries searchable in every language at once: whoever reads Chinese may look for "ZIP", and the other way round.
 * @param shown the entries in the language on screen; @param others the same entries in further languages, in the same order.
 */
export function indexOf(shown: readonly Entry[], others: readonly (readonly Entry[])[]): Indexed[] {
  return shown.map((entry, at) => {
    const all = [entry, ...others.flatMap((entries) => entries[at] ?? [])];
    return {
      entry,
      titles: bare(all.map(({ title }) => title).join('\n')),
      texts: bare(all.map(({ group, text }) => `${group}\n${text}`).join('\n')),
    };
  });
}

/** What holds every word of a query, the best first: words in a title count more than words in the text. */
export function search(index: readonly Indexed[], query: string): Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return index
    .map(({ entry, titles, texts }) => {
      const title = bare(entry.title);
      const points = words.map((word) => 4 * holds(title, word) || 3 * holds(titles, word) || holds(texts, word));
      return { entry, points: points.includes(0) ? 0 : points.reduce((sum, each) => sum + each) };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ entry }) => ({ entry, excerpt: excerptOf(entry.text, words) }));
}

/** Where the words of a query stand in a text, for marking them: start and end of each, in order, none within another. */
export function marksIn(text: string, query: string): [start: number, end: number][] {
  const { letters, origins } = spelled(text);
  const found = wordsOf(query)
    .flatMap(({ whole, parts }) => (indexIn(letters, whole) < 0 ? parts : [whole]))
    .map((word) => [indexIn(letters, word), word.length] as const)
    .filter(([at]) => at >= 0)
    .sort(([a], [b]) => a - b);
  const marks: [number, number][] = [];
  for (const [at, length] of found) {
    const start = origins[at] ?? 0;
    if (start >= (marks.at(-1)?.[1] ?? 0)) marks.push([start, (origins[at + length - 1] ?? start) + 1]);
  }
  return marks;
}

/** Something to look for: as it was typed, and where it is a run of Chinese, what it may be made of. */
interface Word {
  whole: string;
  /** Its words by the browser's dictionary; and each two characters that follow one another, for where that cuts wrongly. */
  parts: string[];
  pairs: string[];
}

/** The words of a query: between spaces, and where Latin and Han meet. */
function wordsOf(query: string): Word[] {
  const runs = bare(query).match(/\p{Script=Han}+|[^\s\p{Script=Han}，。、：；？！“”「」"…]+/gu) ?? [];
  return runs.map((whole) => {
    const signs = /\p{Script=Han}{3,}/u.test(whole) ? Array.from(whole) : [];
    return {
      whole,
      parts: signs.length > 0 ? [...cutter.segment(whole)].map(({ segment }) => segment) : [],
      pairs: signs.slice(1).map((sign, at) => `${signs[at]}${sign}`),
    };
  });
}

const cutter = new Intl.Segmenter('zh', { granularity: 'word' });
/** So many of the pairs make it likely that a text speaks of the same. */
const ENOUGH = 0.6;

/** How well a text holds a word: 1 as it was typed, a half where only what it is made of is there, 0 not at all. */
function holds(text: string, { whole, parts, pairs }: Word): number {
  if (has(text, whole)) return 1;
  if (parts.length === 0) return 0;
  const there = pairs.filter((pair) => text.includes(pair)).length;
  return parts.every((part) => text.includes(part)) || there / pairs.length >= ENOUGH ? 0.5 : 0;
}

const has = (text: string, word: string) => indexIn(text, word) >= 0;

/** A Latin word of one or two letters must begin a word, or it would be found everywhere. */
function indexIn(text: string, word: string): number {
  if (!/^[a-z]{1,2}$/.test(word)) return text.indexOf(word);
  return text.search(new RegExp(`(?<![a-z])${word}`));
}

/** A text as it is compared: no capitals, no accents, no full-width letters. */
function bare(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The compared letters of a text, and for each where in the text it comes from. */
function spelled(text: string): { letters: string; origins: number[] } {
  let letters = '';
  const origins: number[] = [];
  for (const [at, sign] of Array.from(text).entries()) {
    const plain = bare(sign);
    letters += plain;
    for (let count = 0; count < plain.length; count++) origins.push(at);
  }
  return { letters, origins };
}

function excerptOf(text: string, words: readonly Word[]): string {
  const sentences = text.match(/.+?(?:[.?!](?=\s|$)|[。？！])\s*|.+$/g) ?? [text];
  const best = sentences.find((sentence) => words.some((word) => holds(bare(sentence), word) > 0));
  return (best ?? sentences[0] ?? '').trim();
}
