/** Finds words of a tidied text in the text as it was written. */
export type AsWritten = (words: string) => string;

/** A letter with its marks, or a row of Hangul parts: what tidying may turn into something shorter or longer. */
const CLUSTER = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gsu;

/**
 * Evidence is found in tidied words, but people shall read their own: full-width letters and signs stay what they were.
 * Words that do not stand in the tidied text are given back as they are.
 */
export function asWritten(written: string, tidied: string, tidy: (part: string) => string): AsWritten {
  if (written === tidied) return (words) => words;
  let places: Uint32Array | null = null;
  return (words) => {
    const start = tidied.indexOf(words);
    if (start < 0 || words === '') return words;
    places ??= placesOf(written, tidied, tidy);
    return written.slice(places[start], places[start + words.length]);
  };
}

/** For each sign of the tidied text, and for its end, where it began in the written one. */
function placesOf(written: string, tidied: string, tidy: (part: string) => string): Uint32Array {
  const places = new Uint32Array(tidied.length + 1).fill(written.length);
  let reached = 0;
  for (const { 0: cluster, index } of written.matchAll(CLUSTER)) {
    const length = tidy(cluster).length;
    places.fill(index, reached, reached + length);
    reached += length;
  }
  return places;
}
