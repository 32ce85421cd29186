import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Spec } from './cases.ts';
import type { PageResult } from './judge.ts';

/** Keeps pages that went wrong, each a file to open, and a list that says what was chosen. */
export async function dumpInto(
  folder: string,
): Promise<(spec: Spec, result: PageResult & { page?: string }) => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const list = join(folder, 'list.jsonl');
  await writeFile(list, '');
  return async (spec, { page, kind, read, results }) => {
    if (!page) return;
    const verdict = results.some(({ ours }) => ours === 'wrong') ? 'wrong' : read === kind ? 'silent' : 'misread';
    const name = `${verdict}-${spec.group.replace(/\W+/g, '-')}-${spec.now}-${spec.language}-${spec.seed}.html`;
    await writeFile(join(folder, name), page);
    const bad = results.filter(({ ours }) => ours !== 'correct').map(({ target, ours }) => `${target}: ${ours}`);
    const entry = { id: name.replace('.html', ''), url: spec.address, html: name, kind, read, bad, spec };
    await writeFile(list, `${JSON.stringify(entry)}\n`, { flag: 'a' });
  };
}
