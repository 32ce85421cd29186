import type { Page } from 'puppeteer-core';

/** What people who read with difficulty set for every page; nothing may be lost by it (WCAG 2.2, 1.4.12). */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Sets the text of a page wide, our part of it included. Needs a shadow root that can be looked into. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const shadow = document.querySelector('refill-beacon')?.shadowRoot;
    for (const root of [document, ...(shadow ? [shadow] : [])])
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, SPACED);
}
