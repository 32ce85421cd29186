import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Carrier } from '../../carriers/carrier.ts';
import { packKnowledge, unpackKnowledge } from '../../carriers/knowledge.ts';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { LEXICON } from '../../carriers/words/index.ts';
import { LOCALES } from '../../locales/locale.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import STYLE from '../../overlay/overlay.css?inline';
import { isPageWords, type PageWords } from '../../overlay/page-words.ts';
import { followSettings } from '../../overlay/user-settings.ts';
import { wordsKeeper } from '../../overlay/words-keeper.ts';
import { type Area, memoryArea } from '../../settings/area.ts';
import type { MessageSender } from '../../settings/browser-api.ts';

const VERSION = '1.2.3';
const KNOWLEDGE = packKnowledge({ lexicon: LEXICON, carrier: T_MOBILE });
const words = (locale: PageWords['locale'], version = VERSION): PageWords => ({
  locale,
  version,
  words: PAGE_TEXTS[locale],
  knowledge: KNOWLEDGE,
  style: STYLE,
});
const stored = (data: unknown, version = 1) => ({ version, data });

/** Storage one part writes and the other hears of. */
function sharedArea(records: Record<string, unknown> = {}) {
  const listeners = new Set<(keys: string[]) => void>();
  const get = vi.fn(async (keys: string | string[]) =>
    Object.fromEntries([keys].flat().flatMap((key) => (key in records ? [[key, structuredClone(records[key])]] : []))),
  );
  const area: Area = {
    get,
    async set(written) {
      Object.assign(records, structuredClone(written));
      for (const listener of listeners) listener(Object.keys(written));
    },
    remove: async () => {},
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { area, records, get };
}

const settled = () => new Promise((done) => setTimeout(done));

function keeperOn(area: Area, preferred: readonly string[] = ['zh-CN']) {
  return wordsKeeper({ area, id: 'us', version: VERSION, preferred: () => preferred });
}

function ask(area: Area, sender: MessageSender = { id: 'us' }): Promise<unknown> {
  return new Promise((answered) => {
    if (keeperOn(area).answer({ type: 'page-words' }, sender, answered) !== true) answered('ignored');
  });
}

describe('the background, which has the words of all languages', () => {
  test('puts the first guess into storage, then whatever language the user chooses', async () => {
    const { area, records } = sharedArea();
    await keeperOn(area).prepare();
    expect(records['page-words']).toEqual(stored(words('zh-CN')));
    await area.set({ language: stored('es') });
    await settled();
    expect(records['page-words']).toEqual(stored(words('es')));
  });

  test('replaces words of another version, and those that are broken', async () => {
    for (const old of [words('zh-CN', '1.0.0'), { locale: 'zh-CN' }, null]) {
      const { area, records } = sharedArea({ 'page-words': stored(old) });
      await keeperOn(area).prepare();
      expect(records['page-words']).toEqual(stored(words('zh-CN')));
    }
  });

  test('answers a page with the words and stores them', async () => {
    const { area, records } = sharedArea({ language: stored('zh-TW') });
    expect(await ask(area)).toEqual(words('zh-TW'));
    await settled();
    expect(records['page-words']).toEqual(stored(words('zh-TW')));
  });

  test('answers a private window and stores nothing', async () => {
    const { area, records } = sharedArea();
    expect(await ask(area, { id: 'us', tab: { incognito: true } })).toEqual(words('zh-CN'));
    await settled();
    expect(records).toEqual({});
  });

  test('answers no stranger, and nothing it does not understand', async () => {
    const { area, records } = sharedArea();
    expect(await ask(area, { id: 'another' })).toBe('ignored');
    for (const message of [null, 7, 'page-words', { type: 'journey' }]) {
      expect(keeperOn(area).answer(message, { id: 'us' }, () => {})).toBeUndefined();
    }
    await settled();
    expect(records).toEqual({});
  });

  test('answers where storage refuses', async () => {
    const refuse = () => Promise.reject(new Error('broken'));
    const broken = { ...sharedArea().area, get: refuse, set: refuse };
    await keeperOn(broken).prepare();
    expect(await ask(broken)).toEqual(words('zh-CN'));
  });
});

describe('knowledge', () => {
  test('comes out of its one text as it went in, every pattern with it', () => {
    const { lexicon, carrier } = unpackKnowledge(KNOWLEDGE);
    expect(lexicon).toEqual(LEXICON);
    const plain = (of: Carrier) => JSON.stringify(of, (_, value) => (value?.test ? `/${value.source}/` : value));
    expect(plain(carrier)).toBe(plain(T_MOBILE));
    expect(carrier.notFound.is.test('NOT_FOUND')).toBe(true);
    expect(carrier.notFound.is.test('FOUND')).toBe(false);
  });

  test('has no pattern with flags: they would be lost on the way', () => {
    const flags = new Set<string>();
    JSON.stringify(T_MOBILE, (_, value: unknown) => (value instanceof RegExp ? flags.add(value.flags) && '' : value));
    expect([...flags]).toEqual(['']);
  });
});

describe('words that come in', () => {
  const english = PAGE_TEXTS.en;

  test('are taken in all four languages: each has as many texts as the page expects', () => {
    for (const locale of LOCALES) expect(isPageWords(words(locale)), locale).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'words'],
    ['no words', { ...words('es'), words: null }],
    ['a sentence missing', { ...words('es'), words: { ...english, why: undefined } }],
    ['a sentence too many', { ...words('es'), words: { ...english, extra: 'x' } }],
    ['a number for a sentence', { ...words('es'), words: { ...english, undo: 7 } }],
    ['nothing for a sentence', { ...words('es'), words: { ...english, undo: null } }],
    ['a sentence for a group', { ...words('es'), words: { ...english, steps: 'Pay' } }],
    ['a fact missing', { ...words('es'), words: { ...english, sellerFacts: english.sellerFacts.slice(1) } }],
    ['no knowledge', { ...words('es'), knowledge: undefined }],
    ['knowledge that is no text', { ...words('es'), knowledge: { lexicon: LEXICON } }],
    ['no style', { ...words('es'), style: undefined }],
    ['a state without a way', { ...words('es'), words: { ...english, states: { ...english.states, done: {} } } }],
  ])('are refused as %s', (_, data) => {
    expect(isPageWords(data)).toBe(false);
  });
});

