import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../locales/locale.ts';
import { BadInput } from '../inspect/bad-input.ts';

export type CheckOptions = { jsonl: true } | { jsonl: false; pasted: string; lang: Locale };

const USAGE =
  'use "text or link", and --lang en, es, zh-CN or zh-TW if you like; or --jsonl with lines on standard input';

/** Reads the options of `npm run check`. @throws BadInput */
export function parseOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const lang = LOCALES.find((one) => one === (values.lang ?? 'en'));
  if (!lang) throw new BadInput(`--lang is "${values.lang}", but it must be one of ${LOCALES.join(', ')}`);
  if (values.jsonl) {
    if (positionals.length > 0) throw new BadInput(`--jsonl goes without a text: ${USAGE}`);
    if (values.lang !== undefined)
      throw new BadInput(`--jsonl goes without --lang, for its answers are codes: ${USAGE}`);
    return { jsonl: true };
  }
  if (positionals.length === 0) throw new BadInput(`nothing to check: ${USAGE}`);
  return { jsonl: false, pasted: positionals.join(' '), lang };
}

function parse(args: readonly string[]) {
  try {
    const options = { jsonl: { type: 'boolean' }, lang: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    // Node's own sentence first; what follows it is advice for programmers.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\.\s/);
    throw new BadInput(`${sentence.replace(/\.$/, '')}: ${USAGE}`);
  }
}
