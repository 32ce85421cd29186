import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import type { BrowserKind } from '../../../scripts/bootstrap/browsers.mjs';
import { ROOT } from '../../../scripts/tool.ts';
import { builtExtension } from '../../e2e/harness/built-extension.ts';
import { endWatch, startWatch } from './stopwatch.ts';

/** `none` has no content script at all. */
export const VARIANTS = ['none', 'empty', 'ours', 'react-panel', 'autoconsent'] as const;
export type Variant = (typeof VARIANTS)[number];

const SOURCES = fileURLToPath(new URL('./variants/', import.meta.url));
const FOLDER = join(ROOT, '.output', 'bench-performance');

/** Builds a variant with the stopwatch around its content script. @returns its folder. */
export async function buildVariant(variant: Variant, kind: BrowserKind): Promise<string> {
  const folder = join(FOLDER, `${variant}-${kind}`);
  await rm(folder, { recursive: true, force: true });
  const built = variant === 'ours' ? builtExtension(kind) : await buildOther(variant, kind, folder);
  const out = join(folder, 'extension');
  await cp(built, out, { recursive: true });
  await wrap(out);
  return out;
}

async function buildOther(variant: Exclude<Variant, 'ours'>, kind: BrowserKind, folder: string): Promise<string> {
  const entrypoints = join(folder, 'entrypoints');
  await mkdir(entrypoints, { recursive: true });
  if (variant !== 'none') {
    const source = variant === 'react-panel' ? `${variant}.tsx` : `${variant}.ts`;
    await writeFile(join(entrypoints, 'bench.content.ts'), `export { default } from '${join(SOURCES, source)}';\n`);
  }
  await writeFile(join(entrypoints, 'background.ts'), 'export default { main() {} };\n');
  await build({
    root: folder,
    configFile: false,
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    manifestVersion: 3,
    imports: false,
    outDirTemplate: 'built',
    logger: silent,
    manifest: {
      name: `Bench: ${variant}`,
      version: '1.0',
      host_permissions: ['https://*.t-mobile.com/*'],
      browser_specific_settings: {
        gecko: { id: `${variant}@bench.example`, data_collection_permissions: { required: ['none'] } },
      },
    },
    vite: () => ({ logLevel: 'silent', build: { chunkSizeWarningLimit: 5000 } }),
  });
  return join(folder, '.output', 'built');
}

const nothing = () => undefined;
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
};

interface Manifest {
  content_scripts?: { js?: string[] }[];
}

/** Puts the stopwatch before and after every content script. */
async function wrap(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  if (!manifest.content_scripts) return;
  for (const script of manifest.content_scripts) script.js = ['bench-start.js', ...(script.js ?? []), 'bench-end.js'];
  await writeFile(join(folder, 'bench-start.js'), `(${startWatch})();`);
  await writeFile(join(folder, 'bench-end.js'), `(${endWatch})();`);
  await writeFile(file, JSON.stringify(manifest));
}
