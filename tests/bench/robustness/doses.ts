import type { Target } from '../../../carriers/vocabulary.ts';
import {
  changeHref,
  dropAutocomplete,
  dropGroupRoles,
  dropTestIds,
  rehashClasses,
  renameIds,
  renameNames,
} from './mutations/attributes.ts';
import { advertisement, hiddenTwin, inTheChrome, offScreenTwin } from './mutations/decoys.ts';
import { headingLevel, moveLabel, swapControl, swapRadios } from './mutations/elements.ts';
import { MUTATIONS } from './mutations/index.ts';
import type { Mutation } from './mutations/mutation.ts';
import {
  insertSiblings,
  intoFrame,
  intoShadowRoot,
  moveSection,
  reorder,
  unwrap,
  wrap,
} from './mutations/structure.ts';
import { reword } from './mutations/text.ts';
import type { Page } from './page.ts';

/** How much a page changes at once. */

/** A page without controls of ours changes as a whole only: then the name does not matter. */
const anyTarget = (page: Page): Target => (page.truth.size > 0 ? page.random.pick([...page.truth.keys()]) : 'submit');

/** Exactly `count` random changes, each on a random control. */
export function mutate(page: Page, count: number): void {
  for (let done = 0, tries = 0; done < count && tries < count * 20; tries++) {
    if (page.random.pick(MUTATIONS).apply(page, anyTarget(page))) done++;
  }
}

/** One operator on every control it fits. @returns whether it fitted any. */
export function mutateBy(page: Page, mutation: Mutation): boolean {
  let changed = false;
  for (const target of [...page.truth.keys()]) changed = mutation.apply(page, target) || changed;
  return changed;
}

/**
 * Shares of elements whose property is unchanged after four months, measured on 10,377 pairs of elements of 30 sites (Kluge & Stocco's
 * replication of Similo, 2019-2023), and what makes each property change here.
 */
const STABILITY: readonly (readonly [number, readonly Mutation[]])[] = [
  [0.99, [swapControl, swapRadios]],
  [0.96, [dropAutocomplete]],
  [0.95, [renameNames]],
  [0.95, [reword]],
  [0.88, [changeHref]],
  [0.87, [renameIds, dropTestIds]],
  [0.85, [dropGroupRoles]],
  [0.82, [moveLabel]],
  [0.8, [rehashClasses]],
  [0.79, [headingLevel]],
  [0.54, [wrap, unwrap, insertSiblings]],
  [0.53, [insertSiblings]],
  [0.35, [reorder, moveSection]],
];

/** Drift as it was measured: in each step of four months each property of each control may change. */
export function drift(page: Page, steps: number): void {
  for (let step = 0; step < steps; step++) {
    for (const target of [...page.truth.keys()]) {
      for (const [stability, mutations] of STABILITY) {
        if (!page.random.chance(stability)) page.random.pick(mutations).apply(page, target);
      }
    }
  }
}

/** All a redesign brings besides another layout: new names everywhere, other places, and look-alikes around. */
export function redesign(page: Page): void {
  for (const mutation of [rehashClasses, renameIds, dropTestIds, renameNames]) mutation.apply(page, anyTarget(page));
  for (const mutation of [wrap, insertSiblings, reorder, headingLevel]) mutation.apply(page, anyTarget(page));
  if (page.random.chance(0.5)) dropAutocomplete.apply(page, anyTarget(page));
  if (page.random.chance(0.5)) moveSection.apply(page, anyTarget(page));
  decoys(page);
  if (page.random.chance(0.2)) intoShadowRoot.apply(page, anyTarget(page));
  else if (page.random.chance(0.15)) intoFrame.apply(page, anyTarget(page));
}

/** Look-alikes of every control: in the chrome, hidden, off the screen; sometimes an advertisement. */
export function decoys(page: Page): void {
  for (const target of page.truth.keys()) {
    for (const decoy of [inTheChrome, hiddenTwin, offScreenTwin]) decoy.apply(page, target);
  }
  if (page.random.chance(0.3)) advertisement.apply(page, anyTarget(page));
}

/** Takes a control away, with its label. The look-alikes stay. */
export function remove(page: Page, target: Target): void {
  const element = page.truth.get(target);
  if (!element) return;
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = [
    element.id && `label[for="${element.id}"]`,
    ...(element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => id && `#${CSS.escape(id)}`),
  ];
  for (const css of ids) if (css) root.querySelector(css)?.remove();
  const beside = element.previousElementSibling;
  if (beside?.matches('label:not([for])')) beside.remove();
  (element.closest('label') ?? element).remove();
  page.truth.delete(target);
}
