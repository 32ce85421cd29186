import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '../../../scripts/bootstrap/browsers.mjs';
import { TestBrowser } from './browser.ts';
import { openGate } from './gate.ts';
import { type LaunchOptions, launch } from './launch.ts';

export interface OpenOptions extends Partial<Omit<LaunchOptions, 'gatePort'>> {
  /** The built extension's folder; see `builtExtension`. */
  extensionDir: string;
  /** `none` (usual): nothing leaves the machine. `real`: pages without an answerer load from the network. */
  network?: 'none' | 'real';
  /** Chromium only: the extension also runs in private windows (`openPage(…, { privately: true })`). */
  incognito?: boolean;
}

/** Starts a browser with a fresh profile and the extension in it. @throws when the browser or the build is missing. */
export async function openBrowser(kind: BrowserKind, options: OpenOptions): Promise<TestBrowser> {
  const extensionDir = resolve(options.extensionDir);
  const geckoId = await geckoIdOf(extensionDir);
  const gate = options.network === 'real' ? null : await openGate();
  const colorScheme = options.colorScheme ?? 'light';
  const puppeteer = await launch(
    kind,
    {
      lang: options.lang ?? 'en-US',
      headless: options.headless ?? true,
      colorScheme,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      gatePort: gate?.port ?? null,
      profile: options.profile,
    },
    geckoId,
  );
  try {
    const id = await puppeteer.installExtension(
      extensionDir,
      options.incognito ? { enabledInIncognito: true } : undefined,
    );
    const browser = new TestBrowser(kind, puppeteer, id, gate, colorScheme);
    await browser.goBackstage();
    return browser;
  } catch (error) {
    await puppeteer.close();
    await gate?.close();
    throw error;
  }
}

async function geckoIdOf(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(join(extensionDir, 'manifest.json'), 'utf8').catch(() => {
      throw new Error('The extension is not built: run npm run build first.');
    }),
  );
  const gecko = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } }).browser_specific_settings;
  return gecko?.gecko?.id ?? '';
}
