import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import type { PageStatus } from '../../../recognition/page-status.ts';
import type { BrowserKind } from '../../../scripts/bootstrap/browsers.mjs';
import { firefoxErrorsFrom, setFirefoxPreference } from './firefox-chrome.ts';
import type { Gate } from './gate.ts';
import { type ColorScheme, colorPreferences, extensionOrigin } from './launch.ts';
import { type Answers, Backstage, type ProbeReport } from './messages.ts';
import { type Answerer, type SeenRequest, type Traffic, watchTraffic } from './traffic.ts';

/** Hosts browsers talk to by themselves: updates, settings, sign-in of their own. */
const BROWSERS_OWN = /(^|\.)(googleapis|google|gvt1|mozilla)\.(com|org|net)$/;

/** A running browser with the extension in it; `openBrowser` makes one. */
export class TestBrowser {
  readonly kind: BrowserKind;
  /** The driver itself, for what this class has no word for. */
  readonly puppeteer: Browser;
  readonly extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  readonly #gate: Gate | null;
  readonly #tabs = new WeakMap<Page, number>();
  readonly #traffic = new Map<Page, Traffic>();
  /** Tabs opened here and not closed since. */
  readonly #open = new Set<Page>();
  readonly #media = new WeakMap<Page, CDPSession>();
  #colorScheme: ColorScheme;
  #backstage: Backstage | null = null;
  #opening: Promise<unknown> = Promise.resolve();

  constructor(kind: BrowserKind, puppeteer: Browser, extensionId: string, gate: Gate | null, colorScheme: ColorScheme) {
    this.kind = kind;
    this.puppeteer = puppeteer;
    this.extensionId = extensionId;
    this.extensionOrigin = extensionOrigin(kind, extensionId);
    this.#gate = gate;
    this.#colorScheme = colorScheme;
  }

  /** Turns a tab, by default the browser's first, into the one we talk to the extension from. Done by `openBrowser`. */
  async goBackstage(tab?: Page): Promise<void> {
    const page = tab ?? (await this.puppeteer.pages())[0] ?? (await this.puppeteer.newPage());
    await this.#goToExtension(page, 'manifest.json');
    this.#backstage = new Backstage(page);
  }

  /** Closes the tab `goBackstage` took, when a person goes on by hand. Nothing can be asked of the extension after that. */
  async leaveBackstage(): Promise<void> {
    await this.#backstage?.close();
    this.#backstage = null;
  }

