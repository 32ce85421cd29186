/**
 * A page as it may be shown to others: its structure, its roles, and the words the carrier put there. What a field holds was never
 * read; numbers and addresses were masked before anything left the page. A word that is not in our bank is {@link veiled}: only the
 * user can let it into a file. Where nobody needs it, it was replaced for good.
 */
export interface Captured {
  /** Host and path; parts of the path that are no known words are masked. */
  url: string;
  lang: string;
  root: CapturedElement;
  /** The page was longer than a capture may be. */
  cut: boolean;
}

export interface CapturedElement {
  tag: string;
  /** Attributes that say how the page is made, never what it is about. */
  structure: Record<string, string>;
  /** Attributes that are words. */
  words: Record<string, string>;
  children: CapturedNode[];
  /** What stands in its open shadow root. */
  shadow?: CapturedNode[];
  /** The document of the same site in this frame. */
  frame?: CapturedElement;
}

/** An element, or text. */
export type CapturedNode = CapturedElement | string;

/** Two signs no page's text has: what stands between them is a word the user may let in. */
const VEIL = ['\uE000', '\uE001'] as const;
const VEILED = /\uE000([^\uE001]*)\uE001/g;

/** What stands for a word that is left out. */
export const LEFT_OUT = 'xxx';

/** A word kept aside until the user decides. */
export const veiled = (word: string) => VEIL[0] + word + VEIL[1];

/** A page's own text without the two signs, so that none can pretend. */
export const withoutVeils = (text: string) => text.replace(/[\uE000\uE001]/g, '');

/** A text with the words the user let in, and without the others. */
export function unveil(text: string, letIn: ReadonlySet<string>): string {
  return text.replace(VEILED, (_, word: string) => (letIn.has(word) ? word : LEFT_OUT));
}

/** A text in pieces: plain, or a word kept aside. */
export function piecesOf(text: string): { text: string; veiled: boolean }[] {
  return text
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter(Boolean)
    .map((piece) => ({ text: withoutVeils(piece), veiled: piece.startsWith(VEIL[0]) }));
}
