import { pendingTimers } from './pending.ts';
import type { ProbeReport } from './report.ts';

type Kind = ProbeReport['samples'][number]['kind'];

const SAMPLES = 20;
const counts: Record<Kind, number> = { read: 0, write: 0, request: 0 };
const samples: ProbeReport['samples'] = [];
let listening = true;

/** Writes down one forbidden act, with where it came from. */
export function count(kind: Kind, what: string): void {
  if (!listening) return;
  counts[kind] += 1;
  if (samples.length < SAMPLES) samples.push({ kind, what, stack: callers() });
}

/** How many acts of one kind were counted so far. */
export function counted(kind: Kind): number {
  return counts[kind];
}

/** Runs something of the probe's own without counting it. */
export function uncounted<T>(run: () => T): T {
  const before = listening;
  listening = false;
  try {
    return run();
  } finally {
    listening = before;
  }
}

/** Runs something, then forgets everything counted meanwhile. */
export function forgetting<T>(run: () => T): T {
  const before = { ...counts };
  const kept = samples.length;
  try {
    return run();
  } finally {
    Object.assign(counts, before);
    samples.length = kept;
  }
}

/** The counts so far. Uncaught errors are not seen from inside in every browser: the driver adds them. */
export function report(): ProbeReport {
  return {
    reads: counts.read,
    pageWrites: counts.write,
    requests: counts.request,
    errors: 0,
    pending: pendingTimers(),
    began: performance.timeOrigin,
    samples: samples.map((sample) => ({ ...sample })),
  };
}

/** The frames that are not the probe's own. */
function callers(): string {
  const lines = (new Error().stack ?? '').split('\n');
  return lines
    .filter((line) => line.includes('extension://') && !line.includes('/probe.js'))
    .slice(0, 6)
    .map((line) => line.trim())
    .join('\n');
}
