import type { LiveReading } from '../recognition/read-page.ts';
import { isGuiding } from './says.ts';

/** What we offer to do with what the page shows: nothing of it is taken before the user presses. */
export type OfferKind = 'keep-proof' | 'remind-date';

/** What goes to the background at the press: the page's host and its own words, line by line. */
export interface Offer {
  readonly kind: OfferKind;
  lines(): string[];
}

/** The offer that fits a page, if any. */
export function offerOn(reading: LiveReading): Offer | null {
  if (!isGuiding(reading)) return null;
  const { page, line, renewal, lines } = reading;
  if (page === 'confirmation') return { kind: 'keep-proof', lines };
  const date = page === 'account-home' && line !== 'postpaid' && renewal();
  return date ? { kind: 'remind-date', lines: () => [date] } : null;
}
