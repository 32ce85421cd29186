import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface ToolRun {
  ok: boolean;
  /** Everything the tool said, both streams in order. Empty when it was let through to the terminal. */
  said: string;
  seconds: number;
}

/** The program of an installed package, as its package.json names it: the same on every system, without a shell. */
function programOf(packageName: string): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const shortName = packageName.split('/').at(-1) ?? packageName;
  const program = typeof bin === 'string' ? bin : (bin[shortName] ?? Object.values(bin)[0]);
  if (!program) throw new Error(`${packageName} has no program.`);
  return join(folder, program);
}

/**
 * Runs a tool from node_modules with this Node, in the project's folder.
 * @param show lets its output through to the terminal instead of keeping it.
 */
export function runTool(
  packageName: string,
  args: readonly string[],
  { env = {}, show = false }: { env?: Record<string, string>; show?: boolean } = {},
): Promise<ToolRun> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programOf(packageName), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
    const done = (ok: boolean) => resolve({ ok, said, seconds: (performance.now() - start) / 1000 });
    child.on('error', (error) => {
      said += error.message;
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}
