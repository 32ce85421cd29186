import { parentOf } from './tree.ts';

/**
 * Positional path of an element: `/html[1]/body[1]/form[2]/button[1]`, every step `tag[n]`. ` >> ` enters a same-origin
 * frame (a new path from its root) or an open shadow root (a plain child path, `div[2]/button[1]`).
 */
export function positionalPath(element: Element): string {
  let segment = '';
  for (let at: Element = element; ; ) {
    segment = `${at.localName}[${indexAmongTwins(at)}]${segment && `/${segment}`}`;
    const parent = at.parentNode;
    if (parent?.nodeType === Node.ELEMENT_NODE) {
      at = parent as Element;
      continue;
    }
    const outside = parentOf(at);
    if (parent?.nodeType === Node.DOCUMENT_NODE) segment = `/${segment}`;
    return outside ? `${positionalPath(outside)} >> ${segment}` : segment;
  }
}

function indexAmongTwins(element: Element): number {
  let index = 1;
  for (let twin = element.previousElementSibling; twin; twin = twin.previousElementSibling) {
    if (twin.localName === element.localName) index++;
  }
  return index;
}
