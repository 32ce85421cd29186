const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù', A: 'ÁÀ', E: 'ÉÈ', I: 'ÍÌ', O: 'ÓÒ', U: 'ÚÙ' },
  ...{ c: 'ç', n: 'ñ', s: 'š', y: 'ý', z: 'ž', C: 'Ç', N: 'Ñ', S: 'Š', Y: 'Ý', Z: 'Ž' },
};
/** What is filled in (`{name}`), and the carrier's own words (`[[Refill]]`). */
const LEFT_ALONE = /(\{\w+\}|\[\[.+?\]\])/;

/**
 * A sentence in the pseudo-locale: every word about 40 % longer and tall with accents, the whole between brackets, so that a
 * missing end is seen.
 */
export function lengthen(text: string): string {
  const parts = text.split(LEFT_ALONE).map((part, at) => (at % 2 ? part : accented(part)));
  return /\p{L}/u.test(text) ? `⟦${parts.join('')}⟧` : text;
}

const accented = (words: string) => words.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);

/** The same for every text of an object. */
export function lengthenAll(value: unknown): unknown {
  if (typeof value === 'string') return lengthen(value);
  if (Array.isArray(value)) return value.map(lengthenAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lengthenAll(inner)]));
}
