import { ATTRIBUTES } from './attributes.ts';
import { DECOYS } from './decoys.ts';
import { ELEMENTS } from './elements.ts';
import type { Mutation } from './mutation.ts';
import { STRUCTURE } from './structure.ts';
import { TEXT } from './text.ts';

/** Every operator, by what it touches. */
export const MUTATIONS: readonly Mutation[] = [...STRUCTURE, ...ATTRIBUTES, ...ELEMENTS, ...TEXT, ...DECOYS];
