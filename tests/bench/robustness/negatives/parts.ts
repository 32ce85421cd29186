import type { Part, Section } from '../blueprint.ts';

/** Short ways to write down a page that is none of ours. */

export const text = (words: string): Part => ({ part: 'text', slot: `=${words}` });
export const button = (words: string): Part => ({ part: 'button', slot: `=${words}` });
export const link = (words: string): Part => ({ part: 'link', slot: `=${words}` });
export const field = (words: string, input: 'tel' | 'text' | 'search' = 'text'): Part => ({
  part: 'field',
  slot: `=${words}`,
  input,
});
export const tick = (words: string): Part => ({ part: 'tick', slot: `=${words}`, role: 'checkbox' });
export const choices = (legend: string, ...options: string[]): Part => ({
  part: 'choices',
  legend: `=${legend}`,
  options: options.map((option) => `=${option}` as const),
});
export const card = (legend: string): Part => ({ part: 'card', legend: `=${legend}` });
export const sum = (rows: readonly (readonly [string, string])[], total: readonly [string, string]): Part => ({
  part: 'sum',
  rows: rows.map(([name, value]) => [`=${name}`, value] as const),
  total: [`=${total[0]}`, total[1]],
});
export const section = (heading: string, ...parts: Part[]): Section => ({
  part: 'section',
  heading: `=${heading}`,
  parts,
});

/** A page of the carrier's that is no step of a refill, however much it sounds like one. */
export interface Topic {
  id: string;
  tongue: 'en' | 'es';
  path: string;
  heading: string;
  parts: readonly Part[];
}

export const topic = (id: string, path: string, heading: string, ...parts: Part[]): Topic => ({
  id,
  tongue: 'en',
  path,
  heading,
  parts,
});

export const tema = (id: string, path: string, heading: string, ...parts: Part[]): Topic => ({
  ...topic(id, path, heading, ...parts),
  tongue: 'es',
});
