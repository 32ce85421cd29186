import { defineContentScript } from 'wxt/utils/define-content-script';
import { RUNS_ON } from '../../carriers/t-mobile/hosts.ts';
import { watchTimers } from './pending.ts';
import { trapReads } from './reads.ts';
import { trapRequests } from './requests.ts';
import { selfTest } from './self-test.ts';
import { report } from './tally.ts';
import { afterGet, type Realm } from './wrap.ts';
import { trapWrites } from './writes.ts';

interface Messenger {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: { type?: string }, sender: unknown, answer: (value: unknown) => void) => void,
      ): void;
    };
  };
}

/**
 * The first content script of the test build, and the only thing that build has more than the shipped one. It lays traps in
 * the world all our content scripts share (the page's own code lives in another and is not seen), then answers with what
 * they caught.
 */
export default defineContentScript({
  matches: RUNS_ON.map((host) => `https://${host}/*`),
  runAt: 'document_start',
  main() {
    // In Firefox our global is not the window but stands before it: both are ways to the same things.
    const scopes = (globalThis as unknown) === window ? [window] : [globalThis, window];
    layTraps(window, scopes);
    watchTimers(window, scopes);
    const api = globalThis as unknown as { browser?: Messenger; chrome?: Messenger };
    (api.browser ?? api.chrome)?.runtime.onMessage.addListener((message, _sender, answer) => {
      if (message.type === 'probe') answer(report());
      if (message.type === 'probe-self-test') answer(selfTest());
      if (message.type === 'probe-break') answer(breakOnPurpose());
    });
  },
});

/** One error and one rejection that nobody catches: the driver must see both. */
function breakOnPurpose(): true {
  setTimeout(() => {
    throw new Error('on purpose');
  });
  void Promise.reject(new Error('on purpose, later'));
  return true;
}

const trapped = new WeakSet<object>();

function layTraps(realm: Realm, scopes: readonly object[]): void {
  if (trapped.has(realm)) return;
  trapped.add(realm);
  trapReads(realm, scopes);
  trapRequests(realm, scopes);
  trapWrites(realm, scopes);
  // A frame of the same origin brings prototypes of its own: they are trapped before anyone can reach them.
  const frame = realm.HTMLIFrameElement.prototype;
  afterGet(frame, 'contentWindow', (_self, value) => {
    trapIfReachable(value as Realm | null);
    return value;
  });
  afterGet(frame, 'contentDocument', (_self, value) => {
    trapIfReachable((value as Document | null)?.defaultView ?? null);
    return value;
  });
}

function trapIfReachable(realm: Realm | null): void {
  try {
    if (realm?.Node) layTraps(realm, [realm]);
  } catch {
    // Another origin: not even its names can be read, so nothing of ours can either.
  }
}
