/** A field a page asks people to fill in, told by what it is called. */
export interface AskedField {
  /** Its `type` and `autocomplete`, as written. */
  kind: string;
  /** What it is labelled with, where that is not text of the page. */
  words: string;
}

/** What can be asked about. */
export type Input =
  | { host: string }
  | { url: string }
  | { text: string }
  /** An open page: its address, the text it shows, the fields it asks for. */
  | { page: { url: string; text: string; fields: readonly AskedField[] } };

/** Why something pasted cannot be asked about. */
export type ProblemCode =
  /** Nothing, or nothing that can be seen. */
  | 'empty'
  /** More than a message ever is. */
  | 'too-long'
  /** A picture, a program, anything that is no text. */
  | 'not-text';
