// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { LOCALES } from '../../locales/locale.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { drawPanel, type PanelActions, type PanelView } from '../../overlay/panel.ts';

const actions: PanelActions = {
  showMe: vi.fn(),
  minimise: vi.fn(),
  toggleMenu: vi.fn(),
  dismiss: vi.fn(),
  toggleWarning: vi.fn(),
  takeOffer: vi.fn(),
};

function drawn(view: Partial<PanelView> & Pick<PanelView, 'words'>): HTMLElement {
  const panel = document.createElement('div');
  const rest = { step: null, title: null, hint: '', link: null, glosses: [], lang: 'en', host: 'www.t-mobile.com' };
  const quiet = { warning: 'none', paid: null, offer: null, offerFailed: false, menu: false, modal: false } as const;
  panel.append(...drawPanel({ ...rest, ...quiet, ...view }, actions).map((child) => child || ''));
  return panel;
}

describe.each(LOCALES)('the panel in %s', (locale) => {
  const words = PAGE_TEXTS[locale];

  test('speaks the question to the clerk in English', () => {
    const panel = drawn({ words, hint: words.hints['store-locator'] });
    expect(panel.querySelector('p span[lang="en"]')?.textContent).toBe('Is there a fee?');
    expect(panel.textContent).not.toContain('{ask}');
  });

  test('sets the page’s words in the page’s language, and what they mean in its own', () => {
    const gloss = { number: 1, label: 'Recargar', meaning: words.glosses.refill };
    const row = drawn({ words, lang: 'es', glosses: [gloss] }).querySelector('.glosses li');
    expect(row?.querySelector('[lang="es"]')?.textContent).toBe('Recargar');
    expect(row?.querySelector('.means')?.closest('[lang]')).toBeNull();
    expect(row?.querySelector('.means')?.textContent).toContain(words.glosses.refill);
  });
});

test.each([
  ['检查号码或邮箱，再检查密码。不登录也能充值：', ['充值：']],
  ['用你自己的 T-Mobile ID 登录，谁要都别给。', ['T-Mobile ID', '别给。']],
  ['Sign in with your own T-Mobile ID, or create one.', ['T-Mobile ID']],
])('what no line parts: %s', (hint, parts) => {
  const panel = drawn({ words: PAGE_TEXTS.en, hint });
  const line = [...panel.querySelectorAll('p')].find(({ textContent }) => textContent === hint);
  expect([...(line?.querySelectorAll('.whole') ?? [])].map(({ textContent }) => textContent)).toEqual(parts);
});
