import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript }, runtime: { getURL: (path: string) => `moz-extension://ours/${path}` } },
}));

import { find } from '../../components/check/find.ts';
import { lookAtPage } from '../../components/check/look-at-page.ts';
import { readShown } from '../../components/check/read-shown.ts';

describe('looking at a tab', () => {
  const seen = { text: 'words', fields: [], type: 'text/html' };
  beforeEach(() => {
    executeScript.mockReset().mockResolvedValue([{ result: seen }]);
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const look = (url: string | null, id: number | null = 7) => lookAtPage({ id, url });

  test('happens once, in that tab, with a function and nothing else', async () => {
    expect(await look('https://example.org/a')).toEqual({ kind: 'page', url: 'https://example.org/a', shown: seen });
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, func: readShown, args: [expect.anything()] }]]);
  });

  test.each([
    [null, 'hidden'],
    ['moz-extension://ours/popup.html', 'hidden'],
    ['chrome://settings/', 'own'],
    ['about:addons', 'own'],
    ['moz-extension://x/popup.html', 'own'],
    ['view-source:https://example.org/', 'own'],
    ['data:text/html,x', 'own'],
    ['file:///home/me/x.html', 'file'],
  ])('%s has no address to judge (%s), and is not touched', async (url, why) => {
    expect(await look(url)).toEqual({ kind: 'nothing', why });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('a tab without a number, and no tab', async () => {
    expect(await look('https://example.org/', null)).toEqual({ kind: 'nothing', why: 'hidden' });
    expect(await lookAtPage(null)).toEqual({ kind: 'nothing', why: 'hidden' });
  });

  test('goes by the address alone where the browser refuses', async () => {
    executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
    expect(await look('https://chromewebstore.google.com/')).toMatchObject({ kind: 'address', why: 'refused' });
    expect(await look('https://example.org/manual.PDF')).toMatchObject({ kind: 'address', why: 'document' });
    executeScript.mockResolvedValue([]);
    expect(await look('https://example.org/')).toMatchObject({ kind: 'address', why: 'refused' });
    executeScript.mockResolvedValue([{ result: { ...seen, type: 'application/pdf' } }]);
    expect(await look('https://example.org/7')).toMatchObject({ kind: 'address', why: 'document' });
  });

  test('does not wait for a page that is frozen', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => {}));
    const looking = look('https://example.org/');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await looking).toMatchObject({ kind: 'address', why: 'silent' });
  });
});

describe('what cannot be asked about', () => {
  test.each([
    ['', 'empty'],
    [' \n\t\u3000\u200B ', 'empty'],
    ['x'.repeat(5_000_000), 'too-long'],
    ['\u0000\u0001\uFFFD\u0002PNG\u0003\uFFFD', 'not-text'],
  ])('%.10j… is one problem', async (text, problem) => {
    expect(await find({ kind: 'pasted', text })).toEqual({ kind: 'problem', problem });
  });

  test('a page without an address has nothing to answer', async () => {
    expect(await find({ kind: 'page', tab: { id: 1, url: 'about:blank' } })).toEqual({ kind: 'nothing', why: 'own' });
  });
});
