/**
 * `npm run strings`: every sentence of ours in one table, the four languages side by side, for people to read through. Writes
 * `.output/strings.html`: each cell in its own language, so that fonts, line breaks and spelling checkers are the right ones.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { LOCALE_NAMES, LOCALES, type Locale } from '../locales/locale.ts';
import { ROOT } from './tool.ts';

const FILE = join(ROOT, '.output', 'strings.html');

/** Every text of an object by its dotted name. */
function textsOf(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, name ? `${name}.${key}` : key));
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\[\[(.+?)\]\]/g, '<b lang="en">$1</b>');

const parts: string[] = [];
let count = 0;
for (const file of (await readdir(join(ROOT, 'locales', 'en'))).sort()) {
  const columns = {} as Record<Locale, Map<string, string>>;
  for (const locale of LOCALES) columns[locale] = new Map(textsOf(await import(`../locales/${locale}/${file}`)));
  const rows = [...columns.en.keys()].map((name) => {
    const cells = LOCALES.map((locale) => `<td lang="${locale}">${escaped(columns[locale].get(name) ?? '')}`);
    return `<tr><th>${name.replace(/^\w+\./, '')}${cells.join('')}`;
  });
  count += rows.length;
  parts.push(`<h2>${file.replace('.ts', '')}</h2><table>${headRow()}${rows.join('\n')}</table>`);
}

await mkdir(join(ROOT, '.output'), { recursive: true });
await writeFile(FILE, page(parts.join('\n')));
console.log(`${count} texts in ${LOCALES.length} languages: ${relative(ROOT, FILE)}`);

function headRow(): string {
  return `<tr><th>${LOCALES.map((locale) => `<th lang="${locale}">${LOCALE_NAMES[locale]}`).join('')}`;
}

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Refill Beacon: every text</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 1rem; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; }
  th, td { border: 1px solid #ccc; padding: 4px 8px; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
  th:first-child { width: 13%; font: 12px/1.5 monospace; }
  b { background: #e2f1f0; font-weight: 500; }
</style>
${body}
`;
}
