import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { ROOT } from '../tool.ts';
import { type Verdict, verdict } from './gate.ts';

const run = promisify(execFile);
const packages = (root: string) => join(root, '.output', 'packages');

/** Makes the packages, unpacks the sources elsewhere and makes them there again: every byte must be the same. */
export async function rebuildFromSources(): Promise<Verdict> {
  const elsewhere = await mkdtemp(join(tmpdir(), 'refill-beacon-sources-'));
  try {
    const first = await makeIn(ROOT);
    const sources = first.match(/\S+-sources\.zip/)?.[0] ?? '';
    const files = unzipSync(await readFile(join(packages(ROOT), sources)));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(elsewhere, path)), { recursive: true });
      await writeFile(join(elsewhere, path), content);
    }
    await symlink(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    const second = await makeIn(elsewhere);
    return verdict(
      first === second,
      first === second ? first : `made here:\n${first}made from the sources:\n${second}`,
    );
  } finally {
    await rm(elsewhere, { recursive: true, force: true });
  }
}

/** @returns the checksums of what was made. */
async function makeIn(root: string): Promise<string> {
  await run(process.execPath, [join(root, 'scripts', 'package.ts')], { cwd: root });
  return readFile(join(packages(root), 'SHA256SUMS'), 'utf8');
}
