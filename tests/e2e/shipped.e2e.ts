import { describe, expect, it } from 'vitest';
import { RUNS_ON } from '../../carriers/t-mobile/hosts.ts';
import { shopPatterns } from '../../carriers/t-mobile/shop.ts';
import { readFolder } from '../../scripts/read-folder.ts';
import { builtExtension } from './harness/index.ts';
import { openPractice, openWatched } from './helpers/practice.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

describe(`what is shipped, in ${kind}`, () => {
  const browser = useBrowser({ extensionDir: builtExtension(kind) });

  it('works, and the page sees one empty element it cannot look into', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    await browser().waitForStatus(page, ({ panel, sellerWarning }) => panel === 'open' && sellerWarning === 'line');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('refill-beacon');
      const internals = host as unknown as { openOrClosedShadowRoot?: unknown } | null;
      return {
        root: host?.shadowRoot,
        closedRoot: internals?.openOrClosedShadowRoot ?? null,
        inside: host?.innerHTML,
        wordsOnPage: document.body.innerText.includes('Refill Beacon'),
        defined: customElements.get('refill-beacon') ?? null,
        globals: Object.keys(window).filter((name) => /beacon|wxt|browser|chrome/i.test(name)),
      };
    });
    expect(seen).toMatchObject({ root: null, closedRoot: null, inside: '', wordsOnPage: false, defined: null });
    expect(seen.globals.filter((name) => name !== 'chrome')).toEqual([]);
    await page.close();
  });

  it('says nothing to the page, which listens from the start', async () => {
    // How the framework we are built with greets a page when nobody tells it not to.
    const greetings = ['wxt:content-script-started', 'wxt:locationchange'].map(
      (name) => `${browser().extensionId}:carrier:${name}`,
    );
    const page = await openWatched(browser(), 'account-home-prepaid', hear, greetings);
    await browser().waitForStatus(page, ({ panel }) => panel === 'open');
    expect(await page.evaluate('heard')).toEqual([]);
    // The ear works: what the page says to itself is heard.
    await page.evaluate((name = '') => {
      postMessage('hello');
      document.dispatchEvent(new CustomEvent(name));
    }, greetings[0]);
    await soon(() => page.evaluate('heard')).toEqual([greetings[0], 'message']);
    await page.close();
  });

  it('has no file the page could load', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    const files = [...(await readFolder(builtExtension(kind))).keys()];
    expect(files).toContain('popup.html');
    const reachable = await page.evaluate(
      async (origin, names) => {
        const tried = names.map((name) =>
          fetch(`${origin}/${name}`).then(
            () => name,
            () => null,
          ),
        );
        return (await Promise.all(tried)).filter(Boolean);
      },
      browser().extensionOrigin,
      files,
    );
    expect(reachable).toEqual([]);
    await page.close();
  });

  it('asks for the carrier’s hosts and for nothing that brings a prompt of its own, and is reachable by nobody', async () => {
    const manifest = JSON.parse(String((await readFolder(builtExtension(kind))).get('manifest.json')));
    const hosts = RUNS_ON.map((host) => `https://${host}/*`);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions.toSorted()).toEqual(hosts.toSorted());
    // The overlay's on all of the hosts but in the shop, where the lookout is.
    const [overlay, lookout, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect(overlay.matches.toSorted()).toEqual(hosts.toSorted());
    expect(overlay.exclude_matches.toSorted()).toEqual(shopPatterns().toSorted());
    expect(lookout.matches.toSorted()).toEqual(shopPatterns().toSorted());
    for (const script of [overlay, lookout]) expect(script.all_frames ?? false).toBe(false);
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none';/);
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'optional_host_permissions',
      'commands',
      'update_url',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });
});

/** Runs in the page from the start: notes every message, and every event of these names. */
function hear(names: string[]): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  addEventListener('message', () => heard.push('message'));
  for (const name of names) addEventListener(name, () => heard.push(name), true);
}
