import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** A file that breaks (or keeps) a rule of the architecture. */
interface Snippet {
  path: string;
  code: string;
}

const importing = (room: string, what: string): Snippet => ({
  path: `${room}/snippet.ts`,
  code: `export * from '${'../'.repeat(room.split('/').length)}${what}';\n`,
});
const using = (room: string, expression: string): Snippet => ({
  path: `${room}/snippet.ts`,
  code: `export const use = (element: never) => [element, ${expression}];\n`,
});

const BROKEN: Record<string, Snippet> = {
  'carriers import recognition': importing('carriers/t-mobile', 'recognition/read-page.ts'),
  'carriers import locales': importing('carriers', 'locales/locale.ts'),
  'carriers import a package': { path: 'carriers/snippet.ts', code: "export * from 'valibot';\n" },
  'recognition imports the overlay': importing('recognition', 'overlay/panel.ts'),
  'recognition imports locales': importing('recognition', 'locales/page.ts'),
  'recognition imports later': {
    path: 'recognition/snippet.ts',
    code: "export const a = import('../overlay/panel.ts');\n",
  },
  'the checker imports recognition': importing('checker', 'recognition/text.ts'),
  'the overlay imports components': importing('overlay', 'components/Header.tsx'),
  'the overlay imports the checker': importing('overlay', 'checker/check.ts'),
  'locales import facts': importing('locales/en', 'carriers/t-mobile/facts.ts'),
  'settings import texts': importing('settings', 'locales/popup.ts'),
  'components import the overlay': importing('components/guide', 'overlay/panel.ts'),
  'components import recognition itself': importing('components', 'recognition/read-page.ts'),
  'components import an entrypoint': importing('components', 'entrypoints/popup/Popup.tsx'),
  'the overlay imports an entrypoint': importing('overlay', 'entrypoints/background.ts'),
  'receipts import renewals': importing('receipts', 'renewals/items.ts'),
  'renewals import components': importing('renewals', 'components/useItem.ts'),
  'a capture imports settings': importing('capture', 'settings/area.ts'),
  'a capture reads a field': using('capture', '(element as HTMLInputElement).value'),
  'practice imports components': importing('practice', 'components/Header.tsx'),
  'the background draws': importing('background', 'components/Header.tsx'),
  'components import the background': importing('components', 'background/open-full-page.ts'),
  'what is shipped imports tests': importing('overlay', 'tests/pages/index.ts'),
  'the content script imports components': importing('entrypoints/carrier.content', 'components/Header.tsx'),
  'React in the overlay': { path: 'overlay/snippet.ts', code: "export * from 'react';\n" },
  'React in the content script': {
    path: 'entrypoints/carrier.content/snippet.ts',
    code: "export * from 'react-dom/client';\n",
  },
  'React in the background': { path: 'entrypoints/background.ts', code: "export * from 'react';\n" },
  'the polyfill in the overlay': { path: 'overlay/snippet.ts', code: "export * from 'wxt/browser';\n" },
  'fetch in a component': using('components', "fetch('https://example.com')"),
  'window.fetch in the overlay': using('overlay', "window.fetch('https://example.com')"),
  'XMLHttpRequest in the background': using('entrypoints', 'new XMLHttpRequest()'),
  'WebSocket in settings': using('settings', "new WebSocket('wss://example.com')"),
  'EventSource in the checker': using('checker', "new EventSource('https://example.com')"),
  'sendBeacon in the popup': using('entrypoints/popup', "navigator.sendBeacon('https://example.com')"),
  'a field’s value in recognition': using('recognition', '(element as HTMLInputElement).value'),
  'an optional value in recognition': using('recognition', '(element as HTMLInputElement | null)?.value'),
  'a value by its quoted name': using('recognition', "(element as HTMLInputElement)['value']"),
  'setting a value in the overlay': using('overlay', "((element as HTMLInputElement).value = '')"),
  'checked in the overlay': using('overlay', '(element as HTMLInputElement).checked'),
  'selectedIndex in the content script': using(
    'entrypoints/carrier.content',
    '(element as HTMLSelectElement).selectedIndex',
  ),
  'FormData in recognition': using('recognition', 'new FormData(element)'),
  'window.FormData in recognition': using('recognition', 'new window.FormData(element)'),
  'the page’s own objects in Firefox': using('overlay', '(element as { wrappedJSObject: unknown }).wrappedJSObject'),
};

