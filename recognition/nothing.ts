import type { PageReading } from './page-status.ts';

/** The reading of a page that is about something else, as its address says. */
export const nothingAt = (host: string): PageReading => ({
  carrier: 't-mobile',
  host,
  page: 'other',
  line: 'unknown',
  step: null,
  state: 'ready',
  confidence: 'low',
  hints: [],
});
