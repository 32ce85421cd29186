import { planFor, type Refusal as ReceiptRefusal } from '../../receipts/file.ts';
import { logFrom, recordsToKeep } from '../../receipts/log.ts';
import { isObject } from '../../settings/item.ts';
import { type StoredThing, type ThingId, thingOf } from './stored-things.ts';

const FORMAT = 'refill-beacon';
const VERSION = 1;

/** The largest file that is read, in bytes. */
export const LARGEST_BACKUP = 4_000_000;

export type Records = Readonly<Record<string, unknown>>;

/** Why a file is refused; nothing of it is then used. */
export type BackupRefusal =
  | { why: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | { why: 'broken'; thing: ThingId }
  | Exclude<ReceiptRefusal, { why: 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'broken' }>;

/** What a file would do to one thing. */
export type Change =
  | { thing: ThingId; does: 'replaces' | 'same' }
  | { thing: ThingId; does: 'joins'; added: number; already: number };

/** What a file would do. */
export interface BackupPlan {
  changes: Change[];
  /** Records that could not be read where the file was saved. They stay in the file. */
  unreadable: number;
  /** What is to be stored, all at once. */
  write: Record<string, unknown>;
}

/** Whether a record can be used by this version. */
const isUsable = ({ items }: StoredThing, key: string, records: Records) =>
  items.some((item) => item.key === key && item.from(records).unusable === null);

/**
 * Everything of the user's as one file: what can be used elsewhere, and apart from it what cannot be read, so that nothing is lost.
 * Our own words are left out: they are where we are.
 */
export function toBackup(stored: Records, today: string): string {
  const records: Record<string, unknown> = {};
  const unreadable: Record<string, unknown> = {};
  for (const [key, record] of Object.entries(stored)) {
    const thing = thingOf(key);
    if (thing?.id === 'words') continue;
    if (thing && isUsable(thing, key, stored)) records[key] = record;
    else unreadable[key] = record;
  }
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved: today, records, unreadable }, null, 2)}\n`;
}

/** Reads a file and compares it with what is stored. Writes nothing. */
export function planBackup(text: string, stored: Records): BackupPlan | BackupRefusal {
  if (text.length > LARGEST_BACKUP) return { why: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { why: 'not-json' };
  }
  if (!isObject(file) || file.format !== FORMAT || !Number.isInteger(file.version)) return { why: 'not-ours' };
  if (Number(file.version) > VERSION) return { why: 'newer' };
  const { records, unreadable = {} } = file;
  if (file.version !== VERSION || !isObject(records) || !isObject(unreadable)) return { why: 'not-ours' };
  return planRecords(records, stored, Object.keys(unreadable).length);
}

function planRecords(records: Records, stored: Records, unreadable: number): BackupPlan | BackupRefusal {
  const plan: BackupPlan = { changes: [], unreadable, write: {} };
  for (const [key, record] of Object.entries(records)) {
    const thing = thingOf(key);
    if (!thing) return { why: 'not-ours' };
    const refusal = unusable(thing, key, records);
    if (refusal) return refusal;
    if (thing.moves !== 'replaces') continue;
    const same = JSON.stringify(record) === JSON.stringify(stored[key]);
    if (!same) plan.write[key] = record;
    plan.changes.push({ thing: thing.id, does: same ? 'same' : 'replaces' });
  }
  return joinReceipts(plan, records, stored);
}

function unusable(thing: StoredThing, key: string, records: Records): BackupRefusal | null {
  const found = thing.items.find((item) => item.key === key)?.from(records).unusable;
  if (found === 'newer') return { why: 'newer' };
  return found === null ? null : { why: 'broken', thing: thing.id };
}

function joinReceipts(plan: BackupPlan, records: Records, stored: Records): BackupPlan | BackupRefusal {
  const { receipts } = logFrom(records);
  if (receipts.length === 0) return plan;
  const found = planFor(receipts, logFrom(stored));
  if ('why' in found)
    return found.why === 'no-room' || found.why === 'too-many' ? found : { why: 'broken', thing: 'receipts' };
  const { add, already } = found;
  return {
    ...plan,
    changes: [{ thing: 'receipts', does: 'joins', added: add.length, already }, ...plan.changes],
    write: { ...plan.write, ...recordsToKeep(stored, add) },
  };
}
