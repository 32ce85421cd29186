import { recordFor } from '../../../receipts/items.ts';
import type { Receipt } from '../../../receipts/receipt.ts';

/** An invented receipt; each number gives another. */
export const receipt = (number: number, part: Partial<Receipt> = {}): Receipt => ({
  id: `receipt-no-${number}`,
  date: `2026-0${(number % 9) + 1}-03`,
  cents: 4000 + number,
  currency: 'USD',
  confirmation: `QX-${number}`,
  line: '',
  note: '',
  ...part,
});

/** The records that keep these receipts. */
export const storing = (...all: Receipt[]) =>
  Object.fromEntries(all.map((one, at) => [`receipt:${at}`, recordFor(one)]));

/** The receipts among stored records, by their ids. */
export function receiptsIn(records: Record<string, unknown>): Receipt[] {
  return Object.entries(records)
    .filter(([key]) => key.startsWith('receipt:'))
    .map(([, record]) => (record as { data: Receipt }).data)
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** A file of new receipts. @param broken which of them is none, counted from 1. */
export function fileOf(count: number, broken?: number): string {
  const receipts = Array.from({ length: count }, (_, at) => receipt(1000 + at, at + 1 === broken ? { cents: -1 } : {}));
  return JSON.stringify({ format: 'refill-beacon-receipts', version: 1, receipts });
}