const KEPT: Record<string, Snippet> = {
  'recognition imports carriers': importing('recognition', 'carriers/vocabulary.ts'),
  'the overlay imports what it draws from': importing('overlay', 'recognition/read-page.ts'),
  'locales import the vocabulary': importing('locales/en', 'carriers/vocabulary.ts'),
  'settings import the list of languages': importing('settings', 'locales/locale.ts'),
  'components import the status type': importing('components', 'recognition/page-status.ts'),
  'components of a room import that room': importing('components/receipts', 'receipts/log.ts'),
  'React in a component': { path: 'components/Snippet.tsx', code: "export { useState } from 'react';\n" },
  'components import the checker': importing('components', 'checker/check.ts'),
  'the background imports renewals': importing('background', 'renewals/items.ts'),
  'the polyfill in the background': { path: 'background/snippet.ts', code: "export * from 'wxt/browser';\n" },
  'React in the popup': {
    path: 'entrypoints/popup/snippet.tsx',
    code: "export { createRoot } from 'react-dom/client';\n",
  },
  'a word that only begins like a forbidden one': using('recognition', 'new Map([[1, element]]).values()'),
  'the value of a setting in the popup': using('entrypoints/popup', '({ value: 1 }).value'),
};

let temporary: string;
const found = new Map<string, string[]>();

/**
 * Lints all snippets in one run, each in a project of its own that has this project's rules. They lie in a folder that is called like a
 * room: what is above a project is none of its business.
 */
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'refill-beacon-lint-'));
  const folder = join(temporary, 'checker');
  for (const [group, snippets] of Object.entries({ broken: BROKEN, kept: KEPT })) {
    for (const [index, { path, code }] of Object.values(snippets).entries()) {
      const file = join(folder, `${group}-${index}`, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, code);
    }
  }
  const rules = JSON.parse(await readFile(join(ROOT, 'biome.json'), 'utf8')) as {
    vcs: unknown;
    overrides: { includes: string[] }[];
  };
  rules.vcs = { enabled: false };
  for (const override of rules.overrides)
    override.includes = override.includes.map((glob) => glob.replace(/^!?/, '$&*/'));
  await writeFile(join(folder, 'biome.json'), JSON.stringify(rules));
  await cp(join(ROOT, 'scripts', 'lint'), join(folder, 'scripts', 'lint'), { recursive: true });
  const { diagnostics } = await lint(folder);
  for (const { severity, location, message } of diagnostics) {
    if (severity !== 'error') continue;
    const [snippet = ''] = location.path.split('/');
    found.set(snippet, [...(found.get(snippet) ?? []), message]);
  }
});
afterAll(() => rm(temporary, { recursive: true, force: true }));

interface LintReport {
  diagnostics: { severity: string; message: string; location: { path: string } }[];
}

function lint(where: string): Promise<LintReport> {
  return new Promise((resolve, reject) => {
    const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    execFile(process.execPath, args, { cwd: where, maxBuffer: 1 << 26 }, (_error, stdout, stderr) => {
      const start = stdout.indexOf('{');
      if (start < 0) reject(new Error(stderr));
      else resolve(JSON.parse(stdout.slice(start)) as LintReport);
    });
  });
}

describe('the lint stops', () => {
  it.each(Object.keys(BROKEN).map((name, index) => [name, index] as const))('%s', (_name, index) => {
    expect(found.get(`broken-${index}`) ?? []).not.toEqual([]);
  });

  it('each arrow that is written, and says so', async () => {
    const arrows = join(ROOT, 'scripts', 'lint', 'arrows');
    const files = await readdir(arrows);
    expect(files.length).toBeGreaterThan(0);
    const said = new Set([...found.values()].flat());
    for (const file of files) {
      const [, message] = /message="(.+)", severity/.exec(await readFile(join(arrows, file), 'utf8')) ?? [];
      expect(said, file).toContain(message);
    }
  });
});

describe('the lint lets through', () => {
  it.each(Object.keys(KEPT).map((name, index) => [name, index] as const))('%s', (_name, index) => {
    expect(found.get(`kept-${index}`) ?? []).toEqual([]);
  });
});

describe('the overlay', () => {
  it('measures in px: the page may have set rem to anything', async () => {
    const files = (await readdir(join(ROOT, 'overlay'), { recursive: true })).filter((file) =>
      /\.(ts|css)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const code = await readFile(join(ROOT, 'overlay', file), 'utf8');
      expect(code.match(REM) ?? [], file).toEqual([]);
    }
  });

  it('would be caught using rem', () => {
    expect('padding: 1.5rem .5rem; margin: 2rem'.match(REM)).toHaveLength(3);
    expect('the remainder of 12 removals'.match(REM)).toBeNull();
  });
});

const REM = /\d*\.?\d+rem\b/g;
