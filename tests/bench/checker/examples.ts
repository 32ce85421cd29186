import type { Example } from './examples/example.ts';
import { HONEST } from './examples/honest.ts';
import { LURES } from './examples/lures.ts';
import { MORE_HONEST } from './examples/more-honest.ts';
import { MORE_SELLERS } from './examples/more-sellers.ts';
import { SELLERS } from './examples/sellers.ts';
import { TRADING_HONEST } from './examples/trading-honest.ts';
import { TRADING_SELLERS } from './examples/trading-sellers.ts';

/** Messages of every kind, written by ourselves: what each must be taken for. */
export const EXAMPLES: readonly Example[] = [
  ...SELLERS,
  ...MORE_SELLERS,
  ...TRADING_SELLERS,
  ...LURES,
  ...HONEST,
  ...MORE_HONEST,
  ...TRADING_HONEST,
];
