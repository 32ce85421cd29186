import type { Page } from 'puppeteer-core';
import type { PageStatus } from '../../../recognition/page-status.ts';
import type { ProbeReport, ProbeSelfTest } from '../../probe/report.ts';

export type { ProbeReport, ProbeSelfTest };

/** What the content script (and, in the probe build, the probe) answers. */
export interface Answers {
  'page-status': PageStatus;
  probe: ProbeReport;
  'probe-self-test': ProbeSelfTest;
}

/** The part of the extension API the driver uses, as it stands inside an extension page. */
interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  scripting: {
    executeScript(what: { target: { tabId: number }; files: string[] }): Promise<{ result?: unknown }[]>;
  };
  windows: { create(options: { incognito: boolean; url: string }): Promise<object> };
  storage: Record<
    'local' | 'session',
    {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(records: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
      clear(): Promise<void>;
    }
  >;
}
declare const chrome: ExtensionApi;

/**
 * An extension page of our own kept in a background tab: it holds the extension's API without running any of its code.
 * `manifest.json` is such a page, because every extension has it and it has no script.
 */
export class Backstage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  /** Closes the tab. */
  close(): Promise<void> {
    return this.#page.close();
  }

  /** Opens a private window with one empty tab. @throws when the extension may not run in private windows. */
  async openPrivateWindow(): Promise<void> {
    await this.#page.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
  }

  /** The ids of all open tabs. */
  tabs(): Promise<number[]> {
    return this.#page.evaluate(async () => (await chrome.tabs.query({})).flatMap((tab) => tab.id ?? []));
  }

  /** @returns what the tab's content script answers, or `null` when none listens there. */
  send(tab: number, message: object): Promise<unknown> {
    return this.#page.evaluate(
      async (to: number, what: object) => {
        try {
          return (await chrome.tabs.sendMessage(to, what)) ?? null;
        } catch (error) {
          if (/Receiving end does not exist|message port closed|message channel closed/i.test(String(error)))
            return null;
          throw error;
        }
      },
      tab,
      message,
    );
  }

  /** All records in the extension's local storage. */
  stored(): Promise<Record<string, unknown>> {
    return this.#page.evaluate(() => chrome.storage.local.get(null));
  }

  /** Writes records into the extension's local storage as they are, good or broken. */
  store(records: Record<string, unknown>): Promise<void> {
    return this.#page.evaluate((what: object) => chrome.storage.local.set(what), records);
  }

  /** Forgets what the extension keeps until the browser closes: a journey, for one. */
  forgetSession(): Promise<void> {
    return this.#page.evaluate(() => chrome.storage.session.clear());
  }

  /** Writes records into what the extension keeps until the browser closes. */
  storeForSession(records: Record<string, unknown>): Promise<void> {
    return this.#page.evaluate((what: object) => chrome.storage.session.set(what), records);
  }

  /** Brings local storage to exactly these records, touching only what differs. */
  restore(records: Record<string, unknown>): Promise<void> {
    return this.#page.evaluate(async (wanted: Record<string, unknown>) => {
      const { local } = chrome.storage;
      const stored = await local.get(null);
      const isSame = (key: string) => JSON.stringify(stored[key]) === JSON.stringify(wanted[key]);
      await local.remove(Object.keys(stored).filter((key) => !(key in wanted)));
      await local.set(Object.fromEntries(Object.entries(wanted).filter(([key]) => !isSame(key))));
    }, records);
  }

  /** Runs a packed script in a tab, as pressing something of ours would. @returns what it gives back. */
  inject(tab: number, file: string): Promise<unknown> {
    return this.#page.evaluate(
      async (tabId: number, path: string) => {
        const [answer] = await chrome.scripting.executeScript({ target: { tabId }, files: [path] });
        return answer?.result;
      },
      tab,
      file,
    );
  }
}
