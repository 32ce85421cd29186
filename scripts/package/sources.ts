import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../read-folder.ts';

/** What is made, fetched or kept by tools: the same as in .gitignore. */
const LEFT_OUT = new Set(['.git', 'node_modules', '.output', '.wxt', '.cache']);

/** Everything a reviewer needs to build the packages again, by path. Works in a checkout and in an unpacked sources' zip alike. */
export async function sourceFiles(root: string, folder = ''): Promise<Files> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (LEFT_OUT.has(entry.name) || /\.log$/.test(entry.name) || path === 'SHA256SUMS') continue;
    if (entry.isDirectory()) for (const [inside, content] of await sourceFiles(root, path)) files.set(inside, content);
    else if (entry.isFile()) files.set(path, await readFile(join(root, path)));
  }
  return files;
}
