/**
 * `npm start`: builds the extension and shows it in a real browser on the practice refill pages, under the carrier's own
 * addresses. Without a display it walks the refill by itself and saves pictures.
 *
 *   npm start -- --browser firefox --lang zh-CN --live
 */

import { builtExtension, openBrowser } from '../tests/e2e/harness/index.ts';
import { provideBrowser } from './bootstrap/install-browser.mjs';
import { BUILDS, build, buildName } from './build.ts';
import { loadByHand } from './start/by-hand.ts';
import { walkJourney } from './start/journey.ts';
import { parseOptions, type StartOptions } from './start/options.ts';
import { showToUser } from './start/show.ts';

const options = readOptions();
const missing = provideBrowser(options.browser);
if (missing) fail(missing, 1);

for (const one of BUILDS.filter(({ probe }) => !probe)) {
  const { ok, said, seconds } = await build(one);
  if (!ok) fail(`The build for ${buildName(one)} failed.\n${said}`, 1);
  console.log(`Built for ${buildName(one)} in ${seconds.toFixed(1)} s.`);
}
console.log(`\n${loadByHand()}\n`);

const headless = !hasDisplay();
if (headless && options.live) fail('There is no display, so no one could use the real site: leave out --live.', 1);

const browser = await openBrowser(options.browser, {
  extensionDir: builtExtension(options.browser),
  lang: options.lang ?? Intl.DateTimeFormat().resolvedOptions().locale,
  headless,
  viewport: headless ? { width: 1280, height: 800 } : null,
  network: options.live ? 'real' : 'none',
});
if (options.lang) await browser.backstage.store({ language: { version: 1, data: options.lang } });

if (headless) {
  console.log('There is no display: going through the refill on the practice pages.\n');
  const allSeen = await walkJourney(browser);
  await browser.close();
  process.exitCode = allSeen ? 0 : 1;
} else {
  await showToUser(browser, options.live);
}

function readOptions(): StartOptions {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 2);
  }
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function fail(sentence: string, exitCode: number): never {
  console.error(sentence);
  process.exit(exitCode);
}
