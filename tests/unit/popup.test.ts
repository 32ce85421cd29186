import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../components/status/read-answer.ts';
import { type Answer, canShow, type OpenTab, officialHost, whereAmI } from '../../components/status/where-am-i.ts';
import type { PageStatus } from '../../recognition/page-status.ts';

const STATUS: PageStatus = {
  carrier: 't-mobile',
  host: 'prepaid.t-mobile.com',
  page: 'guest-refill',
  line: 'prepaid',
  step: 'identify',
  state: 'ready',
  confidence: 'high',
  hints: [{ target: 'phone-number', verdict: 'pinned', label: 'Phone number', path: '/html[1]/body[1]/input[1]' }],
  panel: 'open',
  sellerWarning: 'line',
};
const OFFICIAL = 'https://prepaid.t-mobile.com/direct-to-account';
const PENDING: Answer = { kind: 'pending' };
const NOBODY: Answer = { kind: 'nobody' };
const says = (status: PageStatus | null): Answer => ({ kind: 'status', status });
const tab = (url: string | null, loading = false): OpenTab => ({ id: 7, url, loading, privateWindow: false });

describe('where am I', () => {
  const cases: [string, OpenTab | null, Answer, boolean, string][] = [
    ['no tab at all', null, PENDING, true, 'elsewhere'],
    ['a tab without a number', { ...tab(null), id: null }, PENDING, false, 'elsewhere'],
    ['about:', tab('about:blank'), PENDING, true, 'elsewhere'],
    ['file:', tab('file:///home/someone/page.html'), PENDING, true, 'elsewhere'],
    ['a store page', tab('https://chromewebstore.google.com/'), PENDING, true, 'elsewhere'],
    ['any other page, address hidden', tab(null), PENDING, true, 'elsewhere'],
    ['an address that is none', tab('not an address'), PENDING, true, 'elsewhere'],
    ['the carrier over http', tab('http://prepaid.t-mobile.com/'), PENDING, true, 'elsewhere'],
    ['a host we only know', tab('https://support.t-mobile.com/'), PENDING, true, 'elsewhere'],
    ['a look-alike', tab('https://prepaid.t-mobile.com.example/'), PENDING, true, 'elsewhere'],
    ['access switched off, address hidden', tab(null), PENDING, false, 'access-off'],
    ['access switched off, other page visible', tab('https://example.com/'), PENDING, false, 'elsewhere'],
    ['access switched off, official page', tab(OFFICIAL), NOBODY, false, 'access-off'],
    ['official, not answered yet', tab(OFFICIAL), PENDING, true, 'asking'],
    ['official, still loading', tab(OFFICIAL, true), NOBODY, true, 'loading'],
    ['official, open before the install', tab(OFFICIAL), NOBODY, true, 'silent'],
    ['official, nothing to say', tab(OFFICIAL), says(null), true, 'not-refill'],
    [
      'official, not about refilling',
      tab(OFFICIAL),
      says({ ...STATUS, page: 'other', step: null }),
      true,
      'not-refill',
    ],
    ['a step', tab(OFFICIAL), says(STATUS), true, 'page'],
    ['a step by its address only', tab(OFFICIAL), says({ ...STATUS, confidence: 'low', hints: [] }), true, 'page'],
    ['an answer while loading', tab(OFFICIAL, true), says(STATUS), true, 'page'],
  ];
  it.each(cases)('%s', (_, open, answer, access, kind) => {
    expect(whereAmI(open, answer, access).kind).toBe(kind);
  });

  it('names the host it stands on', () => {
    expect(whereAmI(tab(OFFICIAL), PENDING, true)).toEqual({ kind: 'asking', host: 'prepaid.t-mobile.com' });
    expect(officialHost('https://PREPAID.t-mobile.com/x')).toBe('prepaid.t-mobile.com');
    expect(officialHost('https://prepaid.t-mobile.com:444/')).toBeNull();
  });

  it('shows only what is pinned on a page that was recognised', () => {
    expect(canShow(STATUS)).toBe(true);
    expect(canShow({ ...STATUS, confidence: 'low' })).toBe(false);
    expect(canShow({ ...STATUS, hints: [{ target: 'continue', verdict: 'described', label: null, path: null }] })).toBe(
      false,
    );
  });
});

describe('the page’s answer', () => {
  it('is read as it was meant', () => {
    expect(readAnswer(STATUS)).toEqual({ kind: 'status', status: STATUS });
    expect(readAnswer(null)).toEqual({ kind: 'status', status: null });
  });

  it.each([
    undefined,
    'ready',
    42,
    [],
    {},
    { ...STATUS, page: 'unheard-of' },
    { ...STATUS, hints: 'none' },
    { ...STATUS, state: undefined },
  ])('counts as nobody there when it is %j', (message) => {
    expect(readAnswer(message)).toEqual(NOBODY);
  });
});
