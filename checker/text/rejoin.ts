import { matches } from './matches.ts';

/** A text in which letters set apart stand together again. */
export interface Rejoined {
  text: string;
  /** Words of it as they stood, set apart. */
  asSplit: (words: string) => string;
}

/** "t o p  u p", "代 充 值": single signs, a wider gap between words. */
const APART = /(?<!\S)\S(?: {1,3}\S(?!\S)){3,}/gu;
/** "w.h.a.t.s", "r-e-c-a-r-g-a". */
const DOTTED = /(?<![\p{L}\d])\p{L}(?:[.\-_*·•|~+]\p{L}(?![\p{L}\d])){3,}/gu;
/** "加 微", "微.信", "代|充值": a single Chinese character on one side or the other. */
const HAN =
  /(?<=(?<!\p{Script=Han})\p{Script=Han})[ .·・*|\-_~+]{1,3}(?=\p{Script=Han})|(?<=\p{Script=Han})[ .·・*|\-_~+]{1,3}(?=\p{Script=Han}(?!\p{Script=Han}))/gu;
/** "re🔥car🔥gas", "微❤信". Between two whole words it is a bullet. */
const PICTURE = /(?<=\p{L})(?:(?!\p{L})[\p{Extended_Pictographic}*•]\u{fe0f}?){1,3}(?=\p{L})/gu;
const LONGEST_PIECE = 4;
/** "re.car.gas": three short pieces or more. */
const PIECES = /(?<![\p{L}\d.])\p{L}{2,4}(?:[.·*_]\p{L}{2,4}){2,5}(?![\p{L}\d.])/gu;
/** "二八七六六零九": nobody writes a number so, unless to be read by people only. */
const SPELT = /[零〇一二三四五六七八九]{7,15}/gu;
const NUMERALS = '零一二三四五六七八九';
/** "r3fill", "t0p up", "rec@rga", and characters that sound like the ones they stand for: "滑费". */
const STAND_IN =
  /(?<=\p{Script=Latin}1?)[01345@€$!](?=1?\p{Script=Latin})|(?<=\bt-?m)0\b|(?<![\p{L}\d])0(?=[a-z]{2})|[滑画](?=[费肥])|冲(?=[值话滑画钱费植])|(?<=[充冲])植|咖(?=[微薇威维葳])|[嘉佳茄伽](?=[微薇威维葳])|(?<=[加嘉佳茄伽])[薇威维葳]|(?<=[续缴话滑])[肥废沸]/giu;
const MEANT: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  '@': 'a',
  '€': 'e',
  $: 's',
  滑: '话',
  画: '话',
  冲: '充',
  嘉: '加',
  佳: '加',
  茄: '加',
  伽: '加',
  薇: '微',
  威: '微',
  维: '微',
  葳: '微',
  肥: '费',
  植: '值',
  咖: '加',
  废: '费',
  沸: '费',
  '!': 'i',
};
/** "p1n", "b1ll": between consonants it is no l. */
const CONSONANTS = /[bcdfghjkmnpqrstvwxz]1[b-df-hj-np-tv-xz]/giu;

/** Sellers set letters apart so that no filter reads them; people read them all the same. @returns null where there are none. */
export function rejoin(split: string): Rejoined | null {
  const drop = new Uint8Array(split.length);
  for (const { 0: run, index } of matches(split, APART)) {
    for (const { 0: gap, index: at } of matches(run, / {1,3}/g)) {
      drop.fill(1, index + at + (gap.length > 1 ? 1 : 0), index + at + gap.length);
    }
  }
  for (const rows of [DOTTED, PIECES]) {
    for (const { 0: run, index } of matches(split, rows)) {
      for (const { index: at } of matches(run, /[^\p{L}]/gu)) drop[index + at] = 1;
    }
  }
  for (const { 0: gap, index } of matches(split, HAN)) drop.fill(1, index, index + gap.length);
  for (const { 0: picture, index } of matches(split, PICTURE)) {
    if (isInWord(split, index, index + picture.length)) drop.fill(1, index, index + picture.length);
  }
  const standIns = new Set([...matches(split, STAND_IN)].map(({ index }) => index));
  const asI = new Set([...matches(split, CONSONANTS)].map(({ index }) => index + 1));
  const spelt = new Set<number>();
  for (const { 0: run, index } of matches(split, SPELT)) for (let at = 0; at < run.length; at++) spelt.add(index + at);
  if (standIns.size + spelt.size === 0 && !drop.includes(1)) return null;
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < split.length; at++) {
    if (drop[at]) continue;
    const sign = split.charAt(at);
    text += spelt.has(at) ? digit(sign) : !standIns.has(at) ? sign : asI.has(at) ? 'i' : (MEANT[sign] ?? sign);
    places.push(at);
  }
  places.push(split.length);
  const asSplit = (words: string) => {
    const start = text.indexOf(words);
    return start < 0 || words === ''
      ? words
      : split.slice(places[start], (places[start + words.length - 1] ?? split.length) + 1);
  };
  return { text, asSplit };
}

const digit = (numeral: string): string => String(Math.max(0, NUMERALS.indexOf(numeral)));

/** Chinese has no gaps between words; elsewhere what is left or right of it is too short to be one. */
function isInWord(text: string, start: number, end: number): boolean {
  const before = /[\p{L}-]*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^[\p{L}-]*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return /\p{Script=Han}$/u.test(before) || Math.min(before.length, after.length) <= LONGEST_PIECE;
}
