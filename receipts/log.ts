import type { Area } from '../settings/area.ts';
import type { Plan, Refusal } from './file.ts';
import { PLACE_KEYS, PLACES, recordFor } from './items.ts';
import { MOST_RECEIPTS, newestFirst, type Receipt } from './receipt.ts';

/** All receipts there are. */
export interface Log {
  /** The newest day first. */
  receipts: readonly Receipt[];
  /** Records that could not be read. They stay where they are and keep their places. */
  unreadable: number;
  /** How many more there is room for. */
  room: number;
}

/** There is no place left for what should be added. */
export class LogFull extends Error {
  override name = 'LogFull';
}

type Records = Readonly<Record<string, unknown>>;

/** Takes the log out of stored records. */
export function logFrom(records: Records): Log {
  const receipts: Receipt[] = [];
  let unreadable = 0;
  for (const place of PLACES) {
    const { value, unusable } = place.from(records);
    if (value) receipts.push(value);
    if (unusable) unreadable++;
  }
  return { receipts: newestFirst(receipts), unreadable, room: MOST_RECEIPTS - receipts.length - unreadable };
}

/** @throws when the browser does not hand out what it stored: that is not the same as an empty log. */
export async function readLog(area: Area): Promise<Log> {
  return logFrom(await area.get([...PLACE_KEYS]));
}

/** Calls back after each change of the log, from this window or another. @returns a function that stops it. */
export function onLogChanged(area: Area, changed: () => void): () => void {
  const ours = new Set(PLACE_KEYS);
  return area.onChanged((keys) => {
    if (keys.some((key) => ours.has(key))) changed();
  });
}

/**
 * Keeps receipts: one that is there already (by its id) is replaced, others go to free places. All or none.
 * @throws LogFull, or what the browser says when it refuses to store.
 */
export function keep(area: Area, receipts: readonly Receipt[]): Promise<void> {
  return oneAtATime(async () => {
    const records = recordsToKeep(await area.get([...PLACE_KEYS]), receipts);
    if (receipts.length > 0) await area.set(records);
  });
}

/**
 * Adds what a plan finds to be new in the log as it is at that moment. All or none.
 * @returns what the plan found. @throws what the browser says when it refuses to store.
 */
export function addNew(area: Area, plan: (log: Log) => Plan | Refusal): Promise<Plan | Refusal> {
  return oneAtATime(async () => {
    const stored = await area.get([...PLACE_KEYS]);
    const found = plan(logFrom(stored));
    if ('add' in found && found.add.length > 0) await area.set(recordsToKeep(stored, found.add));
    return found;
  });
}

/** The records that would keep these receipts beside what is stored. @throws LogFull */
export function recordsToKeep(stored: Records, receipts: readonly Receipt[]): Record<string, unknown> {
  const placeOf = new Map(PLACES.map((place) => [place.from(stored).value?.id, place.key]));
  const free = PLACE_KEYS.filter((key) => stored[key] === undefined);
  return Object.fromEntries(
    receipts.map((receipt) => {
      const key = placeOf.get(receipt.id) ?? free.shift();
      if (!key) throw new LogFull();
      placeOf.set(receipt.id, key);
      return [key, recordFor(receipt)];
    }),
  );
}

/** Removes a receipt; one that is gone already is fine. @throws when the browser refuses. */
export function drop(area: Area, id: string): Promise<void> {
  return oneAtATime(async () => {
    const records = await area.get([...PLACE_KEYS]);
    for (const place of PLACES) if (place.from(records).value?.id === id) await area.remove(place.key);
  });
}

/** Looking for a place and writing there must not be parted by another window that does the same. */
function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request('receipts', task);
}
