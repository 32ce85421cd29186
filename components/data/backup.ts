import { logFrom, recordsToKeep } from '../../receipts/log.ts';
import { linesFrom, recordsToKeepLines } from '../../renewals/lines.ts';
import { isObject } from '../../settings/item.ts';
import { STORED_THINGS, type StoredThing, type ThingId, thingOf } from './stored-things.ts';

const FORMAT = 'refill-beacon';
const VERSION = 1;

/** The largest file that is read, in bytes. */
export const LARGEST_BACKUP = 4_000_000;

export type Records = Readonly<Record<string, unknown>>;

/** Why a file is refused; nothing of it is then used. */
export type BackupRefusal =
  | { why: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | { why: 'broken'; thing: ThingId }
  | { why: 'no-room'; thing: ThingId; found: number; room: number };

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
    if (thing.moves === 'fills' && !(key in stored)) plan.write[key] = record;
    if (thing.moves !== 'replaces') continue;
    const same = inOrder(record) === inOrder(stored[key]);
    if (!same) plan.write[key] = record;
    plan.changes.push({ thing: thing.id, does: same ? 'same' : 'replaces' });
  }
  for (const joining of [RECEIPTS, LINES]) {
    const refusal = joining(plan, records, stored);
    if (refusal) return refusal;
  }
  const order = STORED_THINGS.map(({ id }) => id);
  plan.changes.sort((a, b) => order.indexOf(a.thing) - order.indexOf(b.thing));
  return plan;
}

function unusable(thing: StoredThing, key: string, records: Records): BackupRefusal | null {
  const found = thing.items.find((item) => item.key === key)?.from(records).unusable;
  if (found === 'newer') return { why: 'newer' };
  return found === null ? null : { why: 'broken', thing: thing.id };
}

/** As text, whatever order its keys come in: Chromium's storage sorts them, Firefox's does not. */
function inOrder(record: unknown): string {
  return JSON.stringify(record, (_key, data: unknown) =>
    isObject(data) && !Array.isArray(data) ? Object.fromEntries(Object.entries(data).sort()) : data,
  );
}

/** How one of many finds its place among the others: those that are here already, by their ids, stay as they are. */
interface Joining<One extends { id: string }> {
  thing: ThingId;
  read(records: Records): { all: readonly One[]; room: number };
  keep(stored: Records, added: readonly One[]): Record<string, unknown>;
}

const joining =
  <One extends { id: string }>({ thing, read, keep }: Joining<One>) =>
  (plan: BackupPlan, records: Records, stored: Records): BackupRefusal | null => {
    const { all } = read(records);
    if (all.length === 0) return null;
    const here = read(stored);
    const known = new Set(here.all.map(({ id }) => id));
    const added = all.filter(({ id }) => !known.has(id) && known.add(id));
    if (added.length > here.room) return { why: 'no-room', thing, found: added.length, room: here.room };
    plan.changes.push({ thing, does: 'joins', added: added.length, already: all.length - added.length });
    Object.assign(plan.write, keep(stored, added));
    return null;
  };

const RECEIPTS = joining({
  thing: 'receipts',
  read(records) {
    const { receipts, room } = logFrom(records);
    return { all: receipts, room };
  },
  keep: recordsToKeep,
});

const LINES = joining({
  thing: 'lines',
  read(records) {
    const { lines, room } = linesFrom(records);
    return { all: lines, room };
  },
  keep: recordsToKeepLines,
});
