/** Letters of other alphabets, and letters with marks, that look like a plain one. */
const FOREIGN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: 'аɑαаạ',
    b: 'ЬьвḅƄɓ',
    c: 'сϲςⅽ',
    d: 'ԁɗđⅾ',
    e: 'еєɛεҽ',
    g: 'ɡġց',
    h: 'һհ',
    i: 'іıίιɩїⅰ',
    j: 'јϳ',
    k: 'кκĸ',
    l: 'ӏḷłⅼاﺍ',
    m: 'мⅿṃʍ',
    n: 'пոņηṇ',
    o: 'оοօ๐०ంøѳ',
    p: 'рρ',
    q: 'ԛգ',
    r: 'гꭇṛ',
    s: 'ѕʂṣ',
    t: 'тτţṭƭ',
    u: 'υսцụ',
    v: 'ѵνⅴ',
    w: 'ԝшωѡ',
    x: 'хχⅹ',
    y: 'уүγỵ',
    z: 'ᴢżẓ',
  }).flatMap(([plain, others]) => [...others].map((other) => [other, plain])),
);

/** Every letter as the plain one it looks like. */
export const withoutForeign = (text: string): string =>
  [
    ...text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/\p{Pd}/gu, '-'),
  ]
    .map((letter) => FOREIGN[letter] ?? letter)
    .join('');

/** Plain signs that look like each other, the whole group as one. */
const ALIKE: Readonly<Record<string, string>> = {
  i: 'l',
  '1': 'l',
  j: 'l',
  '0': 'o',
  '3': 'e',
  '5': 's',
  '4': 'a',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

/** A text in which letters that look alike are the same and doubled ones are single, with where each came from. */
export interface Shape {
  text: string;
  /** For each sign of the text, where it stands in the original. */
  at: readonly number[];
}

/** The shape of a word: what the eye takes in at a glance. Hyphens do not count. */
export function shapeOf(word: string): Shape {
  const at: number[] = [];
  let text = '';
  for (let place = 0; place < word.length; place++) {
    const letter = word.charAt(place);
    if (letter === '-') continue;
    const pair = letter + word.charAt(place + 1);
    const shape = pair === 'rn' ? 'm' : pair === 'vv' ? 'w' : (ALIKE[letter] ?? letter);
    if (text.endsWith(shape)) continue;
    text += shape;
    at.push(place);
    if (pair === 'rn' || pair === 'vv') place++;
  }
  return { text, at };
}

/** Whether one letter more, less, other or out of place makes the one word from the other. */
export function isOneOff(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === name[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, name.length) - start && word.at(-1 - end) === name.at(-1 - end)) end++;
  const a = word.slice(start, word.length - end);
  const b = name.slice(start, name.length - end);
  return (
    a.length + b.length <= 1 || (a.length === 1 && b.length === 1) || (a.length === 2 && a[0] === b[1] && a[1] === b[0])
  );
}
