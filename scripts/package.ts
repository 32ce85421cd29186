/**
 * `npm run package`: the zips the stores want (Chrome and Edge, Firefox, and the sources Firefox's reviewers build from), the list of
 * what is in the product (SBOM), and everybody's checksums, in `.output/packages/`.
 * `npm run package -- --verify FILE` says whether a sources' zip is as it was made.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtExtension } from '../tests/e2e/harness/built-extension.ts';
import { build } from './build.ts';
import { archive, archiveWithSums, problemsIn, sha256 } from './package/archive.ts';
import { licenceProblems, shippedPackages } from './package/licences.ts';
import { sourceFiles } from './package/sources.ts';
import { readFolder } from './read-folder.ts';
import { ROOT } from './tool.ts';

const folder = join(ROOT, '.output', 'packages');

function stop(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
}

async function verify(file: string | undefined): Promise<void> {
  const zip = file ? await readFile(file).catch(() => null) : null;
  if (!zip) return stop([`Cannot read ${file ?? 'a zip: none is named behind --verify'}.`]);
  const problems = problemsIn(zip);
  if (problems.length > 0) return stop(problems);
  console.log(`${file} is as it was made.`);
}

async function makePackages(): Promise<void> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const problems = licenceProblems(shippedPackages(await readFile(join(ROOT, 'package-lock.json'), 'utf8')));
  if (problems.length > 0) return stop(problems);

  const zips = new Map<string, Uint8Array>();
  for (const browser of ['chromium', 'firefox'] as const) {
    const { ok, said } = await build({ browser, probe: false });
    if (!ok) return stop([said]);
    const name = browser === 'chromium' ? 'chrome-edge' : 'firefox';
    zips.set(`refill-beacon-${version}-${name}.zip`, archive(await readFolder(builtExtension(browser))));
  }
  zips.set(`refill-beacon-${version}-sources.zip`, archiveWithSums(await sourceFiles(ROOT)));

  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sums: string[] = [];
  for (const [name, zip] of zips) {
    await writeFile(join(folder, name), zip);
    sums.push(`${sha256(zip)}  ${name}\n`);
  }
  await writeFile(join(folder, 'SHA256SUMS'), sums.join(''));
  console.log(sums.join('').trimEnd());
  const npm = process.env.npm_execpath;
  if (!npm) return;
  const sbom = ['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx'];
  await writeFile(join(folder, 'sbom.json'), execFileSync(process.execPath, [npm, ...sbom], { cwd: ROOT }));
}

const [option, file] = process.argv.slice(2);
if (option === '--verify') await verify(file);
else if (option) stop([`There is no option "${option}". There is --verify FILE, or none.`]);
else await makePackages();
