import type { CivilDate } from '../settings/civil-date.ts';
import { isObject } from '../settings/item.ts';
import { dateInWords } from './date-in-words.ts';
import type { DateDraft } from './items.ts';

/** A renewal date and its words are short. */
const LONGEST_LINE = 300;

/**
 * Makes a draft of what an account page said of its renewal date.
 * @param proof what the page sent: its host, and its own words, line by line.
 * @param hosts the addresses it may come from.
 * @returns `null` when it does not come from one of them or has not the right shape.
 */
export function draftFromPage(proof: unknown, hosts: readonly string[], today: CivilDate): DateDraft | null {
  if (!isObject(proof) || typeof proof.host !== 'string' || !hosts.includes(proof.host)) return null;
  if (!Array.isArray(proof.lines)) return null;
  const said = proof.lines.map(String).join(' ').slice(0, LONGEST_LINE);
  return { host: proof.host, said, date: dateInWords(said, today) };
}
