import { deflateRawSync, gzipSync } from 'node:zlib';
import { builtExtension } from '../../tests/e2e/harness/built-extension.ts';
import type { BrowserKind } from '../bootstrap/browsers.mjs';
import { type Files, readFolder } from '../read-folder.ts';
import { type Verdict, verdict } from './gate.ts';

const KB = 1024;
const LIMITS = {
  'content script': 24 * KB,
  'popup, first paint': 95 * KB,
  'full page, first paint': 140 * KB,
  'zip for the store': 500 * KB,
} as const;
type Measured = keyof typeof LIMITS;

/** Measures both builds (gzip, as it travels) against the budgets of the design. @returns the table, failed when one is over. */
export async function checkSizes(): Promise<Verdict> {
  const rows: string[] = [];
  let over = false;
  for (const browser of ['chromium', 'firefox'] as const) {
    for (const [what, bytes] of Object.entries(await measure(browser)) as [Measured, number][]) {
      const tooBig = bytes > LIMITS[what];
      over ||= tooBig;
      const kilobytes = (bytes / KB).toFixed(1).padStart(6);
      rows.push(
        `${browser.padEnd(9)} ${what.padEnd(22)} ${kilobytes} KB of ${LIMITS[what] / KB}${tooBig ? '  TOO BIG' : ''}`,
      );
    }
  }
  return verdict(!over, rows.join('\n'));
}

async function measure(browser: BrowserKind): Promise<Record<Measured, number>> {
  const files = await readFolder(builtExtension(browser));
  const compressed = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + gzipSync(files.get(name) ?? '', { level: 9 }).length, 0);
  return {
    // A page loads one of them.
    'content script': Math.max(...contentScripts(files).map(compressed)),
    'popup, first paint': compressed(filesOfPage('popup.html', files, /^popup-/)),
    'full page, first paint': compressed(
      filesOfPage('guide.html', files, /^(guide|popup|full|full-guide|glossary|GuideSection)-/),
    ),
    'zip for the store': zipSize(files),
  };
}

function contentScripts(files: Files): string[][] {
  const manifest = JSON.parse(String(files.get('manifest.json'))) as {
    content_scripts?: { js?: string[]; css?: string[] }[];
  };
  return (manifest.content_scripts ?? []).map(({ js = [], css = [] }) => [...js, ...css]);
}

/**
 * A page with all it loads before it can be read: what it names, what that imports, and of what it imports later only what the
 * first picture needs; of a kind that comes in several languages, the largest.
 * @param atOnce names of the later imports it does not wait with.
 */
function filesOfPage(page: string, files: Files, atOnce: RegExp): Set<string> {
  const needed = new Set<string>();
  const largest = new Map<string, string>();
  const visit = (name: string) => {
    const content = files.get(name);
    if (!content || needed.has(name)) return;
    needed.add(name);
    if (!/\.(html|js)$/.test(name)) return;
    const text = String(content);
    const folder = name.split('/').slice(0, -1).join('/');
    for (const [, reference = ''] of text.matchAll(/(?:\b(?:src|href)=|\bfrom\s*|\bimport\s*)["'`]([^"'`]+)["'`]/g)) {
      visit(resolve(folder, reference));
    }
    for (const [, reference = ''] of text.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]/g)) {
      const lazy = resolve(folder, reference);
      if (!atOnce.test(lazy.split('/').at(-1) ?? '')) continue;
      const kind = lazy.replace(/-[\w-]{8}\.js$/, '');
      const best = largest.get(kind);
      if ((files.get(lazy)?.length ?? 0) > (best ? (files.get(best)?.length ?? 0) : 0)) largest.set(kind, lazy);
    }
  };
  visit(page);
  for (const lazy of largest.values()) visit(lazy);
  return needed;
}

function resolve(folder: string, reference: string): string {
  return new URL(reference, `https://extension/${folder}/`).pathname.slice(1).replace(/^\/+/, '');
}

/** Bytes of a zip of these files: each compressed, with its two headers, and the end record. */
function zipSize(files: Files): number {
  let bytes = 22;
  for (const [name, content] of files) bytes += deflateRawSync(content, { level: 9 }).length + 76 + 2 * name.length;
  return bytes;
}
