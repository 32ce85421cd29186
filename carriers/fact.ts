/**
 * How well a fact is known, best first. `official`: the carrier's own page, as it stands in its newest stored copy.
 * `official-old`: an older page of the carrier's. `public-code`: seen in published programs that drive the live pages.
 * `third-party`: told by others.
 */
export const EVIDENCE = ['official', 'official-old', 'public-code', 'third-party'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export interface Source {
  /** The page's own title, or what it is when it has none. */
  title: string;
  /** The title's language. */
  lang: 'en' | 'es';
  /** Where it stands in public; `null` when it has no lasting address. */
  url: string | null;
}

/** Something the guide may say about the carrier. */
export interface Fact {
  evidence: Evidence;
  source: Source;
  /** The day it was last compared with a stored copy of its source, `YYYY-MM-DD`. The live page may be newer. */
  checkedOn: string;
}

/** Something people ask and nobody could answer from a source worth trusting. */
export interface Unknown {
  /** The day somebody last looked for the answer, `YYYY-MM-DD`. */
  checkedOn: string;
}
