import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { RUNS_ON } from './carriers/t-mobile/hosts.ts';
import { shopPatterns } from './carriers/t-mobile/shop.ts';
import { licenceTexts } from './scripts/package/licences.ts';
import { addProbe } from './tests/probe/build.ts';
import { pseudoLocale } from './tests/pseudo/build.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The test build: the shipped one with traps before it, in folders of its own. */
const withProbe = process.env.REFILL_BEACON_PROBE === '1';
/** The test build with every English text lengthened: whether anything is cut. */
const inPseudo = process.env.REFILL_BEACON_PSEUDO === '1';

/**
 * Every page of the carrier's parses the content script: made smaller once more than the bundler does, and with the few signs beyond ASCII
 * spelled as escapes, for one of them makes the browser keep the whole script at two bytes a character, which takes a tenth longer to parse.
 */
const smallContentScript: Plugin = {
  name: 'small-content-script',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      // A mark of the bundler's own.
      if (file.type === 'asset' && file.fileName.endsWith('.css'))
        file.source = String(file.source).replace(/\/\*\$vite\$:\d+\*\/\s*$/, '');
      if (file.type !== 'chunk' || !file.fileName.startsWith('content-scripts/')) continue;
      const { code } = await minify(file.code, {
        compress: {
          ecma: 2020,
          passes: 4,
          hoist_funs: true,
          unsafe_arrows: true,
          unsafe_methods: true,
          hoist_props: true,
          keep_fargs: false,
          // No pure_getters: a control's words are found out by asking for them, in the pauses between.
        },
        format: { ecma: 2020, ascii_only: true, wrap_func_args: false },
      });
      if (code) file.code = code;
    }
  },
};

const HOSTS = RUNS_ON.map((host) => `https://${host}/*`);
/** Where each content script runs. Said here, for what is said in the script itself is sent to every page with it. */
const RUNS: Readonly<Record<string, { matches: string[]; excludeMatches?: string[] }>> = {
  carrier: { matches: HOSTS, excludeMatches: shopPatterns() },
  lookout: { matches: shopPatterns() },
};

/** Lightning CSS's number for `light-dark()`: nobody here uses it, so no style sheet needs the variables that stand in for it. */
const LIGHT_DARK = 1 << 20;

export default defineConfig({
  manifestVersion: 3,
  ...(withProbe ? { outDirTemplate: `{{browser}}-mv{{manifestVersion}}-${inPseudo ? 'pseudo' : 'probe'}` } : {}),
  hooks: {
    ...(withProbe ? addProbe : {}),
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const { name, options } of entrypoints) Object.assign(options, RUNS[name]);
      if (withProbe) return addProbe['entrypoints:resolved']?.(wxt, entrypoints);
    },
    // Licences of what is packaged ask to be passed on with it.
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licenceTexts(file('.')) });
    },
  },
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Explicit imports read better and let tests and Node load the same files.
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'activeTab', 'scripting', 'contextMenus'],
    // Asked from the full page, when the first date is saved.
    optional_permissions: ['notifications'],
    host_permissions: RUNS_ON.map((host) => `https://${host}/*`),
    action: { default_title: '__MSG_name__' },
    // Nothing may be fetched, framed or sent: only what is packaged is loaded.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'refill-beacon@refill-beacon.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    // The polyfill for preloading modules would fetch; nothing of ours does.
    build: { modulePreload: false },
    css: { lightningcss: { exclude: LIGHT_DARK } },
    plugins: [smallContentScript, ...(inPseudo ? [pseudoLocale] : [])],
    resolve: {
      alias: [
        // WXT's context announces itself to the page with an event any page could hear and forge. Ours stays quiet.
        { find: /^wxt\/utils\/content-script-context$/, replacement: file('./overlay/silent-context.ts') },
      ],
    },
  }),
});
