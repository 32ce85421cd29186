import { describe, expect, it, vi } from 'vitest';
import { readFolder } from '../../scripts/read-folder.ts';
import { JOURNEY_URL, answer as practice } from '../pages/index.ts';
import { type Answerer, builtExtension } from './harness/index.ts';
import { kind, useBrowser } from './setup.ts';

const REFILL = 'https://prepaid.t-mobile.com/direct-to-account';

const answer: Answerer = (url) =>
  url === REFILL || url === 'https://example.com/'
    ? {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><title>Practice</title><h1>Hello</h1>',
      }
    : { status: 404, headers: {}, body: '' };

describe(`the driver in ${kind}`, () => {
  const browser = useBrowser();

  it('has the extension installed: its popup opens', async () => {
    const popup = await browser().openExtensionPage('popup.html');
    expect(await popup.evaluate(() => location.protocol)).toMatch(/extension:$/);
    await popup.close();
  });

  it('hears the content script on the carrier’s own host', async () => {
    const page = await browser().openPage(JOURNEY_URL, practice);
    expect(await browser().waitForStatus(page)).toMatchObject({ carrier: 't-mobile', host: 'prepaid.t-mobile.com' });
    await page.close();
  });

  it('says nothing answers where the extension does not run', async () => {
    const page = await browser().openPage('https://example.com/', answer);
    expect(await browser().askStatus(page)).toBeNull();
    await page.close();
  });

  it('sees no request but the page itself, and none that escaped', async () => {
    const page = await browser().openPage(REFILL, answer);
    expect(browser().requests(page)).toEqual([{ url: REFILL, status: 200, byExtension: false }]);
    expect(browser().strayRequests(page)).toEqual([]);
    expect(browser().escaped).toEqual([]);
    expect(await browser().errors(page)).toEqual([]);
    await page.close();
  });

  it('catches every forbidden act in the world our scripts live in, and no allowed one', async () => {
    const page = await browser().openPage(REFILL, answer);
    const result = await browser().sendToTab(page, { type: 'probe-self-test' });
    expect(result?.missed).toEqual([]);
    expect(result?.falseAlarms).toEqual([]);
    expect(result?.caught.length).toBeGreaterThan(90);
    await page.close();
  });

  it('counts an error and a rejection nobody catches, and not the page’s own', async () => {
    const page = await browser().openPage(REFILL, answer);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('of the page');
      });
      void Promise.reject(new Error('of the page too'));
    });
    await browser().sendToTab(page, { type: 'probe-break' });
    await vi.waitFor(async () => expect((await browser().askProbe(page))?.errors).toBe(2));
    await page.close();
  });

  it('notices a request to an address the site does not have', async () => {
    const page = await browser().openPage(REFILL, answer);
    await page.evaluate(() => fetch('/nowhere'));
    expect(
      browser()
        .strayRequests(page)
        .map((request) => request.url),
    ).toEqual(['https://prepaid.t-mobile.com/nowhere']);
    await page.close();
  });
});

describe(`the test build for ${kind}`, () => {
  it('is the shipped build and the probe, nothing else', async () => {
    const [shipped, tested] = await Promise.all([
      readFolder(builtExtension(kind)),
      readFolder(builtExtension(kind, { probe: true })),
    ]);
    const added = [...tested.keys()].filter((file) => !shipped.has(file));
    const changed = [...shipped.keys()].filter((file) => !shipped.get(file)?.equals(tested.get(file) ?? Buffer.of()));
    expect({ added, changed }).toEqual({ added: ['content-scripts/probe.js'], changed: ['manifest.json'] });

    const [manifest, testManifest] = [shipped, tested].map((files) => JSON.parse(String(files.get('manifest.json'))));
    const [probe, ...ours] = testManifest.content_scripts;
    const { optional_permissions: asked, ...others } = manifest;
    const expected = kind === 'firefox' ? manifest : { ...others, permissions: [...others.permissions, ...asked] };
    expect({ ...testManifest, content_scripts: ours }).toEqual(expected);
    expect(probe).toMatchObject({ js: ['content-scripts/probe.js'], run_at: 'document_start' });
  });
});
