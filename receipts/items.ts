import { defineItem, type Item } from '../settings/item.ts';
import { isReceipt, MOST_RECEIPTS, type Receipt } from './receipt.ts';

const VERSION = 1;

/**
 * A place for each receipt that may be kept. A record of its own for each, so that a broken one costs nothing else, and two
 * windows that write different receipts do not undo each other.
 */
export const PLACES: readonly Item<Receipt | null>[] = Array.from({ length: MOST_RECEIPTS }, (_, number) =>
  defineItem<Receipt | null>({ key: `receipt:${number}`, version: VERSION, isValid: isReceipt, fallback: null }),
);

export const PLACE_KEYS: readonly string[] = PLACES.map(({ key }) => key);

/** What is stored for a receipt: many may then be written at once, all or none. */
export function recordFor(receipt: Receipt): { version: number; data: Receipt } {
  return { version: VERSION, data: receipt };
}
