/** `npm run store`: whether the store material is complete, short enough and claims nothing it must not. Needs a build. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../locales/locale.ts';
import { builtExtension } from '../tests/e2e/harness/built-extension.ts';
import { claimsToBeOfficial, justificationProblems, type Listing, listingProblems } from './store/check.ts';
import { pictureProblems } from './store/pictures.ts';
import { ROOT } from './tool.ts';

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
}

/** What Chrome allows for the name and the line below it, in characters. */
const MANIFEST_LIMITS = { name: 75, description: 132 } as const;

/** The packaged name and description, which stores show as well. */
async function packagedProblems(): Promise<string[]> {
  const problems: string[] = [];
  for (const locale of ['en', 'es', 'zh_CN', 'zh_TW']) {
    const file = `public/_locales/${locale}/messages.json`;
    const messages = JSON.parse(await readFile(join(ROOT, file), 'utf8')) as Record<string, { message: string }>;
    for (const [part, most] of Object.entries(MANIFEST_LIMITS)) {
      const text = messages[part]?.message ?? '';
      if (text === '' || [...text].length > most)
        problems.push(`${file}: "${part}" has ${[...text].length} characters, 1 to ${most} are allowed.`);
      if (claimsToBeOfficial(text)) problems.push(`${file}: "${part}" seems to claim to be official.`);
    }
  }
  return problems;
}

/** @returns one sentence for each problem. */
export async function storeProblems(): Promise<string[]> {
  const problems: string[] = [];
  for (const locale of LOCALES) {
    const file = `store/${locale}.json`;
    const text = await readFile(join(ROOT, file), 'utf8').catch(() => null);
    if (text === null) problems.push(`${file} is missing.`);
    else problems.push(...listingProblems(JSON.parse(text) as Partial<Listing>, file));
  }
  const manifest = JSON.parse(await readFile(join(builtExtension('chromium'), 'manifest.json'), 'utf8')) as Manifest;
  const permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  const dashboard = await readFile(join(ROOT, 'store', 'dashboard.md'), 'utf8');
  return [
    ...problems,
    ...(await pictureProblems(ROOT)),
    ...(await packagedProblems()),
    ...justificationProblems(dashboard, permissions),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await storeProblems();
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log('The store material is complete.');
  process.exitCode = problems.length > 0 ? 1 : 0;
}
