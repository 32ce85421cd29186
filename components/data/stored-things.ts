import { PLACE_KEYS, PLACES } from '../../receipts/items.ts';
import { lastConfirmation, rememberConfirmation } from '../../receipts/last-confirmation.ts';
import { daysAhead, LINE_PLACES, reminderMarks } from '../../renewals/items.ts';
import { LINE_KEYS } from '../../renewals/line-keys.ts';
import type { Item } from '../../settings/item.ts';
import { dismissal, language } from '../../settings/items.ts';
import { welcomed } from '../../settings/welcomed.ts';

/** What can be told of a stored record without knowing what is in it. */
type Readable = Pick<Item<unknown>, 'key' | 'from'>;

export type ThingId =
  | 'receipts'
  | 'lines'
  | 'reminders'
  | 'shown'
  | 'confirmation'
  | 'remember'
  | 'language'
  | 'hints'
  | 'welcomed'
  | 'words'
  | 'aside'
  | 'journey'
  | 'draft'
  | 'date-draft'
  | 'handed'
  | 'capture';

/** One kind of thing that is stored, as the user would name it. */
export interface StoredThing {
  readonly id: ThingId;
  /** In this browser until it is erased, or until the browser closes. */
  readonly kept: 'local' | 'session';
  owns(key: string): boolean;
  /**
   * How a file brings it to another computer: one of a kind takes the place of what is there, or only an empty place; one of many joins
   * the others; and the rest has no use there.
   */
  readonly moves: 'replaces' | 'fills' | 'joins' | 'stays';
  /** Its records, where a file may bring them. */
  readonly items: readonly Readable[];
}

const one = (item: Readable) => ({ owns: (key: string) => key === item.key, items: [item] });
const named = (name: string) => ({ owns: (key: string) => key === name, items: [] });
const many = (keys: readonly string[], items: readonly Readable[]) => ({
  owns: Set.prototype.has.bind(new Set(keys)),
  items,
});

/** Everything that is stored anywhere, in the order it is shown. A test looks for what is missing here. */
export const STORED_THINGS: readonly StoredThing[] = [
  { id: 'receipts', kept: 'local', ...many(PLACE_KEYS, PLACES), moves: 'joins' },
  { id: 'lines', kept: 'local', ...many(LINE_KEYS, LINE_PLACES), moves: 'joins' },
  { id: 'reminders', kept: 'local', ...one(daysAhead), moves: 'replaces' },
  { id: 'shown', kept: 'local', ...one(reminderMarks), moves: 'fills' },
  { id: 'confirmation', kept: 'local', ...one(lastConfirmation), moves: 'stays' },
  { id: 'remember', kept: 'local', ...one(rememberConfirmation), moves: 'replaces' },
  { id: 'language', kept: 'local', ...one(language), moves: 'replaces' },
  { id: 'hints', kept: 'local', ...one(dismissal), moves: 'replaces' },
  { id: 'welcomed', kept: 'local', ...one(welcomed), moves: 'fills' },
  // Of rooms that draw on the page, components know the names only.
  { id: 'words', kept: 'local', ...named('page-words'), moves: 'stays' },
  { id: 'aside', kept: 'local', owns: (key) => key.startsWith('kept:'), items: [], moves: 'stays' },
  { id: 'journey', kept: 'session', ...named('journey'), moves: 'stays' },
  { id: 'draft', kept: 'session', ...named('receipt-draft'), moves: 'stays' },
  { id: 'date-draft', kept: 'session', ...named('date-draft'), moves: 'stays' },
  { id: 'handed', kept: 'session', ...named('handed-text'), moves: 'stays' },
  { id: 'capture', kept: 'session', ...named('handed-capture'), moves: 'stays' },
];

/** What a record in local storage belongs to; `null` when nobody knows it. */
export function thingOf(key: string): StoredThing | null {
  return STORED_THINGS.find(({ kept, owns }) => kept === 'local' && owns(key)) ?? null;
}
