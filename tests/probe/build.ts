import { fileURLToPath } from 'node:url';
import type { WxtHooks } from 'wxt';
import { RUNS_ON } from '../../carriers/t-mobile/hosts.ts';

/** The name of the probe's script in the test build, under `content-scripts/`. */
export const PROBE = 'probe';

/** Build hooks that put the probe before all other content scripts. Used for the test build only. */
export const addProbe: Partial<WxtHooks> = {
  'entrypoints:resolved': (wxt, entrypoints) => {
    entrypoints.push({
      type: 'content-script',
      name: PROBE,
      inputPath: fileURLToPath(new URL('./probe.content.ts', import.meta.url)),
      outputDir: `${wxt.config.outDir}/content-scripts`,
      options: { matches: RUNS_ON.map((host) => `https://${host}/*`), runAt: 'document_start' },
    });
  },
  'build:manifestGenerated': (wxt, manifest) => {
    // No driver can answer Chromium's prompt: there the test build has from the start what the shipped one asks for.
    if (wxt.config.browser === 'chrome') {
      manifest.permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
      delete manifest.optional_permissions;
    }
    const isProbe = (script: { js?: string[] | undefined }) =>
      script.js?.some((file) => file.endsWith(`/${PROBE}.js`)) ?? false;
    manifest.content_scripts?.sort((a, b) => Number(isProbe(b)) - Number(isProbe(a)));
  },
};
