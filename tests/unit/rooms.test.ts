import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/tool.ts';

/** Folders that hold no code of the product. */
const NO_ROOMS = ['assets', 'docs', 'node_modules', 'public', 'scripts', 'store', 'tests'];

const document = await readFile(join(ROOT, 'docs', 'architecture.md'), 'utf8');

/** What each room may import, and in brackets of which room one file alone, as the document has it. */
const written = new Map(
  [...document.matchAll(/^\| `(\w+)\/` \| .+ \|(.*)\|$/gm)].map(([, room = '', may = '']) => [
    room,
    [...may.matchAll(/`(\w+)\/`(?: \(`([\w.-]+)` alone\))?/g)].map(([, other, only]) => ({ other, only })),
  ]),
);

/** Files outside its own room that each room imports. */
async function importsOf(room: string): Promise<string[]> {
  const found = new Set<string>();
  const files = await readdir(join(ROOT, room), { recursive: true });
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const path = posix.join(room, file.replaceAll('\\', '/'));
    const code = await readFile(join(ROOT, path), 'utf8');
    for (const [, from = ''] of code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const target = posix.join(posix.dirname(path), from);
      const [other = ''] = target.split('/');
      if (other !== room && !NO_ROOMS.includes(other)) found.add(target);
    }
  }
  return [...found];
}

describe('the rooms in docs/architecture.md', () => {
  it('are the folders there are', async () => {
    const entries = await readdir(ROOT, { withFileTypes: true });
    const folders = entries.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map(({ name }) => name);
    expect([...written.keys()].sort()).toEqual(folders.filter((name) => !NO_ROOMS.includes(name)).sort());
  });

  it.each([...written.keys()])('%s imports what is written there, all of it and nothing else', async (room) => {
    const may = written.get(room) ?? [];
    const imports = await importsOf(room);
    const rooms = [...new Set(imports.map((path) => path.split('/')[0]))].sort();
    expect(rooms).toEqual(may.map(({ other }) => other).sort());
    for (const { other, only } of may)
      if (only)
        expect(new Set(imports.filter((path) => path.startsWith(`${other}/`)))).toEqual(new Set([`${other}/${only}`]));
  });
});
