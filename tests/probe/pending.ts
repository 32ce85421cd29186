import type { Realm } from './wrap.ts';

/** Longer timers are appointments, not a look that is about to happen. */
const SHORT_MS = 1000;

const pending = new Set<string>();

/** How many short timers and idle moments of our code are still to come. */
export function pendingTimers(): number {
  return pending.size;
}

/** Counts, in our own world, what is waited for. Whoever inspects a page can then tell when it has settled. */
export function watchTimers(realm: Realm, scopes: readonly object[]): void {
  const { setTimeout, clearTimeout, requestIdleCallback, cancelIdleCallback } = realm;
  const timer = (id: unknown) => `timer ${String(id)}`;
  const idle = (id: unknown) => `idle ${String(id)}`;
  const watched = {
    setTimeout(run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) {
      const id: number = setTimeout.call(
        realm,
        () => {
          pending.delete(timer(id));
          run(...args);
        },
        delay,
      ) as unknown as number;
      if (delay <= SHORT_MS) pending.add(timer(id));
      return id;
    },
    clearTimeout(id: number) {
      pending.delete(timer(id));
      clearTimeout.call(realm, id);
    },
    requestIdleCallback(run: IdleRequestCallback, options?: IdleRequestOptions) {
      const id = requestIdleCallback.call(
        realm,
        (deadline) => {
          pending.delete(idle(id));
          run(deadline);
        },
        options,
      );
      pending.add(idle(id));
      return id;
    },
    cancelIdleCallback(id: number) {
      pending.delete(idle(id));
      cancelIdleCallback.call(realm, id);
    },
  };
  for (const scope of scopes) {
    for (const [name, value] of Object.entries(watched)) {
      Object.defineProperty(scope, name, { value, configurable: true, writable: true });
    }
  }
}
