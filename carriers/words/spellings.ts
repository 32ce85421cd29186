/**
 * Patterns taken apart into what can be looked up. A page has thousands of texts and a language hundreds of patterns: instead of trying all
 * of them at each word, only those are tried that begin as the word does, and most of them are plain letters to compare.
 */

/**
 * How one meaning may be spelt: plain letters, letters followed by the rest of any word (`recarg~`, or `recarg~+` where there must be a
 * rest), or, where neither is enough, by a pattern (`no ^(es )?valid`).
 */
export type Spelling = string;

/** What a pattern begins with before anything in it may differ. */
const PLAIN = /^[a-z\d' -]*(?![?*+{])/;
/** More spellings than this are left to one pattern. */
const MOST = 8;

/** The spellings of a pattern of carriers/words/, those tried first in front, each with the beginnings it is found by. */
export function spellingsOf(pattern: string): { spelling: Spelling; begins: readonly string[] }[] {
  return branchesOf(pattern)
    .flatMap(openedUp)
    .flatMap((branch) => {
      const stem = /\\w([+*])$/.exec(branch);
      const all = expand(stem ? branch.slice(0, -3) : branch);
      if (all.every(({ open }) => !open) && all.length <= MOST) {
        const ending = stem ? (stem[1] === '+' ? '~+' : '~') : '';
        return all.map(({ text }) => ({ spelling: text + ending, begins: beginsOf({ text, open: ending !== '' }) }));
      }
      const begins = expand(branch).flatMap(beginsOf);
      const [plain = ''] = PLAIN.exec(branch) ?? [];
      return [{ spelling: `${plain}^${branch.slice(plain.length)}`, begins: [...new Set(begins)] }];
    });
}

/** A branch that begins with a group, as a branch for each way to begin: so each is kept only where it can be found. */
function openedUp(branch: string): string[] {
  if (branch[0] !== '(' || branch[1] === '?') return [branch];
  const end = endOfGroup(branch, 0);
  const after = branch[end + 1] ?? '';
  if (/[*+{]/.test(after)) return [branch];
  const rest = branch.slice(end + (after === '?' ? 2 : 1));
  const begun = branchesOf(branch.slice(1, end)).map((one) => one + rest);
  return (after === '?' ? [...begun, rest] : begun).flatMap(openedUp);
}

/**
 * What a word is found by: its first three letters (digits count alike), a space for each that is missing; of what does not begin
 * with a letter, that sign alone.
 */
function beginsOf({ text: whole, open }: Reading): string[] {
  const text = whole.trimStart();
  if (/^\d/.test(text)) return ['0'];
  if (!/^[a-z]/.test(text)) return [text.slice(0, 1)];
  const letters = /^[a-z\d]{1,3}/.exec(text)?.[0].replace(/\d/g, '0') ?? '';
  if (!open || letters !== text || letters.length === 3) return [letters.padEnd(3)];
  if (letters.length === 2) return [...'abcdefghijklmnopqrstuvwxyz0 '].map((next) => letters + next);
  throw new Error(`Nothing can be found by “${whole}…”: a spelling begins with two letters at least.`);
}

/** A reading of a pattern as far as it is made of plain letters; `open`: something else follows. */
interface Reading {
  text: string;
  open: boolean;
}

/** Every reading, in the order a regular expression tries them. */
function expand(pattern: string): Reading[] {
  return branchesOf(pattern).flatMap((branch) => {
    let readings: Reading[] = [{ text: '', open: false }];
    for (const { options, optional } of partsOf(branch)) {
      const next = optional ? [...options, { text: '', open: false }] : options;
      readings = readings.flatMap((before) =>
        before.open ? [before] : next.map(({ text, open }) => ({ text: before.text + text, open })),
      );
    }
    return readings;
  });
}

interface Part {
  options: Reading[];
  optional: boolean;
}

const PART = /\\(.)|\[([^\]]+)\]|(.)/y;

/** A branch's characters, classes and groups in a row, each with whether it may be missing. */
function partsOf(branch: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < branch.length; ) {
    let options: Reading[];
    if (branch[at] === '(') {
      const end = endOfGroup(branch, at);
      const inside = branch.slice(at + 1, end).replace(/^\?:/, '');
      // A look ahead or behind is no letter, and makes a pattern of what it stands in.
      options = inside.startsWith('?') ? [{ text: '', open: true }] : expand(inside);
      at = end + 1;
    } else {
      PART.lastIndex = at;
      const [whole = '', escaped, inClass, plain] = PART.exec(branch) ?? [];
      at += whole.length;
      options = optionsOf(escaped, inClass, plain);
    }
    const [count = '', least] = /^(?:[?*+]|\{(\d+)[\d,]*\})/.exec(branch.slice(at)) ?? [];
    at += count.length;
    for (let again = 1; again < Number(least); again++) parts.push({ options, optional: false });
    // What may stand there any number of times is known by the first only.
    if (count && count !== '?') options = options.map(({ text }) => ({ text, open: true }));
    parts.push({ options, optional: /^[?*]/.test(count) });
  }
  return parts;
}

function optionsOf(escaped: string | undefined, inClass: string | undefined, plain: string | undefined): Reading[] {
  if (escaped === 'd') return [{ text: '0', open: true }];
  if (escaped === 'w' || escaped === 'b' || plain === '.') return [{ text: '', open: true }];
  const signs = inClass ? [...inClass] : [escaped ?? plain ?? ''];
  return signs.map((text) => ({ text, open: false }));
}

/** What `|` divides, outside of groups and classes. */
function branchesOf(pattern: string): string[] {
  const branches: string[] = [];
  let start = 0;
  for (let at = 0; at <= pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '[') at = pattern.indexOf(']', at);
    else if (pattern[at] === '(') at = endOfGroup(pattern, at);
    else if (pattern[at] === '|' || at === pattern.length) {
      branches.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return branches;
}

function endOfGroup(pattern: string, start: number): number {
  let depth = 0;
  for (let at = start; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '[') at = pattern.indexOf(']', at);
    else if (pattern[at] === '(') depth++;
    else if (pattern[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`A group is not closed in ${pattern}`);
}