  /** Answers the tabs a person opens by hand as well. A tab that loaded before it could be answered is loaded again. */
  answerNewTabs(answer: Answerer): void {
    const takeOver = async (target: Target) => {
      const page = target.type() === 'page' ? await target.page() : null;
      if (!page || this.#tabs.has(page)) return;
      await watchTraffic(page, this.extensionOrigin, answer);
      if (/^(https?|chrome-error):/.test(page.url())) await page.reload();
    };
    // A tab may be closed again at any moment.
    this.puppeteer.on('targetcreated', (target) => void takeOver(target).catch(() => {}));
  }

  /**
   * Opens an address in a new tab in front, answered by `answer`; `null` uses the network (`network: 'real'`). Resolves at its load event.
   * @param privately in a private window of its own (Chromium, in a browser opened with `incognito`).
   */
  async openPage(url: string, answer: Answerer | null, { privately = false } = {}): Promise<Page> {
    const page = await this.#openTab(answer, { privately });
    await page.goto(url);
    return page;
  }

  /** Opens a page of the extension in a new tab in front, e.g. `popup.html`. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.#openTab(null);
    await this.#goToExtension(page, path);
    return page;
  }

  /**
   * Opens the popup as it shows over a page: in a tab of the popup's size behind the page, which stays the active tab the
   * popup asks about. Once it has answered, `popup.bringToFront()` shows it for clicks and pictures.
   */
  async openPopup(over: Page, size = { width: 400, height: 600 }): Promise<Page> {
    await over.bringToFront();
    const popup = await this.#openTab(null, { background: true });
    await popup.setViewport(size);
    await this.#goToExtension(popup, 'popup.html');
    return popup;
  }

  /** Sends a message to a page's content script. @returns its answer, or `null` when nothing of ours runs there. */
  sendToTab<T extends keyof Answers>(page: Page, message: { type: T }): Promise<Answers[T] | null>;
  sendToTab(page: Page, message: { type: string }): Promise<unknown>;
  sendToTab(page: Page, message: { type: string }): Promise<unknown> {
    return this.backstage.send(this.tabOf(page), message);
  }

  /** The content script's status of a page right now; `null` when none answers. */
  askStatus(page: Page): Promise<PageStatus | null> {
    return this.sendToTab(page, { type: 'page-status' });
  }

  /** Asks until the status is as wanted. @throws after `timeout` ms with the last status, so a failed test says what was seen. */
  async waitForStatus(
    page: Page,
    accept: (status: PageStatus) => boolean = () => true,
    timeout = 5000,
  ): Promise<PageStatus> {
    const end = Date.now() + timeout;
    let status: PageStatus | null;
    do {
      status = await this.askStatus(page);
      if (status && accept(status)) return status;
      await sleep(25);
    } while (Date.now() < end);
    throw new Error(`No status as wanted within ${timeout} ms; the last one: ${JSON.stringify(status)}`);
  }

  /** The probe's counts on a page, with the uncaught errors the driver saw; `null` on pages the extension does not run on. */
  async askProbe(page: Page): Promise<ProbeReport | null> {
    const report = await this.sendToTab(page, { type: 'probe' });
    return report && { ...report, errors: (await this.errors(page)).length };
  }

  /** Every web request a page made, in order. */
  requests(page: Page): readonly SeenRequest[] {
    return this.#trafficOf(page).requests;
  }

  /** Requests that should not be: to addresses the practice site does not have, or made by the extension. */
  strayRequests(page: Page): SeenRequest[] {
    return this.requests(page).filter((request) => request.status === 404 || request.byExtension);
  }

  /** Uncaught errors and unhandled rejections of the extension's code on a page, as stack traces or messages. */
  async errors(page: Page): Promise<string[]> {
    const { errors, errorsOfUnknownOrigin } = this.#trafficOf(page);
    if (errorsOfUnknownOrigin.length === 0) return [...errors];
    const ours = this.kind === 'firefox' ? await firefoxErrorsFrom(this.puppeteer, this.extensionOrigin) : [];
    return [...errors, ...errorsOfUnknownOrigin.filter((message) => ours.includes(message))];
  }

  /**
   * What tried to reach the network from anywhere in this browser (`host:port`), and was refused. Not counted: the browser's
   * own services, and hosts that pages were answered for (Chromium connects to those in advance, without asking for anything).
   */
  get escaped(): string[] {
    const answered = new Set(
      [...this.#traffic.values()].flatMap(({ requests }) => requests.map(({ url }) => new URL(url).hostname)),
    );
    return (this.#gate?.attempts ?? []).filter((target) => {
      const { hostname } = new URL(target.includes('://') ? target : `https://${target}`);
      return !BROWSERS_OWN.test(hostname) && !answered.has(hostname);
    });
  }

  /** The extension page in the background: reads and writes the extension's storage as it is. */
  get backstage(): Backstage {
    if (!this.#backstage) throw new Error('The browser is not ready.');
    return this.#backstage;
  }

  /** The browser's own number of a tab. */
  tabOf(page: Page): number {
    const tab = this.#tabs.get(page);
    if (tab === undefined) throw new Error('This page was not opened by openPage or openExtensionPage.');
    return tab;
  }

  /** Switches the preferred colour scheme of all open pages and of those to come. */
  async setColorScheme(scheme: ColorScheme): Promise<void> {
    // Pages to come have it already.
    if (scheme === this.#colorScheme) return;
    this.#colorScheme = scheme;
    if (this.kind === 'firefox') {
      for (const [name, value] of Object.entries(colorPreferences(scheme))) {
        await setFirefoxPreference(this.puppeteer, name, value);
      }
    }
    // Firefox's driver also lists tabs that are gone.
    for (const page of this.kind === 'firefox' ? this.#open : await this.puppeteer.pages()) {
      await this.#applyColorScheme(page);
      // By the clock: tabs behind draw no frames.
      await page.waitForFunction((query) => matchMedia(query).matches, { polling: 50 }, mediaQuery(scheme));
    }
  }

  /** Takes a picture of what a page shows (PNG), making the folder when needed. */
  async screenshot(page: Page, file: string): Promise<void> {
    await mkdir(dirname(file), { recursive: true });
    await page.screenshot({ path: file as `${string}.png` });
  }

  /** Ends the browser and removes its profile. */
  async close(): Promise<void> {
    await this.puppeteer.close();
    await this.#gate?.close();
  }

  /** Tabs are opened one after the other: the one that is new is then certainly ours. */
  #openTab(answer: Answerer | null, { background = false, privately = false } = {}): Promise<Page> {
    const opened = this.#opening.then(async () => {
      const before = new Set(await this.backstage.tabs());
      const page = privately ? await this.#newPrivatePage() : await this.puppeteer.newPage({ type: 'tab', background });
      const tab = (await this.backstage.tabs()).find((id) => !before.has(id));
      if (tab === undefined) throw new Error('The new tab has no number.');
      this.#tabs.set(page, tab);
      // Chromium now and then never says that a tab has closed; the browser's end closes whatever is left.
      const close = page.close.bind(page);
      page.close = (options) => {
        this.#open.delete(page);
        return Promise.race([close(options), sleep(3000)]);
      };
      this.#open.add(page);
      this.#traffic.set(page, await watchTraffic(page, this.extensionOrigin, answer));
      await this.#applyColorScheme(page);
      return page;
    });
    this.#opening = opened.catch(() => {});
    return opened;
  }

