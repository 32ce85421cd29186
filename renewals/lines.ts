import type { Area } from '../settings/area.ts';
import { shownMark } from './due.ts';
import { LINE_PLACES, type Marks, recordForLine } from './items.ts';
import { bareLine, detailsOf, isLine, type LineDetails, nearestFirst, type RenewalLine } from './line.ts';
import { LINE_KEYS, MOST_LINES } from './line-keys.ts';
import { changeMarks } from './marks.ts';

/** All lines there are. */
export interface Lines {
  /** The nearest date first. */
  lines: readonly RenewalLine[];
  /** Records that could not be read. They stay where they are and keep their places. */
  unreadable: number;
  /** How many more there is room for. */
  room: number;
}

/** There is no place left for one more line. */
export class LinesFull extends Error {
  override name = 'LinesFull';
}

type Records = Readonly<Record<string, unknown>>;

/** Takes the lines out of stored records. */
export function linesFrom(records: Records): Lines {
  const lines: RenewalLine[] = [];
  let unreadable = 0;
  for (const place of LINE_PLACES) {
    const { value, unusable } = place.from(records);
    if (value) lines.push(value);
    if (unusable) unreadable++;
  }
  return { lines: nearestFirst(lines), unreadable, room: MOST_LINES - lines.length - unreadable };
}

/** @throws when the browser does not hand out what it stored: that is not the same as no lines. */
export async function readLines(area: Area): Promise<Lines> {
  return linesFrom(await area.get([...LINE_KEYS]));
}

/** Calls back after each change of a line, from this window or another. @returns a function that stops it. */
export function onLinesChanged(area: Area, changed: () => void): () => void {
  const ours = new Set(LINE_KEYS);
  return area.onChanged((keys) => {
    if (keys.some((key) => ours.has(key))) changed();
  });
}

/** What came of keeping a line. */
export interface Kept {
  line: RenewalLine;
  /** Another window had changed it meanwhile: its other changes stay, and where both changed the same, this one counts. */
  joined: boolean;
}

/** A line as the user wants it. */
export interface Wish {
  id: string;
  details: LineDetails;
  /** The line as it was when the user began to change it; `null` for a new one. */
  before: RenewalLine | null;
}

/**
 * Keeps a line.
 * @param now whoever saves a date now has it before their eyes: reminders for days gone by are not made up for.
 * @throws LinesFull, or what the browser says when it refuses to store.
 */
export function keepLine(area: Area, { id, details, before }: Wish, now: number): Promise<Kept> {
  return oneAtATime(async () => {
    const records = await area.get([...LINE_KEYS]);
    const there = linesFrom(records).lines.find((one) => one.id === id) ?? null;
    const joined = before !== null && there !== null && there.revision !== before.revision;
    const line: RenewalLine = {
      id,
      revision: Math.max(there?.revision ?? 0, before?.revision ?? 0) + 1,
      ...(joined ? join(before, details, there) : detailsOf(details)),
    };
    if (!isLine(line)) throw new Error('This is not a line.');
    const wanted = recordsToKeepLines(records, [line]);
    const mark = (marks: Marks) => (there?.next === line.next ? marks : { ...marks, [id]: shownMark(line, now) });
    await changeMarks(area, mark, () => area.set(wanted));
    return { line, joined };
  });
}

/** What was changed here, upon what was changed elsewhere. */
function join(before: LineDetails, mine: LineDetails, theirs: LineDetails): LineDetails {
  const told = (part: keyof LineDetails) => JSON.stringify(mine[part]) !== JSON.stringify(before[part]);
  const pick = <P extends keyof LineDetails>(part: P): LineDetails[P] => (told(part) ? mine[part] : theirs[part]);
  // A date and what it is counted by belong together: half of each would be a date nobody chose.
  const dated = (['next', 'period', 'countsFrom'] as const).some(told) ? mine : theirs;
  return {
    nickname: pick('nickname'),
    digits: pick('digits'),
    plan: pick('plan'),
    sim: pick('sim'),
    next: dated.next,
    period: dated.period,
    countsFrom: dated.countsFrom,
  };
}

/** The records that would keep these lines beside what is stored. @throws LinesFull */
export function recordsToKeepLines(stored: Records, lines: readonly RenewalLine[]): Record<string, unknown> {
  const placeOf = new Map(LINE_PLACES.map((place) => [place.from(stored).value?.id, place.key]));
  const free = LINE_KEYS.filter((key) => stored[key] === undefined);
  return Object.fromEntries(
    lines.map((line) => {
      const key = placeOf.get(line.id) ?? free.shift();
      if (!key) throw new LinesFull();
      placeOf.set(line.id, key);
      return [key, recordForLine(bareLine(line))];
    }),
  );
}

/** Removes a line; one that is gone already is fine. @throws when the browser refuses. */
export function dropLine(area: Area, id: string): Promise<void> {
  return oneAtATime(async () => {
    const records = await area.get([...LINE_KEYS]);
    for (const place of LINE_PLACES) if (place.from(records).value?.id === id) await area.remove(place.key);
  });
}

/** Looking at a line and writing it must not be parted by another window that does the same. */
function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request('lines', task);
}
