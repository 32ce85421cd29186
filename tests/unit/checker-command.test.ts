import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../checker/check.ts';
import { check as en } from '../../locales/en/check.ts';
import { readLine } from '../../scripts/check/line.ts';
import { parseOptions } from '../../scripts/check/options.ts';
import { say } from '../../scripts/check/say.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/check.ts');
const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('npm run check', { timeout: 30_000 }, () => {
  it('answers line by line, in order', () => {
    const { status, stdout, stderr } = run(
      ['--jsonl'],
      '\ufeff{"id":1,"host":"www.t-mobile.com"}\r\n\n{"id":"b","url":"https://t-mobile.qhwzv.top/pay","host":null}\n{"id":3,"text":""}',
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, verdict, severity }) => [id, verdict, severity])).toEqual([
      [1, 'official', 'none'],
      ['b', 'imitation', 'danger'],
      [3, 'unknown', 'none'],
    ]);
    expect(answers[0]).toEqual({
      id: 1,
      verdict: 'official',
      severity: 'none',
      reasons: [{ code: 'carrier-host', evidence: 'www.t-mobile.com' }],
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('says in one line what is wrong and where, and ends with 2', () => {
    const { status, stdout, stderr } = run(['--jsonl'], '{"id":1,"host":"a.example"}\n{"id":2,"host":5}\n');
    expect(status).toBe(2);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('check: line 2: "host" must be a text\n');
  });

  it.each([
    [[], ''],
    [[' \n'], ''],
    [['--jsonl'], ''],
  ])('refuses %j with %j', (args, input) => {
    const { status, stdout, stderr } = run(args, input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^check: [^\n]{10,}\n$/);
  });
});

describe('a line', () => {
  it.each([
    ['x', /^line 7: not JSON/],
    ['[]', /^line 7: must be an object/],
    ['{"host":"a.example"}', /^line 7: "id"/],
    ['{"id":1}', /^line 7: needs exactly one/],
    ['{"id":1,"host":"a","text":"b"}', /^line 7: needs exactly one/],
    ['{"id":1,"text":{}}', /^line 7: "text" must be a text/],
  ])('%s is refused', (line, sentence) => {
    expect(() => readLine(line, 7)).toThrow(sentence);
  });
});

describe('options', () => {
  it('are a text in English when nothing else is said', () => {
    expect(parseOptions(['half', 'price'])).toEqual({ jsonl: false, pasted: 'half price', lang: 'en' });
    expect(parseOptions(['--lang', 'es', 'x'])).toEqual({ jsonl: false, pasted: 'x', lang: 'es' });
    expect(parseOptions(['--jsonl'])).toEqual({ jsonl: true });
  });

  it.each([
    [['--jsonl', 'x'], /--jsonl goes without a text/],
    [['--jsonl', '--lang', 'es'], /--jsonl goes without --lang/],
    [['--what'], /^Unknown option '--what': use/],
    [['--lang', 'fr', 'x'], /^--lang is "fr"/],
  ])('%j are refused', (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(sentence);
  });
});

describe('an answer to read', () => {
  it('has the words of the popup, the evidence, and the codes', () => {
    const said = say(check({ url: 'https://t-mobile.qhwzv.top/pay' }), en);
    expect(said).toContain(en.answers.imitation.title);
    expect(said).toContain('t-mobile.qhwzv.top');
    expect(said).toContain('(imitation, danger)');
  });

  it('keeps other people’s words from moving the cursor', () => {
    const said = say(
      { verdict: 'unknown', severity: 'none', reasons: [{ code: 'odd-port', evidence: 'a\u001b[2J\u202eb' }] },
      en,
    );
    expect(said).toContain('a\\u{1b}[2J\\u{202e}b');
  });
});
