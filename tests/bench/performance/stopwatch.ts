/**
 * Measures what a content script does, in its own world and in either browser: both functions are written out as scripts of their own and put
 * around it in the manifest. Every way into a script's code is wrapped: its start, timers, observers, listeners, answers of the
 * extension's API, and what follows from them by promises. Neither function may use anything from outside itself.
 */

/** What a page's script did, ms since the page began. Found at `data-bench` of the root element after the event `bench-report`. */
export interface Report {
  /** The tasks in which code of the script ran, how long each time, and what they were begun by (a function's name; '' for the start and others). */
  tasks: { at: number; took: number; by: string }[];
  /** When the words in a section of a shadow root made by the script became others. */
  drawn: number[];
}

interface World {
  benchWatch?: { begin(): void; end(): void };
  chrome?: Record<string, unknown>;
  browser?: Record<string, unknown>;
}

export function startWatch(): void {
  type Call = (...args: unknown[]) => unknown;
  const world = globalThis as unknown as World & Record<string, unknown>;
  const report: Report = { tasks: [], drawn: [] };
  const now = () => performance.now();
  const later = queueMicrotask.bind(globalThis);
  let depth = 0;
  let task: Report['tasks'][number] | null = null;

  const begin = (by = '') => {
    if (depth++ > 0 || task) return;
    performance.mark(`bench-begin ${by}`);
    task = { at: now(), took: 0, by };
    report.tasks.push(task);
  };
  // What follows by promises runs right after, however long the chain is: only when so many turns have found nothing done in between is it over.
  // (A fixed number of turns would lose the end of long chains, such as those of a hundred rules that are awaited one inside the other.)
  const TURNS = 30;
  const DONE_SOMETHING_MS = 0.03;
  let ends = 0;
  const follow = (turns: number, of: number, before: number) => {
    const at = now();
    const more = at - before > DONE_SOMETHING_MS ? TURNS : turns - 1;
    if (task) task.took = at - task.at;
    if (more > 0) later(() => follow(more, of, at));
    else if (depth === 0 && of === ends) {
      task = null;
      performance.mark('bench-end');
    }
  };
  const end = () => {
    if (--depth === 0) follow(TURNS, ++ends, now());
  };
  const timed = (run: Call, by = ''): Call =>
    function (this: unknown, ...args) {
      begin(by);
      try {
        return run.apply(this, args);
      } finally {
        end();
      }
    };
  const timedArgument = (owner: Record<string, unknown>, name: string) => {
    const original = owner[name] as Call | undefined;
    if (!original) return;
    owner[name] = (run: unknown, ...rest: unknown[]) =>
      original.call(
        owner === world ? globalThis : owner,
        typeof run === 'function' ? timed(run as Call, name) : run,
        ...rest,
      );
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask']) {
    timedArgument(world, name);
  }
  const Mutations = MutationObserver;
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const Original = world[name] as new (...args: unknown[]) => object;
    world[name] = class extends Original {
      constructor(run: Call, ...rest: unknown[]) {
        super(timed(run), ...rest);
      }
    };
  }
  const Channel = world.MessageChannel as new () => MessageChannel;
  world.MessageChannel = class {
    readonly port1: { onmessage: Call };
    readonly port2: { postMessage(message: unknown): void };
    constructor() {
      const { port1, port2 } = new Channel();
      this.port1 = {
        set onmessage(run: Call) {
          port1.onmessage = timed(run) as MessagePort['onmessage'];
        },
      };
      this.port2 = { postMessage: (message) => port2.postMessage(message) };
    }
  };
  const listen = EventTarget.prototype.addEventListener;
  const wrapped = new WeakMap<object, Call>();
  EventTarget.prototype.addEventListener = function (this: EventTarget, kind: string, run: unknown, options?: unknown) {
    const listener = typeof run === 'function' ? (wrapped.get(run) ?? timed(run as Call)) : run;
    if (typeof run === 'function') wrapped.set(run, listener as Call);
    listen.call(this, kind, listener as EventListener, options as AddEventListenerOptions);
  } as typeof listen;

  // Answers of the extension's API.
  const answered = (owner: Record<string, unknown> | undefined, name: string) => {
    const original = owner?.[name] as Call | undefined;
    if (!owner || !original) return;
    const replacement = async (...args: unknown[]) => {
      const answer = await original.apply(owner, args);
      begin();
      later(end);
      return answer;
    };
    try {
      Object.defineProperty(owner, name, { value: replacement, configurable: true, writable: true });
    } catch {
      // Then what follows from it is not seen here, only what it sets off.
    }
  };
  for (const api of new Set([world.chrome, world.browser])) {
    answered((api?.storage as Record<string, Record<string, unknown>> | undefined)?.local, 'get');
    answered(api?.runtime as Record<string, unknown> | undefined, 'sendMessage');
  }

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    let said = '';
    // The real observer: what it costs to watch is not the script's.
    new Mutations(() => {
      const says = root.querySelector('section')?.textContent ?? '';
      if (says !== said) report.drawn.push(now());
      said = says;
    }).observe(root, { childList: true, subtree: true, characterData: true });
    return root;
  };
  listen.call(document, 'bench-report', () => {
    document.documentElement.dataset.bench = JSON.stringify(report);
  });
  world.benchWatch = { begin, end };
  begin();
}

export function endWatch(): void {
  (globalThis as unknown as World).benchWatch?.end();
}
