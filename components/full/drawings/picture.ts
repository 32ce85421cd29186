import type { FullGuide } from '../../../locales/full-guide.ts';

/** What a thing drawn means; the words are in locales/<lang>/full-guide.ts. */
export type Meaning = keyof FullGuide['drawn'];

/** How a thing looks. */
export type Kind =
  | 'address'
  | 'app'
  | 'bill'
  | 'box'
  | 'bubble'
  | 'button'
  | 'card'
  | 'choices'
  | 'digits'
  | 'done'
  | 'field'
  | 'figure'
  | 'heading'
  | 'hint'
  | 'link'
  | 'message'
  | 'person'
  | 'phone'
  | 'pin'
  | 'ringed'
  | 'sign'
  | 'tab';

/** One thing in a picture: how it looks, the carrier's own words on it, and what it means. */
export interface Part {
  kind: Kind;
  /** English, as it stands on the page. What is drawn without words could not be seen. */
  label: string;
  meaning: Meaning | null;
  /** Set when the thing is shown filled in and accepted. */
  ticked?: boolean;
}

export interface Picture {
  frame: 'page' | 'phone' | 'none';
  parts: readonly Part[];
}
