import { readFile } from 'node:fs/promises';
import { builtExtension } from '../../tests/e2e/harness/built-extension.ts';
import { runTool } from '../tool.ts';
import { type Verdict, verdict } from './gate.ts';

interface Finding {
  code: string;
  file?: string;
  message: string;
}

interface LintReport {
  errors: Finding[];
  notices: Finding[];
  warnings: Finding[];
}

/** A warning that a library is known to cause, as often as it does. `file` has `*` where the build puts a hash. */
interface Known {
  code: string;
  file: string;
  count: number;
}

/**
 * Lints the Firefox build as its store does: no error, no notice, and exactly the warnings listed in
 * store-lint-known.json, no more and no fewer.
 */
export async function lintForStore(): Promise<Verdict> {
  const { said } = await runTool('web-ext', [
    'lint',
    '--source-dir',
    builtExtension('firefox'),
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const start = said.indexOf('{"count"');
  if (start < 0) return verdict(false, said);
  const report = JSON.parse(said.slice(start).split('\n', 1)[0] ?? '') as LintReport;
  const list = new URL('./store-lint-known.json', import.meta.url);
  const problems = compare(report, JSON.parse(await readFile(list, 'utf8')) as Known[]);
  return verdict(problems.length === 0, problems.join('\n'));
}

/** What differs between a report and what is known, one sentence each. */
export function compare(report: LintReport, known: readonly Known[]): string[] {
  const problems = [...report.errors, ...report.notices].map(
    ({ code, file, message }) => `${code} in ${file ?? 'the manifest'}: ${message}`,
  );
  const counts = new Map<string, number>();
  for (const { code, file = 'the manifest' } of report.warnings) {
    const place = `${code} in ${file.replace(/-[\w-]{8}(?=\.\w+$)/, '-*')}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const expected = new Map(known.map(({ code, file, count }) => [`${code} in ${file}`, count]));
  for (const place of new Set([...counts.keys(), ...expected.keys()])) {
    const [found, wanted] = [counts.get(place) ?? 0, expected.get(place) ?? 0];
    if (found !== wanted) problems.push(`${place}: ${found} warnings, known are ${wanted}`);
  }
  return problems;
}
