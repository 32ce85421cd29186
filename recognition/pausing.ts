/** Work in small pieces: between them, whoever drives it may let the page go on. */
export type Pausing<T> = Generator<undefined, T, void>;

/** Does it all at once. */
export function finish<T>(work: Pausing<T>): T {
  const results: T[] = [];
  const whole = (function* () {
    results.push(yield* work);
  })();
  while (!whole.next().done);
  return results[0] as T;
}
