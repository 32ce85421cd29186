import type { Carrier, Pattern } from './carrier.ts';
import type { Lexicon } from './words/index.ts';

/** All by which pages are understood: the languages' words and what is known of the carrier. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly carrier: Carrier;
}

/**
 * As one text, for knowledge travels apart from the code (docs/decisions/0003-page-words-in-storage.md): the carrier, and on a line of its own
 * the lexicon, which is three times as long and has no patterns to revive. Patterns carry no flags.
 */
export function packKnowledge({ lexicon, carrier }: Knowledge): string {
  const packed = JSON.stringify(carrier, (_, value: unknown) =>
    value instanceof RegExp ? { pattern: value.source } : value,
  );
  return `${packed}\n${JSON.stringify(lexicon)}`;
}

/** @throws where the text is not one that was packed. */
export function unpackKnowledge(packed: string): Knowledge {
  const line = packed.indexOf('\n');
  const carrier = JSON.parse(packed.slice(0, line));
  revive(carrier);
  return { carrier, lexicon: JSON.parse(packed.slice(line)) };
}

/** Walked through by ourselves, for `JSON.parse` would call a function for each single value. */
function revive(part: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(part)) {
    if (Object(value) !== value) continue;
    const { pattern } = value as { pattern?: string };
    if (pattern) part[key] = new LatePattern(pattern);
    else revive(value as typeof part);
  }
}

/** Made when it is first asked: of two hundred, a page needs a few dozen. */
class LatePattern implements Pattern {
  readonly source: string;
  #made: RegExp | null = null;

  constructor(source: string) {
    this.source = source;
  }

  test(text: string): boolean {
    this.#made ??= new RegExp(this.source);
    return this.#made.test(text);
  }
}
