import { browser } from 'wxt/browser';
import { pickLocale } from '../locales/locale.ts';
import { MENU_TITLES } from '../locales/menu.ts';
import type { Area } from '../settings/area.ts';
import { handText } from '../settings/handed-text.ts';
import { language } from '../settings/items.ts';

/** The entry's own name in the browser's menu. */
const ENTRY = 'check';

interface Clicked {
  menuItemId: number | string;
  selectionText?: string | undefined;
  linkUrl?: string | undefined;
}

/** The browser's context menus, as far as they are used here. */
export interface Menus {
  create(entry: { id: string; title: string; contexts: ['selection', 'link'] }): unknown;
  removeAll(): Promise<void>;
  readonly onClicked: {
    addListener(listener: (clicked: Clicked, tab?: { incognito: boolean } | undefined) => void): void;
  };
}

/** This browser's context menus; telephones have none. */
export const browserMenus = (): Menus | undefined => browser.contextMenus;

interface Parts {
  menus: Menus | undefined;
  area: Area;
  /** Storage that ends with the browser session. */
  session: Area;
  /** The browser's languages, most wanted first. */
  preferred: () => readonly string[];
  openFullPage: (hash: string) => Promise<void>;
}

/**
 * Keeps one entry in the context menu of marked text and of links, in the language the user reads. Pressed, it opens the checker on the
 * full page; the text goes there through session storage, never in the address, and from private windows not at all.
 * @returns a function that puts the entry there: when the extension is installed or updated, and when the browser starts.
 */
export function checkMenu({ menus, area, session, preferred, openFullPage }: Parts): () => Promise<void> {
  if (!menus) return async () => undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function put(): Promise<void> {
    const { value: chosen } = await language.read(area);
    await menus?.removeAll();
    menus?.create({
      id: ENTRY,
      title: MENU_TITLES[chosen ?? pickLocale(preferred())],
      contexts: ['selection', 'link'],
    });
  }

  // One after the other: the browser refuses a second entry of the same name.
  function prepare(): Promise<void> {
    const done = queue.then(put).catch(() => undefined);
    queue = done;
    return done;
  }

  async function ask({ selectionText, linkUrl }: Clicked, isPrivate: boolean): Promise<void> {
    const text = [selectionText, linkUrl].filter(Boolean).join('\n');
    // Storage that is full or broken still opens the page: there it can be pasted.
    if (!isPrivate) await handText(session, text).catch(() => undefined);
    await openFullPage(isPrivate ? 'check/private' : 'check/handed');
  }

  menus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId === ENTRY) void ask(clicked, tab?.incognito ?? false).catch(() => undefined);
  });
  area.onChanged((keys) => {
    if (keys.includes(language.key)) void prepare();
  });
  return prepare;
}
