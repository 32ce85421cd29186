import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Answerer, builtExtension, openBrowser } from '../../tests/e2e/harness/index.ts';
import { PARTS, type Size } from '../../tests/screens/index.ts';
import type { Shot } from './take.ts';

/** How wide a picture stands on a sheet, px, and how many stand beside each other. */
const COLUMNS: Readonly<Record<Size, { width: number; count: number }>> = {
  wide: { width: 780, count: 2 },
  phone: { width: 390, count: 4 },
  narrow: { width: 320, count: 5 },
  zoomed: { width: 320, count: 5 },
};
/** Pictures on a sheet: as many as can be looked at in one go. */
const ROWS = 3;

/** Writes `index.html` with every picture, and sheets of several pictures each. @returns how many sheets. */
export async function writeSheets(shots: readonly Shot[], folder: string): Promise<number> {
  const groups = Map.groupBy(shots, ({ browser, language, colours, size, screen }) =>
    [browser, language, colours, size, screen.part].join(' '),
  );
  const order = [...groups.keys()].sort((a, b) => partOf(a) - partOf(b));
  const sections = order.map((name) => `<h2>${name}</h2>${tiles(groups.get(name) ?? [])}`);
  await writeFile(join(folder, 'index.html'), html(sections.join('\n')));

  let sheets = 0;
  const browser = await openBrowser('chromium', { extensionDir: builtExtension('chromium', { probe: true }) });
  for (const name of order) {
    const pictures = (groups.get(name) ?? []).flatMap((shot) => shot.files.map((file) => ({ ...shot, files: [file] })));
    const { count } = COLUMNS[pictures[0]?.size ?? 'wide'];
    for (let first = 0; first < pictures.length; first += count * ROWS) {
      const body = `<h2>${name}</h2>${tiles(pictures.slice(first, first + count * ROWS))}`;
      const page = await browser.openPage(`${SITE}sheet`, await serving(folder, html(body), pictures));
      await page.setViewport({ width: 1640, height: 900 });
      await page.screenshot({
        path: join(folder, `${name.replaceAll(' ', '-')}-${first / (count * ROWS) + 1}.png`) as `${string}.png`,
        fullPage: true,
      });
      await page.close();
      sheets++;
    }
  }
  await browser.close();
  return sheets;
}

const SITE = 'https://sheet.example/';
const partOf = (name: string) => PARTS.findIndex((part) => name.endsWith(part));

async function serving(folder: string, body: string, shots: readonly Shot[]): Promise<Answerer> {
  const files = shots.flatMap((shot) => shot.files);
  const contents = new Map(
    await Promise.all(files.map(async (file) => [SITE + file, await readFile(join(folder, file))] as const)),
  );
  return (url) => {
    const png = contents.get(url);
    if (png) return { status: 200, headers: { 'content-type': 'image/png' }, body: png };
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
  };
}

function tiles(shots: readonly Shot[]): string {
  return `<div>${shots.map(tile).join('\n')}</div>`;
}

function tile({ screen, files, size, troubles }: Shot): string {
  const { width } = COLUMNS[size];
  const pictures = files.map((file) => `<img src="${file}" alt="" width="${width}">`).join('');
  const wrong = troubles.map((one) => `<li>${one.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}`).join('');
  return `<figure style="width: ${width}px"><figcaption>${screen.id}</figcaption>${pictures}<ul>${wrong}</ul></figure>`;
}

function html(body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Refill Beacon: every screen</title>
<style>
  body { margin: 8px; background: #888; font: 13px/1.3 system-ui, sans-serif; }
  div { display: flex; flex-wrap: wrap; align-items: start; gap: 6px; }
  h2 { margin: 16px 0 4px; font-size: 15px; }
  figure { margin: 0; }
  img { display: block; margin-bottom: 4px; }
  ul { margin: 0; padding: 0; color: #900; background: #fff; list-style: none; }
</style>
${body}
`;
}
