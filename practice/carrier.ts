import type { Carrier, PathRule } from '../carriers/carrier.ts';
import { T_MOBILE } from '../carriers/t-mobile/index.ts';
import type { PageKind } from '../carriers/vocabulary.ts';

/** A host nobody can own (RFC 2606): the Practice Carrier's. */
const HOST = 'practice.example';

/** The walk, in its order: what comes behind `#/` in the address, and what the page there is. */
export const WALK = {
  refill: 'guest-refill',
  amount: 'amount',
  payment: 'payment',
  review: 'review',
  confirmation: 'confirmation',
  history: 'history',
} as const satisfies Record<string, PageKind>;

export type View = keyof typeof WALK;
export const VIEWS = Object.keys(WALK) as View[];

const PATHS: readonly PathRule[] = VIEWS.map((view) => ({ kind: WALK[view], path: new RegExp(`^/${view}$`) }));

/** Understood by the same words as the real carrier; only its addresses are its own. */
export const PRACTICE: Carrier = { ...T_MOBILE, hosts: [HOST], prepaidHosts: [HOST], paths: PATHS };

/** The address a view would have on a site of its own. */
export const addressOf = (view: View) => `https://${HOST}/${view}`;

/** The view an address names (`#/amount`); the first one when it names none. */
export function viewOf(hash: string): View {
  return VIEWS.find((view) => hash === `#/${view}`) ?? 'refill';
}
