import { setTimeout as sleep } from 'node:timers/promises';

/** The tab answers nobody any more: the browser has to go. */
export class Stuck extends Error {}

/** Waits for something, but not for ever. @throws Stuck */
export async function within<T>(ms: number, failure: string, work: Promise<T>): Promise<T> {
  const timer = new AbortController();
  const late = sleep(ms, undefined, { signal: timer.signal }).then(
    () => Promise.reject(new Stuck(`${failure} (${ms / 1000} s).`)),
    () => new Promise<never>(() => {}),
  );
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}
