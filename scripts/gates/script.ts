import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../tool.ts';
import { type Verdict, verdict } from './gate.ts';

/** Runs one of our own commands as a gate: its exit code decides. @returns the end of what it said, where it failed. */
export function runScript(name: string, ...args: string[]): () => Promise<Verdict> {
  return () =>
    new Promise((resolve) => {
      const command = [join(ROOT, 'scripts', name), ...args];
      execFile(process.execPath, command, { cwd: ROOT, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
        resolve(verdict(!error, error ? `${stdout}${stderr}`.trim().split('\n').slice(-12).join('\n') : '')),
      );
    });
}
