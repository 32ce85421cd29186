// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { overlayBringer } from '../../background/overlay-bringer.ts';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { keepLookout } from '../../overlay/lookout.ts';
import { readPage } from '../../recognition/read-page.ts';
import type { MessageListener } from '../../settings/browser-api.ts';

const SHOP = 'https://www.t-mobile.com/cell-phones/brand';
const US = { id: 'us' };

const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };

let listeners: MessageListener[] = [];
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime = {
  id: 'us',
  getManifest: () => ({ version: '1' }),
  sendMessage,
  onMessage: {
    addListener: (listener: MessageListener) => void listeners.push(listener),
    removeListener: (listener: MessageListener) => {
      listeners = listeners.filter((other) => other !== listener);
    },
  },
};

/** What those who listen answer to a message; `undefined` when nobody does. */
function ask(message: unknown, sender = US): unknown {
  let said: unknown;
  for (const listener of listeners) listener(message, sender, (answer) => (said = answer));
  return said;
}

/** The page goes on without a new document, and the browser tells of it twice, as browsers do. */
async function go(url: string) {
  happyDOM.setURL(url);
  const { navigation } = window as unknown as { navigation: EventTarget };
  navigation.dispatchEvent(new Event('currententrychange'));
  navigation.dispatchEvent(new Event('navigatesuccess'));
  await vi.waitFor(() => {});
}

beforeEach(() => {
  listeners = [];
  sendMessage.mockReset().mockResolvedValue(true);
  Object.assign(window, { navigation: Object.assign(new EventTarget(), { currentEntry: null }) });
  happyDOM.setURL(SHOP);
});
afterEach(() => {
  delete (window as { navigation?: EventTarget }).navigation;
});

describe('the lookout in the shop', () => {
  test('answers what the overlay would answer there, and asks nobody for anything', () => {
    keepLookout(runtime);
    const reading = readPage(document, SHOP, T_MOBILE);
    const { heading, region, ways, roots, lines, renewal, ...read } =
      reading ?? expect.fail('the shop is the carrier’s');
    expect(ask({ type: 'page-status' })).toEqual({ ...read, panel: 'hidden', sellerWarning: 'none' });
    expect(ask({ type: 'show-me' })).toBeUndefined();
    expect(ask({ type: 'page-status' }, { id: 'another' })).toBeUndefined();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('says nothing of a port that is not the carrier’s', () => {
    happyDOM.setURL('https://www.t-mobile.com:8443/cell-phones');
    keepLookout(runtime);
    expect(ask({ type: 'page-status' })).toBeNull();
  });

  test('stays in its part of the shop, has the overlay brought once where that ends, and is gone then', async () => {
    keepLookout(runtime);
    await go('https://www.t-mobile.com/cell-phones/one?color=blue');
    await go('https://www.t-mobile.com/cell-phones/all#deals');
    expect(sendMessage).not.toHaveBeenCalled();
    await go('https://www.t-mobile.com/account/dashboard');
    expect(sendMessage.mock.calls).toEqual([[{ type: 'bring-overlay' }]]);
    expect(ask({ type: 'page-status' })).toBeUndefined();
    await go(SHOP);
    await go('https://www.t-mobile.com/account/dashboard');
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  test.each(['https://www.t-mobile.com/cart#/payments/onetimepayment', 'https://www.t-mobile.com/cart#!/pay'])(
    'a hash route is not the shop: %s',
    async (url) => {
      happyDOM.setURL(url);
      keepLookout(runtime);
      await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
    },
  );

  test('where nobody could bring it, it goes on answering and asks again at the next address', async () => {
    keepLookout(runtime);
    for (const failure of [() => Promise.resolve(false), () => Promise.reject(new Error('no receiver'))]) {
      sendMessage.mockImplementationOnce(failure);
      await go('https://www.t-mobile.com/account/dashboard');
      await vi.waitFor(() => expect(ask({ type: 'page-status' })).toMatchObject({ page: 'other' }));
    }
    expect(sendMessage).toHaveBeenCalledTimes(2);
    sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await go('https://www.t-mobile.com/account/overview');
    expect(ask({ type: 'page-status' })).toMatchObject({ page: 'other' });
  });

  test('where the browser does not tell of new addresses, the overlay comes at once', async () => {
    // What else is found under that name is an element of the page.
    Object.assign(window, { navigation: document.createElement('nav') });
    keepLookout(runtime);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});

describe('the background, which brings the overlay', () => {
  const bringing = (
    bring: (tabId: number) => Promise<unknown>,
    message: unknown,
    sender: Parameters<MessageListener>[1],
  ) =>
    new Promise<unknown>((answered) => {
      if (overlayBringer('us', bring)(message, sender, answered) !== true) answered('ignored');
    });
  const tab = { id: 7 };

  test('puts it into the tab that asks, and says whether that went well', async () => {
    const bring = vi.fn(async (_: number) => {});
    expect(await bringing(bring, { type: 'bring-overlay' }, { ...US, tab })).toBe(true);
    expect(bring.mock.calls).toEqual([[7]]);
    expect(await bringing(() => Promise.reject(new Error('gone')), { type: 'bring-overlay' }, { ...US, tab })).toBe(
      false,
    );
  });

  test('ignores strangers, other messages and whoever is in no tab', async () => {
    const bring = vi.fn(async (_: number) => {});
    expect(await bringing(bring, { type: 'bring-overlay' }, { id: 'another', tab })).toBe('ignored');
    expect(await bringing(bring, { type: 'page-status' }, { ...US, tab })).toBe('ignored');
    expect(await bringing(bring, { type: 'bring-overlay' }, US)).toBe('ignored');
    expect(bring).not.toHaveBeenCalled();
  });
});
