/**
 * `npm run screenshots`: pictures of every screen of ours in every language, in light, dark and forced colours, on four sizes of
 * screen and in both browsers, to be looked at one by one: `.output/screenshots/index.html`, and sheets of several beside it.
 * What can be measured on each is measured: nothing cut, nothing too wide, nothing over something else.
 * Less with `--browser`, `--language`, `--colours`, `--size` (lists with commas) and `--only` (part of a screen's name).
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { SCREENS } from '../tests/screens/index.ts';
import { freshBuild } from './inspect/fresh-build.ts';
import { PSEUDO, parseOptions } from './screenshots/options.ts';
import { writeSheets } from './screenshots/sheet.ts';
import { type Shot, takeAll } from './screenshots/take.ts';
import { ROOT } from './tool.ts';

const folder = join(ROOT, '.output', 'screenshots');
const { browser, language, colours, size, only } = parseOptions(process.argv.slice(2));
const screens = SCREENS.filter(({ id }) => id.includes(only));

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const shots: Shot[] = [];
for (const kind of browser) {
  for (const one of language) {
    await freshBuild(kind, { pseudo: one === PSEUDO });
    shots.push(...(await takeAll({ browser: kind, language: one, screens, colours, sizes: size, folder })));
    console.log(`${kind}, ${one}: ${shots.filter((shot) => shot.browser === kind && shot.language === one).length}`);
  }
}
// Chromium draws the sheets, whichever browser was asked for.
await freshBuild('chromium');
const sheets = await writeSheets(shots, folder);

const wrong = shots.filter(({ troubles }) => troubles.length > 0);
for (const { screen, browser, language, colours, size, troubles } of wrong) {
  console.log(`${[screen.id, browser, language, colours, size].join(' ')}\n  ${troubles.join('\n  ')}`);
}
console.log(
  `${shots.length} screens on ${sheets} sheets, ${wrong.length} with something wrong: ${relative(ROOT, folder)}`,
);
if (wrong.length > 0) process.exitCode = 1;
