import { type CivilDate, isCivilDate } from '../settings/civil-date.ts';
import { isObject } from '../settings/item.ts';
import { isPeriod, type Period } from './period.ts';

/** What kind of plan the line has; `visitor` is a Tourist plan or a visitor eSIM, which the site does not refill. */
export const PLAN_KINDS = ['prepaid', 'postpaid', 'visitor', 'unknown'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const SIM_FORMS = ['physical', 'esim', 'data', 'unknown'] as const;
export type SimForm = (typeof SIM_FORMS)[number];

/** What the next date is counted from: the date before it, however late the payment was, or the day of the payment. */
export const COUNTS_FROM = ['date', 'payment'] as const;
export type CountsFrom = (typeof COUNTS_FROM)[number];

/** What the user tells us of a line. */
export interface LineDetails {
  /** What the user calls it; empty when it has no name. */
  readonly nickname: string;
  /** At most the last four digits of its number. */
  readonly digits: string;
  readonly plan: PlanKind;
  readonly sim: SimForm;
  /** The day it has to be refilled by. */
  readonly next: CivilDate;
  readonly period: Period;
  readonly countsFrom: CountsFrom;
}

/** A line whose renewal date is kept. */
export interface RenewalLine extends LineDetails {
  /** Made once and never shown: the line is known by it in every window and in the calendar file. */
  readonly id: string;
  /** Grows with every change, so that two windows notice each other. */
  readonly revision: number;
}

export const LONGEST_NICKNAME = 40;

const UNFIT = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line of text without invisible controls, not too long. */
export function tidyNickname(text: string): string {
  const line = text.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
  return [...line].slice(0, LONGEST_NICKNAME).join('').trim();
}

/** Whether a nickname holds more of a number than the last four digits: that is not ours to keep. */
export function holdsNumber(nickname: string): boolean {
  return /(?:\d[\s().·-]*){5}/u.test(nickname.normalize('NFKC'));
}

/** What may stand for the last digits: up to four of them. */
export function isDigits(data: unknown): data is string {
  return typeof data === 'string' && /^\d{0,4}$/.test(data);
}

const isOneOf = <T>(all: readonly T[], data: unknown): data is T => all.some((one) => one === data);

/** What was shown of a line is kept in an object by its id: as `__proto__`, brought by a file, it would be shown again and again. */
const LINE_ID = /^(?!__)[\w-]{8,64}$/;

/** Whether data is all that is asked of a line. */
export function isLine(data: unknown): data is RenewalLine {
  return (
    isObject(data) &&
    typeof data.id === 'string' &&
    LINE_ID.test(data.id) &&
    Number.isSafeInteger(data.revision) &&
    Number(data.revision) > 0 &&
    typeof data.nickname === 'string' &&
    tidyNickname(data.nickname) === data.nickname &&
    !holdsNumber(data.nickname) &&
    isDigits(data.digits) &&
    isOneOf(PLAN_KINDS, data.plan) &&
    isOneOf(SIM_FORMS, data.sim) &&
    isCivilDate(data.next) &&
    isPeriod(data.period) &&
    isOneOf(COUNTS_FROM, data.countsFrom)
  );
}

/** What the user told of a line, on its own. */
export function detailsOf({ nickname, digits, plan, sim, next, period, countsFrom }: LineDetails): LineDetails {
  return { nickname, digits, plan, sim, next, period, countsFrom };
}

/** The line with its own parts only, whatever else came with it. */
export function bareLine(line: RenewalLine): RenewalLine {
  return { id: line.id, revision: line.revision, ...detailsOf(line) };
}

/** The nearest date first; within a day by name. */
export function nearestFirst(lines: readonly RenewalLine[]): RenewalLine[] {
  return lines.toSorted((a, b) => a.next.localeCompare(b.next) || a.nickname.localeCompare(b.nickname));
}
