import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadInput } from '../../scripts/inspect/bad-input.ts';
import { batchJobs, singleJob } from '../../scripts/inspect/job.ts';
import { parseOptions } from '../../scripts/inspect/options.ts';
import { serve } from '../../scripts/inspect/served.ts';

const URL_ = 'https://prepaid.t-mobile.com/direct-to-account';
let folder: string;
const write = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text);
const batch = (...lines: unknown[]) =>
  write('batch.jsonl', lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refill-beacon-inspect-'));
  mkdirSync(join(folder, 'assets'));
  write('page.html', '<!doctype html><h1>Refill</h1>');
  write('assets/look.css', 'h1 { color: teal }');
  write('latin.html', Buffer.from('<h1>Recarga r\u00e1pida</h1>', 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The one line a user is told. */
function sentenceOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(BadInput);
    const { message } = error as BadInput;
    expect(message.split('\n')).toHaveLength(1);
    return message;
  }
  throw new Error('That was taken as good.');
}

describe('options of npm run inspect', () => {
  it('name one page or a batch, in Chromium when nothing is said', () => {
    expect(parseOptions(['--url', URL_, '--html', 'page.html'])).toEqual({
      browser: 'chromium',
      html: 'page.html',
      url: URL_,
    });
    expect(parseOptions(['--batch=b.jsonl', '--browser', 'firefox'])).toEqual({ browser: 'firefox', batch: 'b.jsonl' });
  });

  it.each([
    [[], 'nothing to inspect'],
    [['--url', URL_], '--html is missing'],
    [['--html'], '--html'],
    [['--batch', 'b', '--html', 'x'], '--batch goes without'],
    [['--html', 'x', '--browser', 'opera'], 'opera'],
    [['--speed', '3'], '--speed'],
    [['page.html'], 'page.html'],
  ])('that are wrong (%j) are named', (args, named) => {
    expect(sentenceOf(() => parseOptions(args))).toContain(named);
  });
});

describe('the input of npm run inspect', () => {
  it('is one job a line, files beside the list, empty lines passed over', () => {
    const actions = [{ click: '#a' }, { wait: 10 }, { goto: '/account' }, { evaluate: '1' }];
    batch(`\uFEFF${JSON.stringify({ id: 'a', url: URL_, html: 'page.html' })}`, '', {
      id: 2,
      url: URL_,
      html: join(folder, 'page.html'),
      actions,
      lang: 'zh-cn',
      expected: 'ignored',
    });
    expect(batchJobs('batch.jsonl', folder)).toEqual([
      { id: 'a', url: URL_, html: join(folder, 'page.html'), actions: [], lang: 'en-US' },
      {
        id: 2,
        url: URL_,
        html: join(folder, 'page.html'),
        actions: [...actions.slice(0, 2), { goto: 'https://prepaid.t-mobile.com/account' }, { evaluate: '1' }],
        lang: 'zh-CN',
      },
    ]);
  });

  const good = { id: 'a', url: URL_, html: 'page.html' };
  it.each([
    ['{"id": ', 'line 2: not JSON'],
    ['[1]', 'line 2: must be an object'],
    [{ ...good, id: undefined }, 'line 2: "id"'],
    [{ ...good, url: undefined }, 'line 2: "url" is missing'],
    [{ ...good, url: 'prepaid.t-mobile.com' }, 'line 2: "url" is "prepaid.t-mobile.com"'],
    [{ ...good, url: 'file:///etc/hosts' }, 'line 2: "url" is "file:'],
    [{ ...good, html: undefined }, 'line 2: "html" is missing'],
    [{ ...good, html: 'nowhere.html' }, 'nowhere.html'],
    [{ ...good, html: '.' }, 'line 2: "html": there is no file'],
    [{ ...good, actions: { click: 'a' } }, 'line 2: "actions"'],
    [{ ...good, actions: [{ wait: 1 }, { press: 'a' }] }, 'line 2: action 2'],
    [{ ...good, actions: [{ wait: -1 }] }, 'line 2: action 1'],
    [{ ...good, actions: [{ click: 'a', wait: 1 }] }, 'line 2: action 1'],
    [{ ...good, lang: 'not a tag' }, 'line 2: "lang"'],
  ])('that is wrong (%j) is named with its line', (line, named) => {
    batch(good, line);
    expect(sentenceOf(() => batchJobs('batch.jsonl', folder))).toContain(named);
  });

  it('that is not there, or empty, is named', () => {
    write('empty.jsonl', '\n\n');
    expect(sentenceOf(() => batchJobs('empty.jsonl', folder))).toContain('empty.jsonl is empty');
    expect(sentenceOf(() => batchJobs('none.jsonl', folder))).toContain('none.jsonl');
    expect(sentenceOf(() => singleJob('none.html', URL_, folder))).toContain('none.html');
    expect(sentenceOf(() => singleJob('page.html', null, folder))).toContain('--url is missing');
  });

  it('may leave the address to a captured page', () => {
    write('captured.html', `<!-- Refill Beacon capture; address: ${URL_} -->\n<!doctype html>`);
    expect(singleJob('captured.html', null, folder).url).toBe(URL_);
  });

  it('that is wrong ends the command with exit code 2, one line and nothing on standard output', () => {
    const script = fileURLToPath(new URL('../../scripts/inspect.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--batch', join(folder, 'none.jsonl')], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^inspect: --batch: there is no file [^\n]+\n$/);
  });
});

describe('the web of an inspected page', () => {
  const web = (html = 'page.html') =>
    serve({ id: 1, url: 'https://www.t-mobile.com/account/refill', html: join(folder, html), actions: [], lang: 'en' });
  const asked = (url: string, asPage = false) => web()(url, { asPage });

  it('is the page under every address the tab goes to', () => {
    for (const url of ['https://www.t-mobile.com/account/refill?a=1', 'https://example.com/']) {
      expect(asked(url, true)).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    }
  });

  it('is the files beside it, from its own folder or the host’s', () => {
    for (const path of ['/account/assets/look.css', '/assets/look.css?v=2']) {
      const { status, headers, body } = asked(`https://www.t-mobile.com${path}`);
      expect({ status, ...headers }).toEqual({ status: 200, 'content-type': 'text/css; charset=utf-8' });
      expect(String(body)).toContain('teal');
    }
  });

  it.each([
    'https://www.t-mobile.com/assets/none.js',
    'https://www.t-mobile.com/assets',
    'https://example.com/assets/look.css',
    'https://www.t-mobile.com/..%2f..%2f..%2f..%2fetc%2fhosts',
    'https://www.t-mobile.com/%00',
    'https://www.t-mobile.com/%E0%A4%A',
  ])('has nothing at %s', (url) => {
    expect(asked(url)).toEqual({ status: 404, headers: {}, body: '' });
  });

  it('does not call an older encoding UTF-8', () => {
    const { headers } = web('latin.html')('https://www.t-mobile.com/account/refill', { asPage: true });
    expect(headers).toEqual({ 'content-type': 'text/html' });
  });
});
