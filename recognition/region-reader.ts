import type { Carrier, PathRule } from '../carriers/carrier.ts';
import type { PageKind } from '../carriers/vocabulary.ts';
import { controlsIn, isPressable } from './controls.ts';
import { headingsIn } from './headings.ts';
import { middlesIn } from './long-lists.ts';
import { alertsOutside, outsideOf } from './outside.ts';
import { decide, headingEvidence, pathEvidence, shapeEvidence, type Verdict } from './page-kind.ts';
import { type Passage, passagesIn } from './passages.ts';
import { finish, type Pausing } from './pausing.ts';
import { railsIn } from './rails.ts';
import type { LiveHint } from './read-page.ts';
import { type Veto, vetoFor } from './region.ts';
import { type Shape, shapeOf } from './shape.ts';
import { sideFormsIn } from './side-forms.ts';
import { footsIn } from './site-foot.ts';
import { hintsOf } from './targets.ts';
import { meaningsOf } from './text.ts';
import { holds, hostOf, rootsWithin } from './tree.ts';

/**
 * Reads one region of a page: its headings at once, its texts and controls when they are asked for.
 * @param modal the dialog that is open over the region, if any.
 * @param everywhere all roots of the page.
 */
export function* readRegion(
  region: Element,
  modal: Element | null,
  everywhere: readonly ParentNode[],
  carrier: Carrier,
) {
  const roots = rootsWithin(region, everywhere);
  let headings = yield* headingsIn(roots, region, vetoFor([region], modal, carrier.frame));
  yield;
  // What the window is called counts for half: pages that change often forget to change it.
  const called = { element: region, words: meaningsOf(windowTitle(region.ownerDocument)), weight: 0.5 };
  const speak = () => headingEvidence([...headings, called], carrier);
  let evidence = speak();
  const speaks = Object.keys(evidence).length > 0;
  const title = headings.find(({ weight }) => weight === 1)?.element;
  const beside = speaks
    ? [
        ...railsIn(headings, title, region, roots, carrier.labels),
        ...sideFormsIn(roots, headings, title, carrier.labels),
        ...footsIn(region, title),
      ]
    : [];
  if (beside.length > 0) {
    headings = headings.filter(({ element }) => !beside.some((box) => holds(box, element)));
    evidence = speak();
  }
  let worth: { roots: readonly ParentNode[]; buttons: readonly Element[]; vetoed: Veto } | null = null;
  let passages: readonly Passage[] | null = null;
  let shape: Shape | null = null;

  /** Most pages end with their headings: what of the rest need not be read is found out after that. */
  function* worthReading(): Pausing<NonNullable<typeof worth>> {
    if (worth) return worth;
    const { bars, buttons } = outsideOf(region, everywhere, carrier.frame);
    yield;
    const vetoed = vetoFor([region, ...bars], modal, carrier.frame, new Set([...middlesIn(roots), ...beside]));
    yield;
    const isWorth = (root: ParentNode) => {
      const host = root !== region && hostOf(root);
      return !host || !vetoed(host);
    };
    worth = { roots: [...roots.filter(isWorth), ...bars], buttons, vetoed };
    return worth;
  }

  /** Reads all texts, once. */
  function* texts(): Pausing<readonly Passage[]> {
    const { roots, vetoed } = yield* worthReading();
    passages ??= yield* passagesIn(roots, vetoed);
    return passages;
  }

  /** Reads all texts and controls, once. */
  function* body(): Pausing<Shape> {
    const { roots, buttons, vetoed } = yield* worthReading();
    shape ??= yield* shapeOf(yield* controlsIn(roots, vetoed, buttons), yield* texts(), roots, carrier.labels);
    return shape;
  }

  return {
    region,
    roots,
    headings,
    called,
    texts,
    /** Messages that lie over it or at the end of the page. */
    alerts: () => passagesIn(alertsOutside(region, everywhere, carrier.frame), () => false),
    /** The same at once; nothing is left to do once `texts` has run. */
    passages: () => finish(texts()),
    /** Whether any heading speaks for any kind. */
    speaks,
    /** Whether there is something to fill in or to choose, or a sum to check and pay: not only buttons to press. */
    *hasJob(): Pausing<boolean> {
      const { controls, total, charges } = yield* body();
      if (total && charges.length > 0) return true;
      return controls.some((control) => !isPressable(control) && control.visible);
    },
    *verdict(rule: PathRule | null): Pausing<Verdict> {
      const made = yield* body();
      return decide(pathEvidence(rule), evidence, shapeEvidence(made), rule, made, carrier.sorts);
    },
    *hints(page: PageKind): Pausing<LiveHint[]> {
      const shape = yield* body();
      return hintsOf({ page, region, shape, headings, passages: yield* texts(), carrier });
    },
  };
}

/** Without the name of the site. */
const windowTitle = ({ title }: Document) => title.split(/\s[|»–—-]\s/)[0] ?? '';

export type RegionReader = ReturnType<typeof readRegion> extends Pausing<infer Reader> ? Reader : never;
