/**
 * `npm run check`: what a host, a link or a message is, and why. Looks nothing up; nothing leaves this computer.
 *
 *   npm run --silent check -- "text or link" [--lang en|es|zh-CN|zh-TW]
 *   npm run --silent check -- --jsonl < questions.jsonl > answers.jsonl
 *
 * `--jsonl` reads lines {id, host? | url? | text?} and prints {id, verdict, severity, reasons: [{code, evidence}]}, one for one and
 * in order, while it reads. Bad input ends it with exit code 2 and one line that says what is wrong and where.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { check, LONGEST, type ProblemCode, sortOfInput } from '../checker/check.ts';
import { loadCheckTexts } from '../locales/check.ts';
import { readLine } from './check/line.ts';
import { parseOptions } from './check/options.ts';
import { say } from './check/say.ts';
import { BadInput } from './inspect/bad-input.ts';

const PROBLEMS: Readonly<Record<ProblemCode, string>> = {
  empty: 'the text is empty',
  'too-long': `the text has more than ${LONGEST} characters`,
  'not-text': 'this is no text: it holds bytes that stand for no letters',
};

// Whoever reads may have seen enough.
process.stdout.on('error', () => process.exit(0));

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.jsonl) await answerLines();
  else {
    const input = sortOfInput(options.pasted);
    if ('problem' in input) throw new BadInput(PROBLEMS[input.problem]);
    console.log(say(check(input), await loadCheckTexts(options.lang)));
  }
} catch (error) {
  console.error(`check: ${error instanceof Error ? error.message : error}`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}

async function answerLines(): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  let answers = 0;
  for await (const line of lines) {
    number++;
    const bare = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (bare.trim() === '') continue;
    const { id, input } = readLine(bare, number);
    const { verdict, severity, reasons } = check(input);
    answers++;
    if (!process.stdout.write(`${JSON.stringify({ id, verdict, severity, reasons })}\n`))
      await once(process.stdout, 'drain');
  }
  if (answers === 0)
    throw new BadInput('standard input is empty: it needs at least one line {"id", "host" or "url" or "text"}');
}
