import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkMenu } from '../../background/check-menu.ts';
import { LOCALES } from '../../locales/locale.ts';
import { MENU_TITLES } from '../../locales/menu.ts';
import { type Area, memoryArea } from '../../settings/area.ts';
import { takeHandedText } from '../../settings/handed-text.ts';
import { language } from '../../settings/items.ts';

const emptyArea = (): Area =>
  memoryArea({ get: async () => ({}), set: async () => {}, remove: async () => {}, onChanged: () => () => {} });

type Listener = (clicked: object, tab?: { incognito: boolean }) => void;

/** A browser's menu, with what is in it and a hand that presses. */
function given({ session = emptyArea(), hasMenus = true } = {}) {
  const area = emptyArea();
  const entries: { id: string; title: string }[] = [];
  const opened: string[] = [];
  let press: Listener = () => undefined;
  const menus = {
    create(entry: { id: string; title: string }) {
      if (entries.some(({ id }) => id === entry.id)) throw new Error('duplicate id');
      entries.push(entry);
    },
    // As slow as the browser may be: meanwhile another language may be chosen.
    async removeAll() {
      entries.length = 0;
      await new Promise((done) => setTimeout(done));
    },
    onClicked: {
      addListener(listener: Listener) {
        press = listener;
      },
    },
  };
  const prepare = checkMenu({
    menus: hasMenus ? (menus as never) : undefined,
    area,
    session,
    preferred: () => ['zh-HK'],
    openFullPage: async (hash) => {
      opened.push(hash);
    },
  });
  return { area, session, entries, opened, prepare, press: (...args: Parameters<Listener>) => press(...args) };
}

describe('the entry in the context menu', () => {
  let menu: ReturnType<typeof given>;
  beforeEach(() => {
    menu = given();
  });

  test('is one, in the language of the browser, and follows the language that is chosen', async () => {
    await Promise.all([menu.prepare(), menu.prepare()]);
    expect(menu.entries).toMatchObject([{ title: MENU_TITLES['zh-TW'], contexts: ['selection', 'link'] }]);
    for (const locale of LOCALES) {
      await language.write(menu.area, locale);
      await vi.waitFor(() => expect(menu.entries).toMatchObject([{ title: MENU_TITLES[locale] }]));
    }
  });

  test('ends in the language chosen last, even when that comes while it is being put there', async () => {
    void menu.prepare();
    await language.write(menu.area, 'es');
    await vi.waitFor(() => expect(menu.entries).toMatchObject([{ title: MENU_TITLES.es }]));
  });

  test('hands over text and link, opens the page without either in its address, and the text is there once', async () => {
    menu.press(
      { menuItemId: 'check', selectionText: '半价代充', linkUrl: 'https://t.example/pay' },
      { incognito: false },
    );
    await vi.waitFor(() => expect(menu.opened).toEqual(['check/handed']));
    expect(await takeHandedText(menu.session)).toBe('半价代充\nhttps://t.example/pay');
    expect(await takeHandedText(menu.session)).toBeNull();
  });

  test('hands over nothing from a private window', async () => {
    menu.press({ menuItemId: 'check', selectionText: 'my secret' }, { incognito: true });
    await vi.waitFor(() => expect(menu.opened).toEqual(['check/private']));
    expect(await menu.session.get(['handed-text'])).toEqual({});
  });

  test('opens the page even when the browser refuses to store', async () => {
    const session: Area = { ...emptyArea(), set: () => Promise.reject(new Error('quota')) };
    const full = given({ session });
    full.press({ menuItemId: 'check', selectionText: 'x' });
    await vi.waitFor(() => expect(full.opened).toEqual(['check/handed']));
    expect(await takeHandedText(session)).toBeNull();
  });

  test('hands over no more than the checker would read anyway', async () => {
    menu.press({ menuItemId: 'check', selectionText: 'x'.repeat(5_000_000) });
    await vi.waitFor(() => expect(menu.opened).toHaveLength(1));
    expect((await takeHandedText(menu.session))?.length).toBe(300_000);
  });

  test('leaves the entries of others alone', async () => {
    menu.press({ menuItemId: 'another', selectionText: 'x' });
    menu.press({ menuItemId: 'check', selectionText: 'y' });
    await vi.waitFor(() => expect(menu.opened).not.toEqual([]));
    expect(menu.opened).toEqual(['check/handed']);
    expect(await takeHandedText(menu.session)).toBe('y');
  });

  test('is missing without harm where there are no menus', async () => {
    await expect(given({ hasMenus: false }).prepare()).resolves.toBeUndefined();
  });
});
