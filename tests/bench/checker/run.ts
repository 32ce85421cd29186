/**
 * `npm run bench:checker -- --data FOLDER`: scores the checker on labelled data beside other detectors, and writes
 * docs/benchmarks/checker.md. The data is no part of the project; without it there is one line that says so.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readData } from './data.ts';
import { measureHosts } from './hosts.ts';
import { report } from './report.ts';
import { measureTexts } from './texts.ts';

const REPORT = join(import.meta.dirname, '../../../docs/benchmarks/checker.md');

const folder = givenFolder();
const data = folder === null ? 'no folder was given' : readData(folder);
if (typeof data === 'string') {
  console.log(`Skipped: ${data}. The labelled data is no part of the project; name its folder with --data FOLDER.`);
} else {
  const page = report(measureHosts(data), measureTexts(data), new Date().toISOString().slice(0, 10));
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, page);
  console.log(page);
}

function givenFolder(): string | null {
  try {
    const { data: given } = parseArgs({ options: { data: { type: 'string' } }, strict: true }).values;
    return given === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), given);
  } catch (error) {
    console.error(`bench:checker: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    process.exit(2);
  }
}
