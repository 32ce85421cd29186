import { describe, expect, test } from 'vitest';
import { mayLink, WAYS } from '../../carriers/t-mobile/links.ts';
import { PAGE_KINDS, PAGE_STATES, STEP_OF } from '../../carriers/vocabulary.ts';
import { LOCALES } from '../../locales/locale.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { glosses, pinned, says } from '../../overlay/says.ts';
import type { LiveHint, LiveReading } from '../../recognition/read-page.ts';

const element = () => ({}) as Element;

function reading(found: Partial<LiveReading>): LiveReading {
  return {
    carrier: 't-mobile',
    host: 'prepaid.t-mobile.com',
    page: 'guest-refill',
    line: 'prepaid',
    step: STEP_OF[found.page ?? 'guest-refill'],
    state: 'ready',
    confidence: 'high',
    hints: [],
    heading: null,
    region: element(),
    ways: WAYS,
    roots: [],
    lines: () => [],
    renewal: () => null,
    ...found,
  };
}

const hint = (target: LiveHint['target'], verdict: LiveHint['verdict'], label: string | null): LiveHint => ({
  target,
  verdict,
  label,
  path: verdict === 'pinned' ? '/html[1]' : null,
  element: verdict === 'pinned' ? element() : null,
});

describe('what the panel says', () => {
  test('something on every known page, in every state, in every language; links only to the carrier', () => {
    for (const locale of LOCALES) {
      for (const page of PAGE_KINDS.filter((kind) => kind !== 'other')) {
        for (const state of PAGE_STATES) {
          for (const confidence of ['high', 'low'] as const) {
            const { hint, link } = says(reading({ page, state, confidence }), PAGE_TEXTS[locale]);
            expect(hint, `${locale} ${page} ${state}`).toBeTruthy();
            if (link) expect(mayLink(link), link).toBe(true);
            expect(/[:：]$/.test(hint), `${locale} ${page} ${state}: a colon leads to a link`).toBe(
              link !== null && !hint.endsWith('.') && !hint.endsWith('。'),
            );
          }
        }
      }
    }
  });

  test('the message of the page before the step', () => {
    const refused = says(reading({ state: 'tourist-plan-refused' }), PAGE_TEXTS.en);
    expect(refused.title).toMatch(/Tourist/);
    expect(refused.hint).toMatch(/store/);
    expect(refused.link).toBe('https://www.t-mobile.com/stores/locator');
    expect(refused.step).toEqual({ number: 1, line: 'Step 1 of 5 · Your line' });
    expect(says(reading({ page: 'confirmation', state: 'done' }), PAGE_TEXTS.en).title).toMatch(/proof/);
  });

  test('another hint where a bill is paid', () => {
    const home = (line: LiveReading['line']) => says(reading({ page: 'account-home', line }), PAGE_TEXTS.en).hint;
    expect(home('postpaid')).toMatch(/monthly bill/);
    expect(home('prepaid')).toMatch(/renewal amount/);
    expect(home('unknown')).toBe(home('prepaid'));
  });

  test('no step, no pins and no glosses where only the address speaks', () => {
    const unsure = reading({ confidence: 'low', hints: [hint('continue', 'pinned', 'Continue')] });
    expect(says(unsure, PAGE_TEXTS.en)).toMatchObject({ step: null, hint: PAGE_TEXTS.en.unsure });
    expect(pinned(unsure)).toEqual([]);
    expect(glosses(unsure, PAGE_TEXTS.en)).toEqual([]);
    expect(says(reading({ page: 'help' }), PAGE_TEXTS.en).step).toBeNull();
  });

  test('the same numbers on the page and beside the words; what is only described has none', () => {
    const both = reading({
      hints: [
        hint('phone-number', 'pinned', 'Phone number'),
        hint('phone-number-again', 'described', null),
        hint('continue', 'pinned', 'Continue'),
      ],
    });
    expect(pinned(both).map(({ target, number }) => [target, number])).toEqual([
      ['phone-number', 1],
      ['continue', 2],
    ]);
    expect(glosses(both, PAGE_TEXTS['zh-CN'])).toEqual([
      { number: 1, label: 'Phone number', meaning: '要充值的号码' },
      { number: null, label: null, meaning: '同一个号码再填一遍' },
      { number: 2, label: 'Continue', meaning: '继续下一步' },
    ]);
  });
});
