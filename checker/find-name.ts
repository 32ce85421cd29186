import { NAMES, type ProtectedName } from '../carriers/checker/names.ts';
import { OTHER_WORDS, TRAP_WORDS, WORDS_IN_FRONT } from '../carriers/checker/words.ts';
import { isOneOff, shapeOf, withoutForeign } from './look-alike.ts';

/** A carrier's name, or what is meant to be read as it, in one label of a host. */
export interface FoundName {
  name: ProtectedName;
  /** How it is written: as it should be, with letters that look like it, nearly, or in another alphabet. */
  how: 'exact' | 'alike' | 'nearly' | 'foreign';
  /** What stands around it: nothing; words of their own; words or an ending grown onto it; something grown onto it that is another word. */
  around: 'nothing' | 'words' | 'grown' | 'other';
  /** Words around it that call for signing in, paying or claiming. */
  traps: readonly string[];
}

const TRAPS: ReadonlyMap<string, string> = new Map(TRAP_WORDS.map((word) => [shapeOf(word).text, word]));
const FRONTS: ReadonlySet<string> = new Set(WORDS_IN_FRONT);
const OTHERS: ReadonlySet<string> = new Set(OTHER_WORDS);
/** Endings that grow onto a name and leave it that name. */
const ENDINGS = new Set(
  'r rs s us usa uk de pl co com inc llc ltd corp app one hq hub team now plus pro shop store deals plans data cloud unlimited business phones tuesday tuesdays fiber internet wifi'.split(
    ' ',
  ),
);
const LONGEST_LABEL = 63;
/** Of shorter words too many are one letter off. */
const SHORTEST_NEARLY = 6;

interface Form {
  name: ProtectedName;
  written: string;
  shape: string;
}
const FORMS: readonly Form[] = NAMES.flatMap((name) =>
  name.written.map((written) => ({ name, written, shape: shapeOf(written).text })),
).sort((a, b) => b.written.length - a.written.length);
/** Names that are ordinary or short are only looked for letter by letter. */
const STRONG = FORMS.filter(({ name }) => !name.weak);

/** A word that starts as one of the names does. */
const LIKE_A_NAME = new RegExp(
  `(?:^|[-_\\d])(?:t-?|${[...new Set(STRONG.map(({ written }) => written.charAt(0)))].join('|')})[a-z]{5}`,
);

/** The carrier's name in a label of a host, if it is there. */
export function findName(label: string): FoundName | null {
  if (label.length > LONGEST_LABEL) return null;
  const isPlain = /^[\x20-\x7e]*$/.test(label);
  const found = find(isPlain ? label : withoutForeign(label));
  return found && !isPlain ? { ...found, how: 'foreign' } : found;
}

function find(label: string): FoundName | null {
  const shape = shapeOf(label);
  let other: FoundName | null = null;
  for (const form of FORMS) {
    const found = form.name.weak ? findWeak(label, form) : findShape(label, shape.text, shape.at, form);
    if (found && found.around !== 'other') return found;
    other ??= found;
  }
  return findNearly(label) ?? other;
}

function findShape(
  label: string,
  shape: string,
  places: readonly number[],
  { name, written, shape: wanted }: Form,
): FoundName | null {
  for (let at = shape.indexOf(wanted); at >= 0; at = shape.indexOf(wanted, at + 1)) {
    const start = places[at] ?? 0;
    // A letter that grows out of the last one of the name by looking like it belongs to the name.
    const end = places[at + wanted.length] ?? label.length;
    const piece = label.slice(start, end).replace(/-+$/, '');
    const around = lookAround(label.slice(0, start), label.slice(start + piece.length));
    if (!around || piece.split('-').length > 3 || OTHERS.has(piece)) continue;
    return { name, how: howWritten(piece, written), ...around };
  }
  return null;
}

/** A hyphen has its place, after the first letter or before "mobile". */
const ODD_HYPHEN = /--|^t-?m[^-]*-/;

function howWritten(piece: string, written: string): FoundName['how'] {
  const bare = piece.replaceAll('-', '');
  if (bare === written) return ODD_HYPHEN.test(piece) ? 'nearly' : 'exact';
  const spelt = bare.replace(/rn/g, 'm').replace(/vv/g, 'w');
  return spelt.length === written.length ? 'alike' : 'nearly';
}