describe('the page', () => {
  let life = new AbortController();
  beforeEach(() => {
    life = new AbortController();
  });
  afterEach(() => life.abort());

  function open(area: Area, background: (message: unknown) => Promise<unknown> = async () => undefined) {
    const sendMessage = vi.fn(background);
    const changed = vi.fn();
    const nobody = { addListener() {}, removeListener() {} };
    const runtime = { id: 'us', getManifest: () => ({ version: VERSION }), sendMessage, onMessage: nobody };
    const learn = vi.fn();
    const settings = followSettings({ area, runtime, learn, changed, signal: life.signal });
    return { settings, sendMessage, learn, changed };
  }

  test('has words and settings from one read, and asks nobody', async () => {
    const { area, get } = sharedArea({ 'page-words': stored(words('zh-CN')), dismissal: stored({ kind: 'never' }) });
    const { settings, sendMessage, learn, changed } = open(area);
    expect(settings.speech).toBeNull();
    expect(learn).not.toHaveBeenCalled();
    await settled();
    expect(settings).toEqual({ dismissed: { kind: 'never' }, speech: words('zh-CN') });
    expect(changed).toHaveBeenCalledOnce();
    expect(learn.mock.calls).toEqual([[unpackKnowledge(KNOWLEDGE)]]);
    expect(get).toHaveBeenCalledOnce();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test.each<[string, Record<string, unknown>]>([
    ['no words', {}],
    ['words of another version of the extension', { 'page-words': stored(words('zh-CN', '9.0.0')) }],
    ['broken words', { 'page-words': stored({ ...words('zh-CN'), words: { why: 1 } }) }],
    ['a broken record', { 'page-words': 'words' }],
    ['knowledge cut short', { 'page-words': stored({ ...words('zh-CN'), knowledge: KNOWLEDGE.slice(0, 999) }) }],
    ['words stored by a newer version', { 'page-words': stored(words('zh-CN'), 2) }],
  ])('with %s in storage asks the background, once', async (_, records) => {
    const { area } = sharedArea({ ...records, dismissal: stored({ kind: 'never' }) });
    const { settings, sendMessage, changed } = open(area, () => ask(area));
    await settled();
    await settled();
    expect(settings).toEqual({ dismissed: { kind: 'never' }, speech: words('zh-CN') });
    expect(sendMessage.mock.calls).toEqual([[{ type: 'page-words' }]]);
    expect(changed).toHaveBeenCalled();
  });

  test.each<[string, () => Promise<unknown>]>([
    ['is gone', () => Promise.reject(new Error('gone'))],
    [
      'cannot even be asked',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    ['says nothing', async () => undefined],
    ['is of another version', async () => words('zh-CN', '9.0.0')],
    ['talks nonsense', async () => ({ ...words('zh-CN'), words: 'nonsense' })],
  ])('stays silent when there are no words and the background %s, until they are stored', async (_, background) => {
    const { area } = sharedArea();
    const { settings } = open(area, background);
    await settled();
    expect(settings.speech).toBeNull();
    await keeperOn(area).prepare();
    await settled();
    expect(settings.speech).toEqual(words('zh-CN'));
  });

  test('has its words also where storage fails', async () => {
    const broken = { ...sharedArea().area, get: () => Promise.reject(new Error('broken')) };
    const { settings } = open(broken, () => ask(broken));
    await settled();
    expect(settings).toEqual({ dismissed: null, speech: words('zh-CN') });
  });

  test('follows the language chosen in the popup, and what was sent away, without a word of another language between', async () => {
    const { area } = sharedArea({ 'page-words': stored(words('zh-CN')) });
    keeperOn(area);
    const { settings, learn, changed } = open(area);
    await settled();
    const heard: (string | undefined)[] = [];
    changed.mockImplementation(() => heard.push(settings.speech?.locale));
    for (const locale of ['es', 'en', 'zh-TW'] as const) {
      await area.set({ language: stored(locale) });
      await settled();
      expect(settings.speech).toEqual(words(locale));
    }
    await area.set({ dismissal: stored({ kind: 'never' }) });
    await settled();
    expect(settings.dismissed).toEqual({ kind: 'never' });
    expect(heard).toEqual(['es', 'en', 'zh-TW', 'zh-TW']);
    expect(learn).toHaveBeenCalledOnce();
  });

  test('keeps its words when those in storage break later', async () => {
    const { area } = sharedArea({ 'page-words': stored(words('es')) });
    const { settings } = open(area);
    await settled();
    await area.set({ 'page-words': 'broken' });
    await settled();
    expect(settings.speech).toEqual(words('es'));
  });

  test('in a private window has the words from the background, which keeps nothing', async () => {
    const { area, records } = sharedArea();
    const { settings } = open(memoryArea(area), () => ask(area, { id: 'us', tab: { incognito: true } }));
    await settled();
    await settled();
    expect(settings.speech).toEqual(words('zh-CN'));
    expect(records).toEqual({});
  });

  test('hears nothing any more when all is over', async () => {
    const { area } = sharedArea({ 'page-words': stored(words('zh-CN')) });
    const { changed } = open(area);
    await settled();
    life.abort();
    changed.mockClear();
    await area.set({ 'page-words': stored(words('es')) });
    await settled();
    expect(changed).not.toHaveBeenCalled();
  });
});
