import type { Carrier, PathRule } from '../carriers/carrier.ts';
import type { PageKind } from '../carriers/vocabulary.ts';
import { controlsIn } from './controls.ts';
import { headingsIn } from './headings.ts';
import { decide, headingEvidence, pathEvidence, shapeEvidence } from './page-kind.ts';
import { passagesIn } from './passages.ts';
import { vetoFor } from './region.ts';
import { shapeOf } from './shape.ts';
import { hintsOf } from './targets.ts';
import { rootsWithin } from './tree.ts';

/**
 * Reads one region of a page: its headings at once, its text and controls only when somebody asks for them.
 * @param modal the dialog that is open over the region, if any.
 */
export function readRegion(region: Element, modal: Element | null, carrier: Carrier) {
  const vetoed = vetoFor(region, modal);
  const roots = rootsWithin(region);
  const headings = headingsIn(roots, region, vetoed);
  const evidence = headingEvidence(headings, carrier);
  const passages = once(() => passagesIn(roots, vetoed));
  const controls = once(() => controlsIn(roots, vetoed));
  const shape = once(() => shapeOf(controls(), passages(), roots, carrier.labels));
  return {
    region,
    roots,
    headings,
    passages,
    /** Whether any heading speaks for any kind. */
    speaks: Object.keys(evidence).length > 0,
    /** Whether there is something to fill in or to choose, not only buttons to press. */
    hasJob: () => shape().controls.some(({ role }) => role !== 'button' && role !== 'link'),
    verdict: (rule: PathRule | null) =>
      decide(pathEvidence(rule), evidence, shapeEvidence(shape()), rule, shape().shopping),
    hints: (page: PageKind) =>
      hintsOf({ page, region, controls: controls(), shape: shape(), headings, passages: passages(), carrier }),
  };
}

export type RegionReader = ReturnType<typeof readRegion>;

function once<T>(read: () => T): () => T {
  let known: [T] | null = null;
  return () => {
    known ??= [read()];
    return known[0];
  };
}
