import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { builtExtension } from '../tests/e2e/harness/built-extension.ts';
import type { BrowserKind } from './bootstrap/browsers.mjs';
import { sourcesFingerprint } from './sources.ts';
import { runTool, type ToolRun } from './tool.ts';

export interface Build {
  browser: BrowserKind;
  /** The test build: the same with the traps of tests/probe/ before it. */
  probe: boolean;
  /** The test build in the pseudo-locale (tests/pseudo/). */
  pseudo?: boolean;
}

/** Builds the extension for one browser into `.output/`, and notes beside it what it was made from. */
export async function build({ browser, probe, pseudo = false }: Build): Promise<ToolRun> {
  const note = madeFrom(builtExtension(browser, { probe, pseudo }));
  const fingerprint = await sourcesFingerprint();
  await rm(note, { force: true });
  const run = await runTool('wxt', ['build', '--browser', browser === 'chromium' ? 'chrome' : 'firefox'], {
    env: { REFILL_BEACON_PROBE: probe ? '1' : '', REFILL_BEACON_PSEUDO: pseudo ? '1' : '' },
  });
  if (run.ok) await writeFile(note, fingerprint);
  return run;
}

/** The file that says which sources a build was made from. */
export const madeFrom = (folder: string) => `${folder}.sources`;

/** Every build there is, the shipped ones first. */
export const BUILDS: readonly Build[] = [
  { browser: 'chromium', probe: false },
  { browser: 'firefox', probe: false },
  { browser: 'chromium', probe: true },
  { browser: 'firefox', probe: true },
];

/** For the long tests alone. */
export const PSEUDO_BUILDS: readonly Build[] = [
  { browser: 'chromium', probe: true, pseudo: true },
  { browser: 'firefox', probe: true, pseudo: true },
];

/** A build's name in reports. */
export const buildName = ({ browser, probe, pseudo }: Build) =>
  `${browser}${probe ? ', with traps' : ''}${pseudo ? ', in the pseudo-locale' : ''}`;

// `npm run build` makes the two that are shipped, `npm run build:all` the test builds as well.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const one of BUILDS.filter(({ probe }) => !probe || process.argv.includes('--all'))) {
    const { ok, said, seconds } = await build(one);
    console.log(`${ok ? 'built' : 'FAILED'}  ${buildName(one)}  ${seconds.toFixed(1)} s`);
    if (!ok) {
      console.log(said);
      process.exitCode = 1;
    }
  }
}
