import type { ElementHandle, Page } from 'puppeteer-core';

/** The element a status path names (`/html[1]/body[1]/… >> div[2]/button[1]`); `null` when it names none. */
export async function elementAt(page: Page, path: string): Promise<ElementHandle<Element> | null> {
  const handle = await page.evaluateHandle((whole) => {
    let root: Document | ShadowRoot = document;
    let found: Element | null = null;
    for (const segment of whole.split(' >> ')) {
      if (found) {
        const inside: Document | ShadowRoot | null = found.shadowRoot ?? (found as HTMLIFrameElement).contentDocument;
        if (!inside) return null;
        root = inside;
      }
      let at: ParentNode = root;
      for (const step of segment.split('/').filter(Boolean)) {
        const [, tag, index] = /^([^[]+)\[(\d+)\]$/.exec(step) ?? [];
        const next: Element | undefined = [...at.children].filter((child) => child.localName === tag)[
          Number(index) - 1
        ];
        if (!next) return null;
        at = next;
      }
      found = at as Element;
    }
    return found;
  }, path);
  return handle.asElement() as ElementHandle<Element> | null;
}