  /** Private windows made by the driver are none the extension's API knows; one made by the extension is. */
  async #newPrivatePage(): Promise<Page> {
    const before = new Set(this.puppeteer.targets());
    await this.backstage.openPrivateWindow();
    const target = await this.puppeteer.waitForTarget((one) => one.type() === 'page' && !before.has(one));
    const page = await target.page();
    if (!page) throw new Error('The private window has no page.');
    return page;
  }

  async #goToExtension(page: Page, path: string): Promise<void> {
    const url = `${this.extensionOrigin}/${path}`;
    // Firefox never tells a driver that an extension's page has loaded; so it is asked.
    await page.goto(url, this.kind === 'firefox' ? { waitUntil: [] } : {});
    const loaded = () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false);
    for (const end = Date.now() + 10_000; !(await loaded()); await sleep(15)) {
      if (Date.now() > end) throw new Error(`${path} of the extension did not load.`);
    }
  }

  async #applyColorScheme(page: Page): Promise<void> {
    if (this.kind === 'firefox') return;
    const forced = this.#colorScheme === 'forced';
    const features = [
      { name: 'prefers-color-scheme', value: forced ? 'light' : this.#colorScheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ];
    // The driver's own word for this knows the first of the two only.
    this.#media.set(page, this.#media.get(page) ?? (await page.createCDPSession()));
    await this.#media.get(page)?.send('Emulation.setEmulatedMedia', { features });
  }

  #trafficOf(page: Page): Traffic {
    const traffic = this.#traffic.get(page);
    if (!traffic) throw new Error('This page was not opened by openPage or openExtensionPage.');
    return traffic;
  }
}

const mediaQuery = (scheme: ColorScheme) =>
  `(prefers-color-scheme: ${scheme === 'dark' ? 'dark' : 'light'}) and (forced-colors: ${scheme === 'forced' ? 'active' : 'none'})`;
