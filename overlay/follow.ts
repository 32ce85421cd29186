/** So fine that a control that moves by a pixel or two crosses one. */
const THRESHOLDS = Array.from({ length: 51 }, (_, index) => index / 50);
/** A control that is being animated is measured again when it has come to rest, ms. */
const CALM_MS = 100;
/** What moves a control, or the ring from one to another. */
const EVENTS = ['scroll', 'resize', 'transitionend', 'animationend', 'focusin', 'focusout'];

/**
 * Reports, at most once a frame, that one of the elements may have moved: scrolling anywhere, resizing, the layout shifting under
 * it. No loop runs while nothing moves.
 */
export function followElements(elements: readonly Element[], report: () => void, signal: AbortSignal): void {
  if (!elements.length) return;
  let waiting = false;
  const moved = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) report();
    });
  };
  for (const view of new Set([window, ...elements.map(({ ownerDocument }) => ownerDocument.defaultView)])) {
    for (const kind of EVENTS) view?.addEventListener(kind, moved, { capture: true, passive: true, signal });
  }
  // The first word is of where they were.
  let begun = false;
  const sizes = new ResizeObserver(() => {
    if (begun) moved();
    begun = true;
  });
  signal.addEventListener('abort', () => sizes.disconnect());
  for (const element of elements) {
    sizes.observe(element);
    watchPlace(element, moved, signal);
  }
}

/** An intersection observer whose root is exactly where the element is now: the first thing it notices is that it left. */
function watchPlace(element: Element, moved: () => void, signal: AbortSignal) {
  const root = element.ownerDocument;
  const view = root.defaultView;
  if (signal.aborted || !view || !element.isConnected) return;
  const { top, right, bottom, left } = element.getBoundingClientRect();
  const margins = [top, view.innerWidth - right, view.innerHeight - bottom, left];
  let first = true;
  const observer = new IntersectionObserver(
    (entries) => {
      // At first a part may lie outside for good: cut off by a box around it.
      if (!first || entries[0]?.intersectionRatio !== 1) moved();
      if (first) {
        first = false;
        return;
      }
      observer.disconnect();
      setTimeout(() => {
        moved();
        watchPlace(element, moved, signal);
      }, CALM_MS);
    },
    { root, rootMargin: margins.map((edge) => `${-Math.floor(edge)}px`).join(' '), threshold: THRESHOLDS },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
