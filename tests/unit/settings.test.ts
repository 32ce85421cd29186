import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Area, localArea, memoryArea, pageArea } from '../../settings/area.ts';
import { defineItem } from '../../settings/item.ts';
import { type Dismissal, dismiss, dismissal, isDismissed, language, VISIT_MS, WEEK_MS } from '../../settings/items.ts';

function picked(records: Record<string, unknown>, keys: string | string[]) {
  return Object.fromEntries([keys].flat().flatMap((key) => (key in records ? [[key, records[key]]] : [])));
}

function store(records: Record<string, unknown> = {}): Area & { records: Record<string, unknown> } {
  const nothing: Area = {
    get: async () => ({}),
    set: async () => {},
    remove: async () => {},
    onChanged: () => () => {},
  };
  const area = memoryArea({ ...nothing, get: async (keys) => picked(records, keys) });
  return {
    ...area,
    records,
    async set(written) {
      Object.assign(records, written);
      await area.set(written);
    },
  };
}

const refusing: Area = {
  get: () => Promise.reject(new Error('storage is broken')),
  set: () => Promise.reject(new Error('storage is full')),
  remove: () => Promise.reject(new Error('storage is broken')),
  onChanged: () => () => {},
};

describe('a stored item', () => {
  it('reads its fallback when nothing is stored', async () => {
    expect(await language.read(store())).toEqual({ value: null, unusable: null });
  });

  it('comes back as it was written', async () => {
    const area = store();
    await language.write(area, 'zh-CN');
    expect(await language.read(area)).toEqual({ value: 'zh-CN', unusable: null });
    expect(area.records.language).toEqual({ version: 1, data: 'zh-CN' });
  });

  it.each([
    ['text'],
    [42],
    [null],
    [[]],
    [{}],
    [{ version: 0, data: 'en' }],
    [{ version: 1 }],
    [{ version: 1, data: 'xx' }],
    [{ version: 1.5, data: 'en' }],
    [{ version: -1e8, data: 'en' }],
  ])('keeps a broken record %j aside before writing over it', async (broken) => {
    const area = store({ language: broken });
    expect(await language.read(area)).toEqual({ value: null, unusable: 'broken' });
    await language.write(area, 'es');
    expect(area.records).toEqual({ language: { version: 1, data: 'es' }, 'kept:language': broken });
  });

  it('keeps a record of a newer version aside', async () => {
    const newer = { version: 9, data: { tag: 'fr', region: 'CA' } };
    const area = store({ language: newer });
    expect(await language.read(area)).toEqual({ value: null, unusable: 'newer' });
    expect(area.records.language).toBe(newer);
    await language.write(area, 'en');
    expect(area.records['kept:language']).toBe(newer);
  });

  it('migrates from version to version, and calls a failing migration broken', async () => {
    const item = defineItem({
      key: 'count',
      version: 3,
      isValid: (data) => typeof data === 'number',
      fallback: 0,
      migrations: {
        1: (data) => Number(data),
        2: (data) => {
          if (data === 13) throw new Error('no');
          return (data as number) * 10;
        },
      },
    });
    expect(await item.read(store({ count: { version: 1, data: '4' } }))).toEqual({ value: 40, unusable: null });
    expect(await item.read(store({ count: { version: 2, data: 13 } }))).toEqual({ value: 0, unusable: 'broken' });
  });

  it('reads its fallback from storage that fails, and says so when writing fails', async () => {
    expect(await language.read(refusing)).toEqual({ value: null, unusable: null });
    await expect(language.write(refusing, 'en')).rejects.toThrow();
  });

  it.each([
    [{ kind: 'week' }],
    [{ kind: 'week', until: null }],
    [{ kind: 'not-now', until: '9' }],
    [{ kind: 'month', until: 9 }],
    ['never'],
  ])('takes no dismissal like %j', async (data) => {
    expect(await dismissal.read(store({ dismissal: { version: 1, data } }))).toEqual({
      value: null,
      unusable: 'broken',
    });
  });

  it('tells its watchers, until they stop', async () => {
    const area = store();
    const heard: unknown[] = [];
    const stop = language.watch(area, (value) => heard.push(value));
    await language.write(area, 'es');
    await Promise.resolve();
    await new Promise((done) => setTimeout(done));
    stop();
    await language.write(area, 'en');
    await new Promise((done) => setTimeout(done));
    expect(heard).toEqual(['es']);
  });
});

describe('a private window', () => {
  it('keeps what it holds in memory where storage fails', async () => {
    const area = memoryArea(refusing);
    await dismissal.write(area, { kind: 'never' });
    expect((await dismissal.read(area)).value).toEqual({ kind: 'never' });
  });

  it('reads what is stored and writes nothing', async () => {
    const stored = store({ language: { version: 1, data: 'es' } });
    const before = structuredClone(stored.records);
    const area = memoryArea(stored);
    expect((await language.read(area)).value).toBe('es');
    await language.write(area, 'zh-TW');
    await dismissal.write(area, { kind: 'never' });
    await area.remove('language');
    expect((await language.read(area)).value).toBeNull();
    expect((await dismissal.read(area)).value).toEqual({ kind: 'never' });
    expect(stored.records).toEqual(before);
  });
});

describe('a page’s storage', () => {
  it.each([
    ['a private window', true],
    ['any other', false],
  ])('in %s is asked what window it is when something is to be stored, not before', async (_, isPrivate) => {
    const stored = store({ language: { version: 1, data: 'es' } });
    const before = structuredClone(stored.records);
    const ask = vi.fn(() => isPrivate);
    const area = pageArea(stored, ask);
    expect((await language.read(area)).value).toBe('es');
    expect(ask).not.toHaveBeenCalled();
    await dismissal.write(area, { kind: 'never' });
    expect((await dismissal.read(area)).value).toEqual({ kind: 'never' });
    expect((await language.read(area)).value).toBe('es');
    if (isPrivate) expect(stored.records).toEqual(before);
    else expect(stored.records).not.toEqual(before);
  });
});

describe('the extension’s own storage', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is not mistaken for an element of the page that is called "browser"', async () => {
    const local = { get: async () => ({ language: { version: 1, data: 'es' } }) };
    vi.stubGlobal('chrome', { runtime: { id: 'us' }, storage: { local } });
    vi.stubGlobal('browser', { id: 'browser', localName: 'div' });
    expect((await language.read(localArea())).value).toBe('es');
  });

  it('is gone with the extension', () => {
    vi.stubGlobal('chrome', { runtime: {}, storage: {} });
    expect(() => localArea()).toThrow(/removed or updated/);
  });
});

describe('dismissals', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  it.each<[string, Dismissal, number, boolean]>([
    ['none', null, now, false],
    ['never', dismiss('never', now), now + 10 * 365 * 86_400_000, true],
    ['not now, same visit', dismiss('not-now', now), now + VISIT_MS - 1, true],
    ['not now, next visit', dismiss('not-now', now), now + VISIT_MS, false],
    ['seven days, sixth', dismiss('week', now), now + WEEK_MS - 86_400_000, true],
    ['seven days, eighth', dismiss('week', now), now + WEEK_MS + 1, false],
    ['clock set back a year: over', dismiss('week', now), now - 365 * 86_400_000, false],
    ['clock set forward a year: over', dismiss('week', now), now + 365 * 86_400_000, false],
  ])('%s', (_, current, at, expected) => {
    expect(isDismissed(current, at)).toBe(expected);
  });
});
