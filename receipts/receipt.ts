import { type CivilDate, isCivilDate } from '../settings/civil-date.ts';
import { isObject } from '../settings/item.ts';
import { isCents } from './money.ts';

/** The proof of one payment, as the user keeps it. */
export interface Receipt {
  /** Made once and never shown: two copies of one receipt are known by it. */
  readonly id: string;
  readonly date: CivilDate;
  readonly cents: number;
  readonly currency: 'USD';
  /** Confirmation number; empty when there is none, as on some store receipts. */
  readonly confirmation: string;
  /** What the user calls the line. */
  readonly line: string;
  readonly note: string;
}

/** The parts that are free text, with the most characters each may have. */
export const LONGEST = { confirmation: 60, line: 40, note: 300 } as const;
export type TextPart = keyof typeof LONGEST;

/** How many receipts are kept. */
export const MOST_RECEIPTS = 500;

// Line ends, tabs, other controls, and marks that turn the direction of writing: none belongs into one line of text.
const UNFIT = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Makes text tidy enough for a part: one line, no invisible controls, not too long. */
export function tidy(part: TextPart, text: string): string {
  const line = text.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
  return [...line].slice(0, LONGEST[part]).join('').trim();
}

/** Whether data is a whole receipt. */
export function isReceipt(data: unknown): data is Receipt {
  return (
    isObject(data) &&
    typeof data.id === 'string' &&
    /^[\w-]{8,64}$/.test(data.id) &&
    isCivilDate(data.date) &&
    isCents(data.cents) &&
    data.currency === 'USD' &&
    isTidy('confirmation', data.confirmation) &&
    isTidy('line', data.line) &&
    isTidy('note', data.note)
  );
}

const isTidy = (part: TextPart, data: unknown) => typeof data === 'string' && tidy(part, data) === data;

/** The receipt with its own parts only, whatever else came with it. */
export function bare({ id, date, cents, currency, confirmation, line, note }: Receipt): Receipt {
  return { id, date, cents, currency, confirmation, line, note };
}

/** The newest day first. Within a day the order stays. */
export function newestFirst(receipts: readonly Receipt[]): Receipt[] {
  return receipts.toSorted((a, b) => b.date.localeCompare(a.date));
}
