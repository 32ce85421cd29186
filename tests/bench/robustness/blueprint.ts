import type { PageKind, Target } from '../../../carriers/vocabulary.ts';
import type { Words } from './words/slots.ts';

/** What a page holds, said without any markup: the layouts each write it in their own hand. */

export interface Field {
  part: 'field';
  slot: Words;
  input: 'tel' | 'text' | 'search';
  target?: Target;
}

export interface Choices {
  part: 'choices';
  legend: Words;
  options: readonly Words[];
  /** A field for any other sum. */
  other?: Words;
  target?: Target;
}

export interface Card {
  part: 'card';
  legend: Words;
  target?: Target;
}

export interface Tick {
  part: 'tick';
  slot: Words;
  role: 'checkbox' | 'switch';
  target?: Target;
}

export interface Button {
  part: 'button';
  slot: Words;
  target?: Target;
}

export interface Link {
  part: 'link';
  slot: Words;
  target?: Target;
}

/** A line of running text. */
export interface Text {
  part: 'text';
  slot: Words;
}

/** Names with sums beside them. */
export interface Facts {
  part: 'facts';
  rows: readonly (readonly [Words, string])[];
}

/** What is left. */
export interface Figures {
  part: 'figures';
  slots: readonly Words[];
  target?: Target;
}

export interface Sum {
  part: 'sum';
  rows: readonly (readonly [Words, string])[];
  total: readonly [Words, string];
  target?: Target;
}

export interface Records {
  part: 'records';
  columns: readonly Words[];
  what: Words;
  target?: Target;
}

export interface Section {
  part: 'section';
  heading: Words | null;
  parts: readonly Part[];
}

export type Part = Field | Choices | Card | Tick | Button | Link | Text | Facts | Figures | Sum | Records | Section;

export interface Scenario {
  id: string;
  kind: PageKind;
  heading: Words;
  /** The heading itself is what a hint points at. */
  headingTarget?: Target;
  parts: readonly Part[];
  /** Addresses a rule may know. */
  known: readonly string[];
}
