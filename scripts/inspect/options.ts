import { parseArgs } from 'node:util';
import type { BrowserKind } from '../bootstrap/browsers.mjs';
import { BadInput } from './bad-input.ts';

export type InspectOptions = { browser: BrowserKind } & ({ batch: string } | { html: string; url: string | null });

const USAGE = 'use --url URL --html FILE or --batch FILE.jsonl, and --browser chromium or firefox if you like';
const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Reads the options of `npm run inspect`. @throws BadInput */
export function parseOptions(args: readonly string[]): InspectOptions {
  const { batch, url, html, browser: named } = parse(args);
  const browser = BROWSERS.find((one) => one === (named ?? 'chromium'));
  if (!browser) throw new BadInput(`--browser is "${named}", but it must be one of ${BROWSERS.join(', ')}`);
  if (batch !== undefined) {
    if (url !== undefined || html !== undefined) throw new BadInput(`--batch goes without --url and --html: ${USAGE}`);
    return { browser, batch };
  }
  if (html === undefined)
    throw new BadInput(`${url === undefined ? 'nothing to inspect' : '--html is missing'}: ${USAGE}`);
  return { browser, html, url: url ?? null };
}

function parse(args: readonly string[]) {
  const one = { type: 'string' } as const;
  try {
    const options = { batch: one, url: one, html: one, browser: one };
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    // Node's own sentence first; what follows it is advice for programmers.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\.\s/);
    throw new BadInput(`${sentence.replace(/\.$/, '')}: ${USAGE}`);
  }
}