function findWeak(label: string, { name, written }: Form): FoundName | null {
  if (!label.includes(written)) return null;
  const pieces = label.split(/[-_]+/);
  const at = pieces.findIndex((piece) => piece === written || isGrown(piece, name, written));
  if (at < 0) return null;
  const rest = pieces.map((piece, place) => (place === at ? piece.replace(written, '') : piece)).filter(Boolean);
  const traps = rest.flatMap(trapsIn);
  return { name, how: 'exact', around: rest.length > 0 ? 'words' : 'nothing', traps };
}

/** The carrier's short name with nothing but long words of that kind grown onto it: "tmologin", "mytmo". */
function isGrown(piece: string, { own }: ProtectedName, written: string): boolean {
  const bare = piece.startsWith('my') ? piece.slice(2) : piece;
  if (!own || !bare.startsWith(written)) return false;
  return isMadeOf(bare.slice(written.length), (word) => word.length > 3 && isTrap(word));
}

/** One letter off, in a word that stands alone. */
function findNearly(label: string): FoundName | null {
  if (label.length < SHORTEST_NEARLY || !LIKE_A_NAME.test(label)) return null;
  const pieces = label
    .replace(/(^|-)t-(?=[a-z])/g, '$1t')
    .split(/[-_\d]+/)
    .filter(Boolean);
  for (const { name, written } of STRONG) {
    const at = pieces.findIndex((piece) => isNearly(piece, written));
    if (at < 0) continue;
    const rest = pieces.filter((_, place) => place !== at);
    return { name, how: 'nearly', around: rest.length > 0 ? 'words' : 'nothing', traps: rest.flatMap(trapsIn) };
  }
  return null;
}

/** A first letter more, or another one, makes a different word: "smobile"; so does the last one missing: "ultramobil". */
function isNearly(word: string, name: string): boolean {
  if (OTHERS.has(word) || name.startsWith(word)) return false;
  const startsAlike = word.startsWith(name.slice(0, 2)) || (word.length === name.length && word[0] === name[0]);
  return startsAlike && isOneOff(word, name);
}

/** @returns null when what stands before it makes it another word: "smartmobile". */
function lookAround(before: string, after: string): Pick<FoundName, 'around' | 'traps'> | null {
  const grownBefore = /[^-_\d]*$/.exec(before)?.[0] ?? '';
  if (grownBefore !== '' && !isMadeOf(grownBefore, isFrontWord)) return null;
  const grownAfter = /^[^-_\d]*/.exec(after)?.[0] ?? '';
  const traps = [...before.split(/[-_\d]+/), ...after.split(/[-_\d]+/)].flatMap(trapsIn);
  const isOther = grownAfter !== '' && !ENDINGS.has(grownAfter) && !isMadeOf(grownAfter, isTrap);
  if (isOther) return { around: 'other', traps };
  if (grownBefore !== '' || grownAfter !== '') return { around: 'grown', traps };
  return { around: before + after === '' ? 'nothing' : 'words', traps };
}

const isTrap = (word: string) => word.length > 1 && TRAPS.has(shapeOf(word).text);
const isFrontWord = (word: string) => FRONTS.has(word) || isTrap(word);

/** The trap words a piece is made of, or starts or ends with. */
function trapsIn(piece: string): string[] {
  if (piece.length < 2) return [];
  if (isTrap(piece)) return [piece];
  for (let cut = piece.length - 3; cut >= 3; cut--) {
    if (isTrap(piece.slice(0, cut))) return [piece.slice(0, cut), ...trapsIn(piece.slice(cut))];
    if (isTrap(piece.slice(cut))) return [piece.slice(cut)];
  }
  return [];
}

/** Whether a row of letters is nothing but such words. */
function isMadeOf(letters: string, isWord: (word: string) => boolean): boolean {
  const reached = [true];
  for (let end = 1; end <= letters.length; end++) {
    reached[end] = reached.some((is, start) => is && start < end && isWord(letters.slice(start, end)));
  }
  return reached[letters.length] ?? false;
}
