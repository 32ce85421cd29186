/**
 * `npm test`: everything the project is held to, in order. A gate that fails does not stop those that can still run.
 * The last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { BUILDS, build, buildName } from './build.ts';
import { storeProblems } from './check-store.ts';
import type { Gate } from './gates/gate.ts';
import { verdict } from './gates/gate.ts';
import { rebuildFromSources } from './gates/packages.ts';
import { runScript } from './gates/script.ts';
import { checkSizes } from './gates/sizes.ts';
import { lintForStore } from './gates/store-lint.ts';
import { runTests } from './gates/vitest.ts';
import { runTool } from './tool.ts';

const tool =
  (packageName: string, ...args: string[]) =>
  async () => {
    const { ok, said } = await runTool(packageName, args);
    return verdict(ok, ok ? '' : said);
  };

const builds: Gate[] = BUILDS.map((one) => ({
  name: `build for ${buildName(one)}`,
  run: async () => {
    const { ok, said } = await build(one);
    return verdict(ok, ok ? '' : said);
  },
}));
const buildNames = builds.map(({ name }) => name);

const GATES: readonly Gate[] = [
  { name: 'prepare types', run: tool('wxt', 'prepare') },
  { name: 'types', run: tool('typescript', '--noEmit') },
  { name: 'lint', run: tool('@biomejs/biome', 'check', '--error-on-warnings') },
  {
    name: 'no unused file, no unused package',
    run: tool('knip', '--no-progress', '--include', 'files,dependencies,unlisted'),
  },
  { name: 'unit tests', run: () => runTests('unit', ['unit']) },
  ...builds,
  { name: 'store lint (Firefox)', needs: buildNames.slice(0, 2), run: lintForStore },
  { name: 'sizes', needs: buildNames.slice(0, 2), run: checkSizes },
  {
    name: 'store material',
    needs: buildNames.slice(0, 1),
    run: async () => {
      const problems = await storeProblems();
      return verdict(problems.length === 0, problems.join('\n'));
    },
  },
  { name: 'packages, made again from their sources', needs: buildNames.slice(0, 2), run: rebuildFromSources },
  { name: 'robustness, a slice', run: runScript('bench-robustness.ts', '--quick') },
  {
    name: 'end to end, Chromium and Firefox',
    needs: buildNames,
    run: () => runTests('e2e', ['e2e-chromium', 'e2e-firefox']),
  },
];

const failedGates = new Set<string>();
let passed = 0;
let failed = 0;

for (const { name, needs = [], run } of GATES) {
  const missing = needs.filter((other) => failedGates.has(other));
  const start = performance.now();
  const result =
    missing.length > 0
      ? verdict(false, `Did not run: it needs "${missing.join('", "')}".`)
      : await run().catch((error: unknown) => verdict(false, String(error)));
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) failedGates.add(name);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log(`${result.failed > 0 ? 'FAILED' : 'ok    '}  ${name}  (${seconds})`);
  if (result.says) console.log(result.says.trim().replace(/^/gm, '        '));
}

if (failedGates.size > 0) console.log(`\nFailed: ${[...failedGates].join(', ')}.`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
