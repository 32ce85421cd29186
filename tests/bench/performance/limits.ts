import type { Summary } from './statistics.ts';

/** One number of the benchmark beside its limit. */
export interface Line {
  what: string;
  browser: string;
  measured: string;
  limit: string;
  met: boolean;
  /** Counts and ratios decide over the exit code; milliseconds depend on the machine and are for the record. */
  gate: boolean;
}

const ms = (value: number) => `${value.toFixed(1)} ms`;

export function atMost(what: string, browser: string, { median, p95, low, high, count }: Summary, limit: number): Line {
  return {
    what,
    browser,
    measured: `${ms(median)} (95 % CI ${low.toFixed(1)}–${high.toFixed(1)}; p95 ${ms(p95)}; n ${count})`,
    limit: `≤ ${limit} ms`,
    met: median <= limit,
    gate: false,
  };
}

export function ratio(what: string, browser: string, value: number, limit: number, gate = true): Line {
  return { what, browser, measured: value.toFixed(2), limit: `≤ ${limit.toFixed(2)}`, met: value <= limit, gate };
}

export function zero(what: string, browser: string, value: number): Line {
  return { what, browser, measured: String(value), limit: '0', met: value === 0, gate: true };
}
