import { defineItem } from '../settings/item.ts';

/** How long the time of a confirmation is kept: one day. */
export const CONFIRMATION_KEPT_MS = 24 * 3_600_000;

/** When a confirmation page was last seen, in ms since 1970. Nothing else about it. */
export const lastConfirmation = defineItem<number | null>({
  key: 'last-confirmation',
  version: 1,
  isValid: (data): data is number => Number.isFinite(data),
  fallback: null,
});

/** Whether that time is kept at all. */
export const rememberConfirmation = defineItem<boolean>({
  key: 'remember-confirmation',
  version: 1,
  isValid: (data) => typeof data === 'boolean',
  fallback: true,
});

/** How long ago the last confirmation was, in ms; `null` when there was none within a day. A time ahead of the clock is none. */
export function sinceConfirmation(at: number | null, now: number): number | null {
  if (at === null || at > now || now - at >= CONFIRMATION_KEPT_MS) return null;
  return now - at;
}
