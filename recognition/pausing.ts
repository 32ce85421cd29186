/**
 * Work in small pieces: between them whoever drives it may let the page go on. It says `true` where the piece that follows deserves
 * a task of its own.
 */
export type Pausing<T> = Generator<boolean, T, void>;

/** Does it all at once. */
export function finish<T>(work: Pausing<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
