import type { CivilDate } from '../settings/civil-date.ts';
import { isObject } from '../settings/item.ts';
import { bare, isReceipt, MOST_RECEIPTS, type Receipt } from './receipt.ts';

const FORMAT = 'refill-beacon-receipts';
const VERSION = 1;

/** The largest file that is read, in bytes: well above what 500 receipts can take. */
export const LARGEST_FILE = 2_000_000;

/** Why a file is refused; nothing of it is then used. */
export type Refusal =
  | { why: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  /** Which of the receipts is not one, counted from 1. */
  | { why: 'broken'; at: number }
  | { why: 'too-many'; found: number }
  | { why: 'no-room'; found: number; room: number };

/** What a file would do. */
export interface Plan {
  add: Receipt[];
  /** How many are here already, or stand in the file twice. */
  already: number;
}

/** All receipts as a file that `readFile` takes back. */
export function toFile(receipts: readonly Receipt[], today: CivilDate): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved: today, receipts }, null, 2)}\n`;
}

/**
 * Reads a file and compares it with what is kept. Writes nothing.
 * @param here the receipts that are kept now, and how many more there is room for.
 */
export function readFile(text: string, here: { receipts: readonly Receipt[]; room: number }): Plan | Refusal {
  if (text.length > LARGEST_FILE) return { why: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { why: 'not-json' };
  }
  if (!isObject(file) || file.format !== FORMAT || !Number.isInteger(file.version)) return { why: 'not-ours' };
  if (Number(file.version) > VERSION) return { why: 'newer' };
  if (file.version !== VERSION || !Array.isArray(file.receipts)) return { why: 'not-ours' };
  return planFor(file.receipts, here);
}

/** What adding these would do: each must be a receipt, those that are here already stay as they are. */
function planFor(
  found: readonly unknown[],
  { receipts, room }: { receipts: readonly Receipt[]; room: number },
): Plan | Refusal {
  if (found.length > MOST_RECEIPTS) return { why: 'too-many', found: found.length };
  const known = new Set(receipts.map(({ id }) => id));
  const add: Receipt[] = [];
  for (const [index, one] of found.entries()) {
    if (!isReceipt(one)) return { why: 'broken', at: index + 1 };
    if (!known.has(one.id)) add.push(bare(one));
    known.add(one.id);
  }
  if (add.length > room) return { why: 'no-room', found: add.length, room };
  return { add, already: found.length - add.length };
}
