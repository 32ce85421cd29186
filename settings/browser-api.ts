/** The few calls the page side and the background make to the browser, typed once. The polyfill would cost every page 3 KB. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean };
}

/** Answers at once, or returns `true` and answers later. */
export type MessageListener = (
  message: unknown,
  sender: MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

interface Listeners<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

export interface Runtime {
  /** Gone once the extension was removed or updated (Chromium; Firefox ends the script itself). */
  readonly id?: string | undefined;
  getManifest(): { readonly version: string };
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: Listeners<MessageListener>;
}

/** The calls that are made by the background alone. */
export interface BackgroundRuntime extends Runtime {
  readonly onInstalled: Listeners<() => void>;
  readonly onStartup: Listeners<() => void>;
}

export interface StorageArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface BrowserApi {
  readonly runtime: BackgroundRuntime;
  readonly extension?: { readonly inIncognitoContext?: boolean };
  readonly storage: {
    readonly local: StorageArea;
    readonly session: StorageArea;
    readonly onChanged: Listeners<(changes: object, area: string) => void>;
  };
}

/**
 * This browser's extension API. `chrome` first: both browsers own that name and answer with promises there, while in Chromium
 * `browser` may be nothing but an element of the page with that id.
 * @throws when the extension was removed or updated under the page.
 */
export function browserApi(): BrowserApi {
  const scope = globalThis as { chrome?: BrowserApi; browser?: BrowserApi };
  const api = scope.chrome ?? scope.browser;
  if (!api?.runtime?.id) throw new Error('The extension was removed or updated.');
  return api;
}
