import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../locales/locale.ts';
import { reviewFacts } from '../../scripts/facts.ts';
import { claimsToBeOfficial, justificationProblems, type Listing, listingProblems } from '../../scripts/store/check.ts';
import { pictureProblems } from '../../scripts/store/pictures.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const listing = async (locale: string) =>
  JSON.parse(await readFile(join(ROOT, 'store', `${locale}.json`), 'utf8')) as Listing;

describe('the store listing', () => {
  it.each(LOCALES)('%s is complete, short enough and claims nothing', async (locale) => {
    expect(listingProblems(await listing(locale), locale)).toEqual([]);
  });

  it.each(LOCALES)('%s says as much as the English one', async (locale) => {
    const [own, english] = [await listing(locale), await listing('en')];
    expect(own.description).toHaveLength(english.description.length);
    own.description.forEach((paragraph, index) => {
      expect(paragraph.split('\n').length, paragraph).toBe(english.description[index]?.split('\n').length);
    });
  });

  it('names file and part when something is missing, too long or said too often', async () => {
    const good = await listing('en');
    expect(listingProblems({ ...good, summary: '' }, 'x.json')).toEqual(['x.json: "summary" is missing.']);
    expect(listingProblems({ ...good, summary: 'a'.repeat(133) }, 'x.json')[0]).toMatch(/^x\.json: "summary" has 133/);
    expect(listingProblems({ ...good, tile: 'The official refill helper' }, 'x.json')[0]).toContain('claim');
    expect(listingProblems({ ...good, name: 'Refill Beacon for Firefox' }, 'x.json')[0]).toContain('browser');
    expect(
      listingProblems({ ...good, description: [...good.description, 'T-Mobile '.repeat(9)] }, 'x.json')[0],
    ).toContain('times');
  });
});

describe('the store’s pictures', () => {
  it('are there in every language, in the sizes the stores ask for', async () => {
    expect(await pictureProblems(ROOT)).toEqual([]);
  });

  it('are named when they are missing', async () => {
    expect(await pictureProblems(join(ROOT, 'tests'))).toContain('store/pictures/tile.zh-TW.png is missing.');
  });
});

describe('calling ourselves official', () => {
  it.each([
    'Official T-Mobile helper',
    'The official refill guide',
    '官方充值助手',
    'T-Mobile 官方帮手',
    'Ayuda oficial de recargas',
  ])('is heard in “%s”', (text) => expect(claimsToBeOfficial(text)).toBe(true));

  it.each([
    'Unofficial helper for T-Mobile® prepaid customers',
    '非官方帮手',
    '非官方幫手',
    'Ayuda no oficial',
    'Refill your own line',
  ])('is not heard in “%s”', (text) => expect(claimsToBeOfficial(text)).toBe(false));
});

describe('justifications', () => {
  const dashboard = '### `storage`\n\nBecause.\n\n### `alarms` (optional)\n';
  it('are there for what is asked for, and for nothing else', () => {
    expect(justificationProblems(dashboard, ['storage', 'alarms'])).toEqual([]);
    expect(justificationProblems(dashboard, ['storage', 'tabs'])).toEqual([
      'store/dashboard.md: the permission "tabs" has no justification.',
      'store/dashboard.md: "alarms" is justified, but not asked for.',
    ]);
  });
});

describe('the age of facts', () => {
  const source = { title: 'a page', url: null, lang: 'en' } as const;
  const today = Date.parse('2026-11-24T12:00:00Z');

  it('lists those older than half a year, the oldest first', () => {
    const facts = {
      fresh: { source, checkedOn: '2026-11-22' },
      old: { source, checkedOn: '2026-05-01' },
      older: { source, checkedOn: '2025-11-24' },
    };
    const { stale, problems } = reviewFacts(facts, today);
    expect(problems).toEqual([]);
    expect(stale.map(({ id, days }) => [id, days])).toEqual([
      ['older', 365],
      ['old', 207],
    ]);
  });

  it('names a fact without source, without a day, or from the future', () => {
    const facts = {
      a: { checkedOn: '2026-11-22' },
      b: { source, checkedOn: '' },
      c: { source, checkedOn: '2027-01-01' },
    };
    expect(reviewFacts(facts, today).problems.map((problem) => problem.match(/"(\w)"/)?.[1])).toEqual(['a', 'b', 'c']);
  });
});
