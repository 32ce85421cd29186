import type { Line, PageKind, PageState, Step, Target } from '../carriers/vocabulary.ts';

/** `high`: two independent families of evidence agree. `low`: the path alone speaks; nothing is pinned. */
export type Confidence = 'high' | 'low';

/** `pinned`: the overlay points at the control. `described`: "look for a button called …", without pointing. */
export type Verdict = 'pinned' | 'described';

export interface Hint {
  target: Target;
  verdict: Verdict;
  /** The control's own words on the page. */
  label: string | null;
  /** Positional XPath from the document root (see recognition/xpath.ts); `null` when nothing is pointed at. */
  path: string | null;
}

/** What was understood of a page: the part of the status that needs no UI. */
export interface PageReading {
  carrier: 't-mobile';
  host: string;
  page: PageKind;
  line: Line;
  step: Step | null;
  state: PageState;
  confidence: Confidence;
  hints: Hint[];
}

export type PanelView = 'open' | 'minimised' | 'hidden';
export type SellerWarningView = 'expanded' | 'line' | 'none';

/** The answer to `{ type: 'page-status' }`: what the popup shows and what `npm run inspect` prints. */
export interface PageStatus extends PageReading {
  panel: PanelView;
  sellerWarning: SellerWarningView;
}
