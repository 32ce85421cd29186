/**
 * `npm run release -- --dry-run`: makes the packages, looks for everything that stands in the way of releasing them, and prints
 * what a person then does. It uploads nothing and changes nothing outside `.output/`; there is no other mode.
 */
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { FACTS } from '../carriers/t-mobile/facts.ts';
import { storeProblems } from './check-store.ts';
import { reviewFacts } from './facts.ts';
import { sha256 } from './package/archive.ts';
import { releaseProblems } from './release/check.ts';
import { releaseSteps } from './release/steps.ts';
import { ROOT } from './tool.ts';

const PACKAGES = join(ROOT, '.output', 'packages');

const readText = (...path: string[]) => readFile(join(ROOT, ...path), 'utf8');

/** What git says, or null where it cannot. */
function git(...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

async function madePackages() {
  const packaged: Record<string, string> = {};
  const sums: Record<string, string> = {};
  for (const file of (await readdir(PACKAGES)).filter((name) => name.endsWith('.zip'))) {
    const zip = await readFile(join(PACKAGES, file));
    sums[file] = sha256(zip);
    const manifest = unzipSync(zip, { filter: ({ name }) => name === 'manifest.json' })['manifest.json'];
    if (manifest) packaged[file] = JSON.parse(strFromU8(manifest)).version;
  }
  return { packaged, sums, sumsFile: await readFile(join(PACKAGES, 'SHA256SUMS'), 'utf8') };
}

async function dryRun(): Promise<void> {
  const changed = git('status', '--porcelain');
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'package.ts')], { cwd: ROOT, stdio: 'inherit' });
  const { version } = JSON.parse(await readText('package.json')) as { version: string };
  const { version: lockVersion } = JSON.parse(await readText('package-lock.json')) as { version: string };
  const problems = [
    ...releaseProblems({
      version,
      lockVersion,
      changelog: await readText('CHANGELOG.md'),
      changed,
      tags: git('tag', '--list') ?? '',
      ...(await madePackages()),
    }),
    ...(await storeProblems()),
    ...reviewFacts(FACTS, Date.now()).problems,
  ];
  console.log(`\n${releaseSteps(version)}\n`);
  for (const problem of problems) console.error(`Not ready: ${problem}`);
  console.log(
    problems.length > 0 ? `Not ready: ${problems.length} in the way.` : `${version} is ready. Nothing was uploaded.`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv.slice(2).join(' ') === '--dry-run') await dryRun();
else {
  console.error('There is only "npm run release -- --dry-run". It uploads nothing: uploading is done by hand.');
  process.exitCode = 1;
}
