import type { Example } from './examples/example.ts';
import { HONEST } from './examples/honest.ts';
import { LURES } from './examples/lures.ts';
import { MORE_HONEST } from './examples/more-honest.ts';
import { MORE_SELLERS } from './examples/more-sellers.ts';
import { SELLERS } from './examples/sellers.ts';

/** Messages of every kind, written by ourselves: what each must be taken for. */
export const EXAMPLES: readonly Example[] = [...SELLERS, ...MORE_SELLERS, ...LURES, ...HONEST, ...MORE_HONEST];
