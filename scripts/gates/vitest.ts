import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runTool } from '../tool.ts';
import type { Verdict } from './gate.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/**
 * Runs the tests of the named Vitest projects, with their output on the terminal.
 * @returns their counts; a run that broke without a failed test (a file that does not load, a worker that died) is one failure.
 */
export async function runTests(name: string, projects: readonly string[]): Promise<Verdict> {
  const file = join(ROOT, '.output', 'test', `${name}.json`);
  await rm(file, { force: true });
  const { ok } = await runTool(
    'vitest',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { show: true },
  );
  const report = await readReport(file);
  if (!report) return { passed: 0, failed: 1, says: 'Vitest ended without a report.' };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
  const says = skipped > 0 ? `${skipped} skipped` : '';
  if (ok && passed === 0) return { passed, failed: 1, says: 'No test ran.' };
  return { passed, failed: ok ? failed : Math.max(failed, 1), says };
}

async function readReport(file: string): Promise<VitestReport | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}
