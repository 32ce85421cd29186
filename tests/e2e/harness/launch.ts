import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserKind, findBrowser, howToInstall } from '../../../scripts/bootstrap/browsers.mjs';

/** `forced`: the few colours a person has chosen for everything (Windows' contrast themes). */
export type ColorScheme = 'light' | 'dark' | 'forced';

export interface LaunchOptions {
  /** The browser's own language (what the extension guesses from), a BCP 47 tag. */
  lang: string;
  headless: boolean;
  colorScheme: ColorScheme;
  /** `null` leaves the size to the window. */
  viewport: { width: number; height: number } | null;
  /** Port of the proxy everything goes to that no page intercepts; `null`: the real network. */
  gatePort: number | null;
  /** Chromium: a folder that keeps the profile when the browser closes, for the next launch; else there is a fresh one. */
  profile?: string | undefined;
}

/**
 * Firefox's switches for colours: which scheme pages are told (0 dark, 1 light), and whether their own are used (0: as the
 * system says, 2: never).
 */
export const colorPreferences = (scheme: ColorScheme) => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  'browser.display.document_color_use': scheme === 'forced' ? 2 : 0,
});

/** Firefox makes up an origin per profile; fixing it lets us open the extension's pages by address. */
const FIREFOX_UUID = '6f1f7a3e-5d0c-4b7a-9c1e-0e6a4d1b2c3f';

/** Starts a browser with a fresh profile that is gone when it closes. @throws when it is not installed. */
export async function launch(kind: BrowserKind, options: LaunchOptions, extensionId: string): Promise<Browser> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(howToInstall(kind));
  const common = { executablePath, headless: options.headless, defaultViewport: options.viewport };
  return kind === 'chromium'
    ? puppeteer.launch({
        ...common,
        pipe: true,
        ...(options.profile && { userDataDir: options.profile }),
        enableExtensions: true,
        args: chromiumArguments(options),
        env: { ...process.env, LANGUAGE: options.lang.replace('-', '_') },
      })
    : puppeteer.launch({
        ...common,
        browser: 'firefox',
        // Without this, addresses of extensions cannot be opened by a driver.
        args: ['--remote-allow-system-access'],
        // Lets the preference that names the settings server count, so that it is never asked.
        env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
        extraPrefsFirefox: firefoxPreferences(options, extensionId),
      });
}

/** Where the pages of an installed extension live: `scheme://id`. */
export function extensionOrigin(kind: BrowserKind, id: string): string {
  return kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
}

function chromiumArguments({ lang, gatePort }: LaunchOptions): string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A page asked for by http is to be seen there.
    '--disable-features=SpeculativePreconnectFeature,HttpsUpgrades,HttpsFirstBalancedMode',
    `--lang=${lang}`,
    `--accept-lang=${lang}`,
    ...(gatePort === null ? [] : [`--proxy-server=127.0.0.1:${gatePort}`, '--proxy-bypass-list=<-loopback>']),
  ];
}

function firefoxPreferences({ lang, colorScheme, gatePort }: LaunchOptions, extensionId: string) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: FIREFOX_UUID }),
    'intl.locale.requested': lang,
    'intl.accept_languages': lang,
    ...colorPreferences(colorScheme),
    // Quiet: nothing of the browser's own may talk to the network or look like a request of ours.
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.provider.google4.updateURL': '',
    'browser.safebrowsing.provider.mozilla.updateURL': '',
    'datareporting.usage.uploadEnabled': false,
    'dom.push.enabled': false,
    'media.gmp-manager.url': '',
    'network.captive-portal-service.enabled': false,
    // What the extension asks for is given without a prompt; notifications are then to be seen by the extension itself.
    'extensions.webextOptionalPermissionPrompts': false,
    'alerts.useSystemBackend': false,
    // An extension that is taken out and put in again finds what it had stored, at the same address.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The popup closes itself; here it stands in a tab, which a page may not close by itself.
    'dom.allow_scripts_to_close_windows': true,
    // The list of downloads would open over the page and take the keyboard.
    'browser.download.alwaysOpenPanel': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
    'security.OCSP.enabled': 0,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.enabled': false,
    ...(gatePort === null
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': gatePort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': gatePort,
          'network.proxy.allow_hijacking_localhost': true,
          'network.proxy.no_proxies_on': '',
        }),
  };
}
