import { LOCALES, type Locale } from '../locales/locale.ts';
import { defineItem, isObject } from './item.ts';

/** The language the user chose; `null` follows the browser. */
export const language = /* @__PURE__ */ defineItem<Locale | null>({
  key: 'language',
  version: 1,
  isValid: (data): data is Locale | null => data === null || LOCALES.some((locale) => locale === data),
  fallback: null,
});

/** Hints the user sent away: for this visit, for seven days, or for good on the carrier's site. Times are ms since 1970. */
export type Dismissal = { kind: 'not-now' | 'week'; until: number } | { kind: 'never' } | null;

export const dismissal = defineItem<Dismissal>({
  key: 'dismissal',
  version: 1,
  isValid: (data): data is Dismissal =>
    data === null ||
    (isObject(data) &&
      (data.kind === 'never' || ((data.kind === 'not-now' || data.kind === 'week') && Number.isFinite(data.until)))),
  fallback: null,
});

/** "Not now" ends with the visit: the same thirty minutes that make official steps one journey. */
export const VISIT_MS = 30 * 60_000;
export const WEEK_MS = 7 * 24 * 3_600_000;

/** A dismissal of the given kind, starting at `now`. */
export function dismiss(kind: NonNullable<Dismissal>['kind'], now: number): NonNullable<Dismissal> {
  if (kind === 'never') return { kind };
  return { kind, until: now + (kind === 'week' ? WEEK_MS : VISIT_MS) };
}

/**
 * Whether hints are away at `now`. A clock set back cannot stretch a dismissal: more than its full length ahead counts as over.
 */
export function isDismissed(current: Dismissal, now: number): boolean {
  if (!current) return false;
  if (current.kind === 'never') return true;
  const length = current.kind === 'week' ? WEEK_MS : VISIT_MS;
  return now < current.until && current.until - now <= length;
}
