import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT } from './tool.ts';

/** What no build reads: everything else at the top of the project may change one. */
const NOT_BUILT = new Set(['docs', 'node_modules', 'scripts', 'tests']);
const BUILT_FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];
/** What the test builds have more, and what the build itself calls. */
const ALSO_BUILT = [join('tests', 'probe'), join('tests', 'pseudo'), join('scripts', 'package')];

/** A fingerprint of everything builds are made from. */
export async function sourcesFingerprint(): Promise<string> {
  const top = await readdir(ROOT, { withFileTypes: true });
  const rooms = top.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NOT_BUILT.has(entry.name));
  const files = [
    ...BUILT_FILES.map((name) => join(ROOT, name)),
    ...(await Promise.all([...rooms.map(({ name }) => name), ...ALSO_BUILT].map(filesIn))).flat(),
  ].sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(relative(ROOT, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
