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
      let points = 0;
      for (const word of words) {
        const here = has(titles, word) ? (has(bare(entry.title), word) ? 4 : 3) : has(texts, word) ? 1 : 0;
        if (here === 0) return { entry, points: 0 };
        points += here;
      }
      return { entry, points };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ entry }) => ({ entry, excerpt: excerptOf(entry.text, words) }));
}

/** Where the words of a query stand in a text, for marking them: start and end of each, in order, none within another. */
export function marksIn(text: string, query: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  const { letters, origins } = spelled(text);
  for (const word of wordsOf(query)) {
    const at = indexIn(letters, word);
    const start = at < 0 ? undefined : origins[at];
    if (start === undefined) continue;
    found.push([start, (origins[at + word.length - 1] ?? start) + 1]);
  }
  found.sort(([a], [b]) => a - b);
  return found.filter(([start], at) => at === 0 || start >= (found[at - 1]?.[1] ?? 0));
}

/**
 * The words of a query. Chinese is written without spaces, so a run of it is cut into its words by the browser's own
 * dictionary; Latin beside Han is a word of its own.
 */
function wordsOf(query: string): string[] {
  const runs = bare(query).match(/\p{Script=Han}+|[^\s\p{Script=Han}，。、：；？！“”「」"…]+/gu) ?? [];
  return runs.flatMap((run) => (/\p{Script=Han}/u.test(run) && run.length > 2 ? cut(run) : [run]));
}

const cutter = new Intl.Segmenter('zh', { granularity: 'word' });
const cut = (run: string) => [...cutter.segment(run)].map(({ segment }) => segment);

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

function excerptOf(text: string, words: readonly string[]): string {
  const sentences = text.match(/.+?(?:[.?!](?=\s|$)|[。？！])\s*|.+$/g) ?? [text];
  const best = sentences.find((sentence) => words.some((word) => has(bare(sentence), word)));
  return (best ?? sentences[0] ?? '').trim();
}
