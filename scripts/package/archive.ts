import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Files } from '../read-folder.ts';

/** The list of contents inside the sources' zip, in the form `sha256sum --check` reads. */
const SUMS = 'SHA256SUMS';
/** The same for every file and every machine, or two zips of one thing would differ. */
const MTIME = new Date(1980, 0, 1);

export const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A zip that is the same, byte by byte, wherever and whenever it is made. @param files contents by path. */
export function archive(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: MTIME, os: 3 });
}

/** The same, with a list of its contents inside. */
export function archiveWithSums(files: Files): Uint8Array {
  const sums = [...files].map(([path, content]) => `${sha256(content)}  ${path}\n`).sort();
  return archive(new Map([...files, [SUMS, Buffer.from(strToU8(sums.join('')))]]));
}

/**
 * Compares a sources' zip with the list inside it.
 * @returns one sentence for each file that is not what the list says; none when all is well.
 */
export function problemsIn(zip: Uint8Array): string[] {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(zip);
  } catch {
    return ['This is no zip, or a broken one.'];
  }
  const { [SUMS]: list, ...rest } = files;
  if (!list) return [`${SUMS} is missing.`];
  const wanted = new Map(
    strFromU8(list)
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const problems = [...wanted.keys()].filter((path) => !rest[path]).map((path) => `${path} is missing.`);
  for (const [path, content] of Object.entries(rest)) {
    if (!wanted.has(path)) problems.push(`${path} is not on the list.`);
    else if (wanted.get(path) !== sha256(content)) problems.push(`${path} was changed.`);
  }
  return problems;
}
