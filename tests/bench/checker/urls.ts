import { CALM } from './urls/calm.ts';
import type { UrlCase } from './urls/case.ts';
import { IMITATIONS } from './urls/imitations.ts';
import { MORE_IMITATIONS } from './urls/more-imitations.ts';
import { REAL } from './urls/real.ts';

/** Links and hosts of every kind, and what each must be. */
export const URL_CASES: readonly UrlCase[] = [...REAL, ...IMITATIONS, ...MORE_IMITATIONS, ...CALM];
