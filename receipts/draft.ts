import { type CivilDate, isCivilDate } from '../settings/civil-date.ts';
import { defineItem, isObject } from '../settings/item.ts';
import { isCents } from './money.ts';
import { proofInWords } from './proof-in-words.ts';
import { tidy } from './receipt.ts';

/** What a confirmation page said, waiting to be looked over. It is no receipt before the user saves it. */
export interface Draft {
  /** The carrier's page it was taken from. */
  readonly host: string;
  readonly date: CivilDate | null;
  readonly cents: number | null;
  readonly confirmation: string;
}

/** Kept until the browser closes, or until it is saved or sent away. */
export const draft = defineItem<Draft | null>({
  key: 'receipt-draft',
  version: 1,
  isValid: (data): data is Draft =>
    isObject(data) &&
    typeof data.host === 'string' &&
    (data.date === null || isCivilDate(data.date)) &&
    (data.cents === null || isCents(data.cents)) &&
    typeof data.confirmation === 'string' &&
    tidy('confirmation', data.confirmation) === data.confirmation,
  fallback: null,
});

/** As much of a page as is looked at: a confirmation is short. */
const MOST_LINES = 400;
const LONGEST_LINE = 300;

/**
 * Makes a draft of what a confirmation page showed. What is not clear there is left open: the user fills it in.
 * @param proof what the page sent: its host, and its visible text line by line.
 * @param hosts the addresses it may come from.
 * @returns `null` when it does not come from one of them or has not the right shape.
 */
export function draftFrom(proof: unknown, hosts: readonly string[]): Draft | null {
  if (!isObject(proof) || typeof proof.host !== 'string' || !hosts.includes(proof.host)) return null;
  if (!Array.isArray(proof.lines)) return null;
  const lines = proof.lines.slice(0, MOST_LINES).map((line) => String(line).slice(0, LONGEST_LINE));
  const { date, amount, confirmation } = proofInWords(lines);
  return {
    host: proof.host,
    date: isCivilDate(date) ? date : null,
    cents: isCents(amount) ? amount : null,
    confirmation: tidy('confirmation', confirmation ?? ''),
  };
}
