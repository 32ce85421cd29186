import type { LiveReading } from '../../../recognition/read-page.ts';
import type { Page } from './page.ts';
import { rootsOf } from './stage.ts';

/** A page as a file one can open: shadow roots declared, frames written in, true and chosen elements marked. */
export function dumpOf(page: Page, reading: LiveReading | null): string {
  for (const [target, element] of page.truth) element.setAttribute('data-true', target);
  for (const { target, element } of reading?.hints ?? []) element?.setAttribute('data-chosen', target);
  const all = rootsOf();
  for (const root of all.toReversed()) {
    for (const frame of root.querySelectorAll('iframe')) {
      const inside = frame.contentDocument;
      if (inside) frame.srcdoc = serialise(inside.documentElement);
    }
  }
  return `<!doctype html>${serialise(document.documentElement)}`;
}

function serialise(element: Element): string {
  const shadowRoots = rootsOf(element.ownerDocument).filter((root) => root instanceof ShadowRoot);
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
  return `<${element.localName}${attributes}>${element.getHTML({ shadowRoots })}</${element.localName}>`;
}
