import * as v from 'valibot';
import { PAGE_KINDS, PAGE_STATES, STEPS, TARGETS } from '../../carriers/vocabulary.ts';
import type { PageStatus } from '../../recognition/page-status.ts';
import type { Answer } from './where-am-i.ts';

// A content script lives in the page's process and may be older than this popup: its answer is read, not trusted.
const pageStatus: v.GenericSchema<unknown, PageStatus> = v.object({
  carrier: v.literal('t-mobile'),
  host: v.string(),
  page: v.picklist(PAGE_KINDS),
  line: v.picklist(['prepaid', 'postpaid', 'unknown']),
  step: v.nullable(v.picklist(STEPS)),
  state: v.picklist(PAGE_STATES),
  confidence: v.picklist(['high', 'low']),
  hints: v.array(
    v.object({
      target: v.picklist(TARGETS),
      verdict: v.picklist(['pinned', 'described']),
      label: v.nullable(v.string()),
      path: v.nullable(v.string()),
    }),
  ),
  panel: v.picklist(['open', 'minimised', 'hidden']),
  sellerWarning: v.picklist(['expanded', 'line', 'none']),
});

/** Reads what came back for `{ type: 'page-status' }`. Anything else than a status or `null` counts as nobody there. */
export function readAnswer(message: unknown): Answer {
  if (message === null) return { kind: 'status', status: null };
  const read = v.safeParse(pageStatus, message);
  return read.success ? { kind: 'status', status: read.output } : { kind: 'nobody' };
}
