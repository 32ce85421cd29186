import type { Carrier } from './carrier.ts';
import type { Lexicon } from './words/index.ts';

/** All by which pages are understood: the languages' words and what is known of the carrier. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly carrier: Carrier;
}

/** As one text, for knowledge travels apart from the code (docs/decisions/0003-page-words-in-storage.md). Patterns carry no flags. */
export function packKnowledge(knowledge: Knowledge): string {
  return JSON.stringify(knowledge, (_, value: unknown) =>
    value instanceof RegExp ? { pattern: value.source } : value,
  );
}

/** @throws where the text is not one that was packed. */
export function unpackKnowledge(packed: string): Knowledge {
  return JSON.parse(packed, (_, value: { pattern?: string } | null) =>
    value?.pattern ? new RegExp(value.pattern) : value,
  );
}
