import type { Wording } from '../carriers/carrier.ts';
import type { Lexicon } from '../carriers/words/index.ts';

/** Longer than any label, heading or message worth comparing; keeps a hostile 200 kB text cheap. */
const LONGEST = 400;

const known = new Map<string, string>();

/** A sum of money as pages write it, in normalised text. */
const SUM = /(?:(?:\bus ?)?\$|\busd) ?\d[\d,]*(?:\.\d\d)?|\d[\d,]*(?:\.\d\d)? ?(?:usd|dollars|dolares|美元)/;
const SUMS = new RegExp(SUM, 'g');
/** Whatever is a sum has one of these, also before it is made plain; most texts with digits have none. */
export const MAY_BE_SUM = /[$＄]|usd|d[oó]l|美元/i;
/** Stands for a sum while the words around it are read; no normalised text has it. */
const SUM_MARK = '§';
const HAN = /[\u3400-\u9fff]/;

/** One way to spell a meaning. @returns where it ends in a text that has it at `start`, else -1. */
type Spelling = (text: string, start: number) => number;
interface Entry {
  meaning: string;
  endIn: Spelling;
}

let lexicon: Lexicon | null = null;
/** By beginning, made from the lexicon when a word first begins so. */
let entries = new Map<string, readonly Entry[]>();
let han: RegExp | null = null;

/**
 * Teaches the words of the languages pages come in; until then no page is understood. The words are data that travel apart from the code,
 * so that a page loads only the code (docs/decisions/0003-page-words-in-storage.md).
 */
export function learnWords(words: Lexicon): void {
  lexicon = words;
  entries = new Map();
  han = null;
  known.clear();
}

/** Lower case, no accents, no ® or ™, "&" as "and", plain quotes, one space between words, other symbols gone. */
export function normalise(text: string): string {
  const short = text.slice(0, LONGEST * 2);
  // Most texts are plain; for them the long way would change nothing but take three times as long.
  const plain = /^[ -~\n\t]*$/.test(short)
    ? short
        .toLowerCase()
        .replace(/[&+]/g, ' and ')
        .replace(/[^a-z\d$*.,%/#':?-]+/g, ' ')
    : short
        .replace(/[®™℠©\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase()
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .replace(/[&+]/g, ' and ')
        .replace(/[^\p{L}\p{N}$*•.,%/#':?-]+/gu, ' ');
  return plain.trim().slice(0, LONGEST);
}

/**
 * A text as a row of meanings (carriers/words/) with whatever has none in between: "Pay $40.00 now" is `PAY MONEY`. The same in
 * every language the carrier's pages come in, and in the Chinese a browser translates them to.
 */
export function meaningsOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = normalise(text);
  if (!lexicon || plain === '') return plain;
  const row = rowOf(MAY_BE_SUM.test(plain) ? plain.replace(SUMS, SUM_MARK) : plain, lexicon);
  if (known.size > 4000) known.clear();
  known.set(text, row);
  return row;
}

function rowOf(text: string, lexicon: Lexicon): string {
  const row = latinMeanings(text);
  if (row === null) return text.trim();
  return (HAN.test(row) ? hanMeanings(row, lexicon) : row)
    .replace(/ [,.:?'*/-]+(?= |$)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Words, and signs where none ends: a sign that ends a word begins nothing. */
const BEGINNINGS = /[a-z\d§]+|(?<![a-z\d§])[^a-z\d§ ]/g;
const BEYOND_ASCII = /[^ -~]/;

/**
 * A page has thousands of texts, most of them without any meaning, and they are read before the browser has made this code fast: hence
 * only what begins as a spelling does is looked at. @returns `null` where nothing in the text means anything, so that it stays as it is.
 */
function latinMeanings(text: string): string | null {
  let row = '';
  let done = 0;
  let plain = !BEYOND_ASCII.test(text);
  BEGINNINGS.lastIndex = 0;
  for (let found = BEGINNINGS.exec(text); found; found = BEGINNINGS.exec(text)) {
    const [word] = found;
    const start = found.index;
    if (!isWordSign(word.charCodeAt(0))) plain = false;
    for (const { meaning, endIn } of entriesFor(word)) {
      const end = endIn(text, start);
      if (end < 0) continue;
      row += text.slice(done, start) + meaning;
      done = BEGINNINGS.lastIndex = end;
      plain = false;
      break;
    }
  }
  return plain ? null : (row + text.slice(done)).replaceAll(SUM_MARK, ' MONEY ');
}

/** By its beginning as carriers/words/spellings.ts has it: three letters, any digit for a digit, a number or a sign alone. */
function entriesFor(word: string): readonly Entry[] {
  const code = word.charCodeAt(0);
  const begin = isDigit(code) ? '0' : word.slice(0, isLetter(code) ? 3 : 1);
  let found = entries.get(begin);
  if (!found) {
    const key = isLetter(code) ? begin.replace(/\d/g, '0').padEnd(3) : begin;
    found = (lexicon?.spellings[key] ?? []).map(entryOf);
    entries.set(begin, found);
  }
  return found;
}

function entryOf(written: string): Entry {
  const gap = written.indexOf(' ');
  const name = lexicon?.meanings[Number(written.slice(0, gap))] ?? '';
  return { meaning: name === 'NOTHING' ? ' ' : ` ${name} `, endIn: spellingOf(written.slice(gap + 1)) };
}

function spellingOf(spelling: string): Spelling {
  const stem = /^[^~^]*/.exec(spelling)?.[0] ?? '';
  const kind = spelling[stem.length];
  const rest = spelling.slice(stem.length + 1);
  let pattern: RegExp | null = null;
  return (text, start) => {
    if (!text.startsWith(stem, start)) return -1;
    const stemEnd = start + stem.length;
    if (kind === '^') {
      // Made for the first word that begins so; of hundreds, a page needs a few.
      pattern ??= new RegExp(`(?:${rest})(?![a-z\\d])`, 'y');
      pattern.lastIndex = stemEnd;
      return pattern.test(text) ? pattern.lastIndex : -1;
    }
    let end = stemEnd;
    while (isWordSign(text.charCodeAt(end))) end++;
    return (kind ? rest === '+' && end === stemEnd : end > stemEnd) ? -1 : end;
  };
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => code >= 97 && code <= 122;
const isWordSign = (code: number) => isLetter(code) || isDigit(code);

/** Chinese is written without spaces: meanings are looked for anywhere. */
function hanMeanings(text: string, { chinese, meanings }: Lexicon): string {
  han ??= new RegExp(
    chinese
      .map((pattern) => `(${pattern.replace(/\\.|\((?!\?)/g, (mark) => (mark === '(' ? '(?:' : mark))})`)
      .join('|'),
    'g',
  );
  return text.replace(han, (_, ...groups: unknown[]) => {
    const name = meanings[groups.findIndex((group) => group !== undefined)];
    return name === 'NOTHING' ? ' ' : ` ${name} `;
  });
}

/** Whether a row of meanings says this, and nothing that rules it out. */
export function says({ is, not }: Wording, row: string): boolean {
  return row !== '' && is.test(row) && !not?.test(row);
}

/** The first sum of money in a text, as written; `null` when there is none. */
export const sumIn = (text: string) => SUM.exec(normalise(text))?.[0] ?? null;
