/** A word or a few in a row, and where they stand. */
export interface Wording {
  words: string;
  start: number;
  end: number;
}

/** Writing without gaps between words is read sign by sign, any other word by word; a number is a number, whatever it is; stops are none. */
const DENSE = '\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const UNIT = new RegExp(`([${DENSE}])|(\\d+)|(?:(?![${DENSE}])[\\p{L}\\p{M}])+|[^\\s\\p{L}\\d.,:;、。，：；]`, 'gu');

/** Every word of a text and every two in a row; where signs are words, three. Small and great letters alike. */
export function wordingsIn(text: string): Wording[] {
  const units = [...text.matchAll(UNIT)].map(({ 0: unit, 1: dense, 2: digits, index }) => ({
    words: digits ? '0' : unit.toLowerCase(),
    isDense: dense !== undefined,
    start: index,
    end: index + unit.length,
  }));
  return units.flatMap((one, at) => {
    const [second, third] = [units[at + 1], units[at + 2]];
    const found: Wording[] = [one];
    if (!second) return found;
    const two = { words: joined(one, second), start: one.start, end: second.end };
    found.push(two);
    if (third && (one.isDense || second.isDense || third.isDense))
      found.push({
        words: two.words + joined({ words: '', isDense: second.isDense }, third),
        start: one.start,
        end: third.end,
      });
    return found;
  });
}

interface Unit {
  words: string;
  isDense: boolean;
}

const joined = (one: Unit, other: Unit): string =>
  `${one.words}${one.isDense && other.isDense ? '' : ' '}${other.words}`;
