import type { Carrier } from './carrier.ts';
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
  return {
    carrier: JSON.parse(packed.slice(0, line), (_, value: { pattern?: string } | null) =>
      value?.pattern ? new RegExp(value.pattern) : value,
    ),
    lexicon: JSON.parse(packed.slice(line)),
  };
}
