export interface Summary {
  median: number;
  p95: number;
  /** 95 % confidence interval of the median, by resampling. */
  low: number;
  high: number;
  count: number;
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number) =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

export const median = (values: readonly number[]) => {
  const all = sorted(values);
  return (at(all, 0.5) + (all[Math.ceil(all.length / 2) - 1] ?? Number.NaN)) / 2;
};

/** The same values give the same summary: the resampling is seeded. */
export function summary(values: readonly number[]): Summary {
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  const medians = sorted(
    Array.from({ length: 1000 }, () => median(values.map(() => values[random(values.length)] ?? Number.NaN))),
  );
  return {
    median: median(values),
    p95: at(sorted(values), 0.95),
    low: at(medians, 0.025),
    high: at(medians, 0.975),
    count: values.length,
  };
}
