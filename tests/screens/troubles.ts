import type { Page } from 'puppeteer-core';

type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * What is wrong with how our part of a page stands on the screen, one line each: wider than the screen, outside of it, text that
 * sticks out of its box or is cut, controls that lie over each other. Needs a shadow root that can be looked into.
 */
export function troubles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('refill-beacon');
    const isOurPage = /^(chrome|moz)-extension:$/.test(location.protocol);
    const roots: ParentNode[] = [...(isOurPage ? [document.body] : []), ...(host?.shadowRoot ? [host.shadowRoot] : [])];
    const found = new Set<string>();
    const { clientWidth, scrollWidth } = document.documentElement;
    if (isOurPage && scrollWidth > clientWidth) found.add(`the page is ${scrollWidth - clientWidth} px too wide`);
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) inspect(element);
      compareControls(root);
    }
    return [...found];

    function inspect(element: HTMLElement) {
      if (!isSeen(element)) return;
      const own = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (own.length === 0) return;
      for (const node of own) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) compare(line, element, node.textContent?.trim() ?? '');
      }
    }

    /** One line of text against the window and every box around it. */
    function compare(line: DOMRect, element: HTMLElement, text: string) {
      const place = `“${text.slice(0, 30)}” in ${nameOf(element)}`;
      let scrolls = false;
      for (let box: HTMLElement | null = element; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.display === 'inline' || style.display === 'contents' || box instanceof SVGElement) continue;
        const edge = box.getBoundingClientRect();
        // What is scrolled to is no loss.
        if (/auto|scroll/.test(style.overflowX) && box.scrollWidth > box.clientWidth) return;
        scrolls ||= /auto|scroll/.test(style.overflowY) && box.scrollHeight > box.clientHeight;
        const aside = Math.max(edge.left - line.left, line.right - edge.right);
        if (aside > 1) return void found.add(`${place} sticks out of ${nameOf(box)} by ${Math.round(aside)} px`);
        const beyond = Math.max(edge.top - line.top, line.bottom - edge.bottom);
        if (!scrolls && beyond > line.height / 3) {
          found.add(`${place} stands ${Math.round(beyond)} px above or below ${nameOf(box)}`);
        }
        if (style.textOverflow === 'ellipsis' && box.scrollWidth > box.clientWidth) found.add(`${place} is cut`);
        if (style.position === 'fixed') break;
      }
      if (line.left < -1 || line.right > clientWidth + 1) found.add(`${place} is outside the window`);
    }

    /** No control may lie over another. */
    function compareControls(root: ParentNode) {
      const all = [...root.querySelectorAll<HTMLElement>('button, a[href], select, summary')].filter(
        (one) => isSeen(one) && getComputedStyle(one).opacity !== '0' && !one.closest('header.header'),
      );
      const boxes = all.map((one) => [one, seenPartsOf(one)] as const);
      for (const [at, [one, mine]] of boxes.entries()) {
        for (const [other, theirs] of boxes.slice(at + 1)) {
          if (one.contains(other) || other.contains(one) || isStuck(one) !== isStuck(other)) continue;
          if (mine.some((a) => theirs.some((b) => overlap(a, b))))
            found.add(`${nameOf(one)} lies over ${nameOf(other)}`);
        }
      }
    }

    /** What is left of a control's boxes in the lists and frames it can be scrolled in: what is scrolled away lies over nothing. */
    function seenPartsOf(element: Element): Edges[] {
      let parts: Edges[] = [...element.getClientRects()];
      for (let frame = element.parentElement; frame; frame = frame.parentElement) {
        if (getComputedStyle(frame).overflowY === 'visible') continue;
        const edge = frame.getBoundingClientRect();
        parts = parts.map(({ left, right, top, bottom }) => ({
          left: Math.max(left, edge.left),
          right: Math.min(right, edge.right),
          top: Math.max(top, edge.top),
          bottom: Math.min(bottom, edge.bottom),
        }));
      }
      return parts;
    }

    function overlap(a: Edges, b: Edges): boolean {
      return (
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
      );
    }

    function isStuck(element: Element): boolean {
      for (let part: Element | null = element; part; part = part.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(part).position)) return true;
      }
      return false;
    }

    /** Not hidden, and not there for screen readers alone. */
    function isSeen(element: HTMLElement): boolean {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, option, script, style'))
        return false;
      for (let part: Element | null = element; part; part = part.parentElement) {
        const { clipPath, width, height, position } = getComputedStyle(part);
        if (clipPath.startsWith('inset(50%') || (position !== 'static' && width === '1px' && height === '1px'))
          return false;
        if (part.matches('.skip:not(:focus)')) return false;
      }
      return true;
    }

    function nameOf(element: Element): string {
      return (
        element.localName + (element.id ? `#${element.id}` : [...element.classList].map((name) => `.${name}`).join(''))
      );
    }
  });
}
