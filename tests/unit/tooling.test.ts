import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, howToInstall } from '../../scripts/bootstrap/browsers.mjs';
import { arePackagesStale } from '../../scripts/bootstrap/packages.mjs';
import { compare } from '../../scripts/gates/store-lint.ts';
import { parseOptions } from '../../scripts/start/options.ts';

describe('options of npm start', () => {
  it('are Chromium, this computer’s language and the practice pages when nothing is said', () => {
    expect(parseOptions([])).toEqual({ browser: 'chromium', lang: null, live: false });
  });

  it('are taken as given', () => {
    const given = ['--browser', 'firefox', '--lang=zh-CN', '--live'];
    expect(parseOptions(given)).toEqual({ browser: 'firefox', lang: 'zh-CN', live: true });
  });

  it.each([
    [['--browser', 'opera']],
    [['--lang', 'fr']],
    [['--lang']],
    [['--speed', '3']],
    [['please']],
    [['--live=no']],
  ])('that are wrong (%j) get one sentence', (args) => {
    let sentence = '';
    try {
      parseOptions(args);
    } catch (error) {
      sentence = String((error as Error).message);
    }
    expect(sentence).toMatch(/^[^\n]{20,}\.$/);
  });
});

describe('finding browsers', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('takes the program the environment names', () => {
    vi.stubEnv('CHROME_BIN', process.execPath);
    expect(findBrowser('chromium')).toBe(process.execPath);
  });

  it('does not pass over a name that leads nowhere', () => {
    vi.stubEnv('FIREFOX_BIN', '/no/such/firefox');
    expect(() => findBrowser('firefox')).toThrow('FIREFOX_BIN');
  });

  it.skipIf(process.platform !== 'linux')('says what to install where there is none', () => {
    vi.stubEnv('PATH', '');
    vi.stubEnv('FIREFOX_BIN', '');
    expect([null, '/snap/bin/firefox', '/opt/firefox/firefox']).toContain(findBrowser('firefox'));
    expect(howToInstall('firefox')).toContain('FIREFOX_BIN');
  });
});

describe('installed packages', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'refill-beacon-packages-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const one = { version: '1.0.0', integrity: 'sha512-a' };
  const elsewhere = { ...one, optional: true, os: ['no-such-system'], cpu: [process.arch] };
  const here = { ...one, optional: true, os: [process.platform], cpu: [process.arch] };

  /** What the lock file wants and what npm's own list says is there. */
  async function given(wanted: object, installed: object | null): Promise<boolean> {
    await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
    if (installed) {
      await mkdir(join(root, 'node_modules'));
      await writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
    }
    return arePackagesStale(root);
  }

  it('are fresh when all is there but programs for other systems', async () => {
    expect(await given({ 'node_modules/a': one, 'node_modules/b': elsewhere }, { 'node_modules/a': one })).toBe(false);
  });

  it.each([
    ['nothing is installed', { 'node_modules/a': one }, null],
    ['one is missing', { 'node_modules/a': one }, {}],
    ['the program for this system was left out', { 'node_modules/b': here }, {}],
    ['one has another version', { 'node_modules/a': one }, { 'node_modules/a': { ...one, version: '1.0.1' } }],
    ['one has other contents', { 'node_modules/a': one }, { 'node_modules/a': { ...one, integrity: 'sha512-b' } }],
    ['one is no longer wanted', {}, { 'node_modules/a': one }],
  ])('are stale when %s', async (_name, wanted, installed) => {
    expect(await given(wanted, installed)).toBe(true);
  });

  it('cannot be judged without a lock file', () => {
    expect(() => arePackagesStale(root)).toThrow('package-lock.json');
  });
});

describe('the store lint', () => {
  const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/popup-J4UTtzSb.js', message: 'innerHTML' };
  const known = [{ code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/popup-*.js', count: 2 }];
  const report = { errors: [], notices: [], warnings: [warning, warning] };

  it('lets through exactly what is known', () => {
    expect(compare(report, known)).toEqual([]);
  });

  it.each([
    ['one more of them', { ...report, warnings: [warning, warning, warning] }],
    ['one fewer', { ...report, warnings: [warning] }],
    ['the same in another file', { ...report, warnings: [warning, { ...warning, file: 'background.js' }] }],
    ['an error', { ...report, errors: [{ ...warning, code: 'ADDON_ID_REQUIRED' }] }],
    ['a notice', { ...report, notices: [{ ...warning, code: 'SOME_NOTICE' }] }],
  ])('stops at %s', (_name, changed) => {
    expect(compare(changed, known)).not.toEqual([]);
  });
});
