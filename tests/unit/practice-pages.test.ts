import { existsSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { RUNS_ON } from '../../carriers/t-mobile/hosts.ts';
import { STEP_OF } from '../../carriers/vocabulary.ts';
import { FAMILIES } from '../pages/families.ts';
import { answer, JOURNEY, JOURNEY_URL, PRACTICE_NOTICE, PRACTICE_PAGES } from '../pages/index.ts';

interface Scope {
  querySelectorAll(
    css: string,
  ): ArrayLike<{ hasAttribute(name: string): boolean; getAttribute(name: string): string | null }>;
}

/** The page as sent, and each view its scripts may show; views are templates, which a document search does not enter. */
function scopesOf(html: string): { document: Scope; views: Scope[] } {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true, disableIframePageLoading: true } });
  document.write(html);
  const views = [...document.querySelectorAll('template')].map((template) => template.content as unknown as Scope);
  const frames = [...document.querySelectorAll('iframe[srcdoc]')].map((frame) =>
    scopesOf(frame.getAttribute('srcdoc') ?? ''),
  );
  return { document: document as unknown as Scope, views: [...views, ...frames.map((frame) => frame.document)] };
}

const ADDRESSES = [...new Set(PRACTICE_PAGES.map((page) => page.url))];

describe('practice pages', () => {
  it('have an id of their own', () => {
    const ids = PRACTICE_PAGES.map((page) => page.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('are all listed in their README, and nothing else is', () => {
    const readme = readFileSync(new URL('../pages/README.md', import.meta.url), 'utf8');
    const listed = [...readme.matchAll(/^\| `([^`]+)`/gm)].map(([, id]) => id);
    expect(listed).toEqual(PRACTICE_PAGES.map((page) => page.id));
  });

  it('stand at one address each: no page takes the place of another', () => {
    const drawn = FAMILIES.flatMap(([, sources]) => sources).filter((page) => page.html !== undefined);
    for (const page of drawn) expect(answer(page.url).body === page.html, page.id).toBe(true);
  });

  it.each(PRACTICE_PAGES)('$id: at an address we run on, answered, in a file that is there', (page) => {
    const { protocol, host } = new URL(page.url);
    expect(protocol).toBe('https:');
    expect(RUNS_ON).toContain(host);
    expect(existsSync(new URL(`../pages/${page.file}`, import.meta.url))).toBe(true);
    const first = PRACTICE_PAGES.find(({ url }) => url === page.url);
    expect(answer(page.url).status).toBe(first?.status ?? 200);
  });

  it.each(PRACTICE_PAGES)(
    '$id: each true element is marked once where the page shows it',
    ({ url, actions, expected }) => {
      const away = actions?.findLast((action) => 'goto' in action)?.goto;
      const { document, views } = scopesOf(answer(away ?? url).body);
      const selectors = (expected.hints ?? []).map(({ css }) => css.split(' >>> ').at(-1) ?? css);
      const marked = [document, ...views].filter((scope) =>
        selectors.every((css) => scope.querySelectorAll(css).length === 1),
      );
      expect(marked.length).toBeGreaterThan(0);
    },
  );

  it.each(PRACTICE_PAGES)('$id: the step follows from the kind', ({ expected }) => {
    expect(expected.step).toBe(STEP_OF[expected.page]);
    if (expected.confidence === 'low') expect(expected.hints).toEqual([]);
  });

  it.each(ADDRESSES)('%s says that it is practice', (url) => {
    expect(answer(url).body).toContain(PRACTICE_NOTICE);
  });

  it.each(ADDRESSES)('%s takes no password, code or card', (url) => {
    const { document, views } = scopesOf(answer(url).body);
    const secret = 'input[type="password"], input[autocomplete^="cc-"], input[name="code"]';
    for (const scope of [document, ...views]) {
      for (const field of Array.from(scope.querySelectorAll(secret))) {
        expect(field.hasAttribute('readonly'), field.getAttribute('autocomplete') ?? 'secret').toBe(true);
      }
    }
  });
});

describe('the practice web server', () => {
  it.each([
    'https://prepaid.t-mobile.com/no-such-page',
    'https://www.t-mobile.com/favicon.ico',
    'https://example.com/',
    '',
  ])('has nothing at "%s"', (url) => expect(answer(url)).toEqual({ status: 404, headers: {}, body: '' }));

  it('sends a strict policy with some pages and one without sinks', () => {
    const policies = ADDRESSES.map((url) => answer(url).headers['content-security-policy'] ?? '');
    expect(policies.filter((policy) => policy.includes("script-src 'self' 'nonce-")).length).toBeGreaterThan(10);
    expect(policies.some((policy) => policy.includes("require-trusted-types-for 'script'"))).toBe(true);
  });
});

describe('the journey', () => {
  it('goes through all five steps in order, each stage from the one before', () => {
    const stages = JOURNEY.map(({ id }) => PRACTICE_PAGES.find((page) => page.id === id));
    expect(stages.map((page) => page?.expected.step)).toEqual([
      'identify',
      'choose',
      'pay',
      'confirm',
      'verify',
      'verify',
    ]);
    expect(stages.every((page) => page?.url === JOURNEY_URL)).toBe(true);
    const done = JOURNEY.flatMap(({ actions }) => actions);
    expect(done).toEqual(stages.at(-1)?.actions);
    expect(answer(`${JOURNEY_URL}/confirmation`)).toEqual(answer(JOURNEY_URL));
  });
});
