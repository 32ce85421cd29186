/**
 * `npm run test:long`: what `npm test` has a slice of, in full and in both browsers: every screen in every language, in three
 * colours and on four sizes, and in the pseudo-locale; every path with the keyboard alone; hints under random edits; the overlay
 * over random layouts. An hour or so.
 */
import { BUILDS, build, buildName, PSEUDO_BUILDS } from './build.ts';
import { runTests } from './gates/vitest.ts';

for (const one of [...BUILDS.filter(({ probe }) => probe), ...PSEUDO_BUILDS]) {
  const { ok, said } = await build(one);
  if (!ok) throw new Error(`The build for ${buildName(one)} failed.\n${said}`);
}
const { passed, failed, says } = await runTests('long', ['long-chromium', 'long-firefox']);
if (says) console.log(says);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
