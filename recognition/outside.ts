import type { Frame } from '../carriers/carrier.ts';
import { holds, lineage, queryAll } from './tree.ts';
import { isVisible } from './visible.ts';

/** What belongs to a region's step and stands outside of it. */
export interface Outside {
  /** Bars along the edge of the window that have a button. */
  bars: Element[];
  /** Buttons of its forms, by their `form` attribute. */
  buttons: Element[];
}

/** @param roots all roots of the page. */
export function outsideOf(region: Element, roots: readonly ParentNode[], frame: Frame): Outside {
  const bars = new Set<Element>();
  const buttons: Element[] = [];
  const all = region.matches(frame.outside)
    ? []
    : queryAll(roots, frame.buttons).filter((button) => !holds(region, button));
  for (const button of all) {
    const bar = button.closest(frame.outside) ? undefined : barOf(button, frame);
    const { form } = button as Partial<HTMLButtonElement>;
    if (bar) bars.add(bar);
    else if (form && region.contains(form)) buttons.push(button);
  }
  return { bars: [...bars], buttons };
}

function barOf(button: Element, { over, typed }: Frame): Element | undefined {
  const bar = [...lineage(button)].findLast((at) => /fixed|sticky/.test(getComputedStyle(at).position));
  // A bar with fields of its own pays another way: the step is filled in above.
  const isOther =
    bar &&
    (over.test(`${bar.id} ${bar.className} ${bar.textContent}`.toLowerCase()) ||
      bar.querySelector(typed) ||
      !isVisible(button));
  return isOther ? undefined : bar;
}

/** Messages that lie over the page or at its end. */
export const alertsOutside = (region: Element, roots: readonly ParentNode[], frame: Frame) =>
  queryAll(roots, frame.alerts).filter(
    (alert) => !holds(region, alert) && !alert.closest(frame.outside) && isVisible(alert),
  );
