import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import type { TestBrowser } from '../harness/index.ts';
import { type Downloads, useDownloads } from './downloads.ts';
import { useStored } from './stored.ts';

/** A section of the full page, as a person uses it: by what is written on it. */
export interface Section {
  readonly page: Page;
  readonly downloads: Downloads;
  /** Opens a section with these records stored beside English. */
  open(section: string, records?: object): Promise<void>;
  /** What can be read there now. */
  text(): Promise<string>;
  /** Clicks a button by its name. */
  click(name: string): Promise<void>;
  follow(link: string): Promise<void>;
  /** Fills the field of a form in. */
  fill(field: string, typed: string): Promise<void>;
  /** Gives a file with this content to the button of this name. */
  give(button: string, content: string): Promise<void>;
}

/** Before each test nothing is stored but the language; after each the page is closed. */
export function useSection(browser: () => TestBrowser): Section {
  useStored(browser, {});
  const downloads = useDownloads(browser);
  let page: Page | undefined;
  afterEach(close);

  async function close() {
    await page?.close();
    page = undefined;
  }

  return {
    get page() {
      if (!page) throw new Error('No section was opened.');
      return page;
    },
    get downloads() {
      return downloads();
    },
    async open(section, records = {}) {
      await close();
      await browser().backstage.store({ language: { version: 1, data: 'en' }, ...records });
      page = await browser().openExtensionPage(`guide.html#${section}`);
      await page.waitForSelector('main h2');
    },
    text() {
      return this.page.$eval('main', (main) => (main as HTMLElement).innerText.replace(/\s+/g, ' '));
    },
    click(name) {
      return this.page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
    },
    follow(link) {
      return this.page.locator(`::-p-aria([name="${link}"][role="link"])`).click();
    },
    fill(field, typed) {
      const css = `form [name="${field}"]`;
      return field === 'date' ? pick(this.page, css, typed) : this.page.locator(css).fill(typed);
    },
    async give(button, content) {
      const path = join(downloads().folder, 'given.json');
      await writeFile(path, content);
      const input = await this.page.waitForSelector(`::-p-xpath(//label[contains(., "${button}")]/input)`);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
  };
}

/** As the browser's calendar does; typed, each browser wants a day in another order. */
function pick(page: Page, css: string, day: string): Promise<void> {
  return page.$eval(
    css,
    (field, value) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );
}
