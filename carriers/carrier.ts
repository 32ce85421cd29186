import type { Markup } from './markup.ts';
import type { Line, PageKind, PageState, Sort, Step, Target } from './vocabulary.ts';

/** A regular expression without flags, or one that is made when it is first asked. */
export type Pattern = Pick<RegExp, 'source' | 'test'>;

/** How one thing is said, and what must not stand beside it: patterns over rows of meanings (`REFILL ACCOUNT`), so for all languages. */
export interface Wording {
  readonly is: Pattern;
  readonly not?: Pattern;
}

/** The meanings a control, a choice, a figure or a sentence can have. */
export type Label =
  | 'phone'
  | 'again'
  | 'password'
  | 'username'
  | 'oneTimeCode'
  | 'cardField'
  | 'amountField'
  | 'redeemCode'
  | 'storeSearch'
  | 'saveCard'
  | 'continue'
  | 'submit'
  | 'redeem'
  | 'refill'
  | 'autopay'
  | 'autopayOn'
  | 'history'
  | 'paymentHistory'
  | 'amountChoice'
  | 'paymentMethodChoice'
  | 'planChoice'
  | 'cardFrame'
  | 'bareSum'
  | 'chooseThis'
  | 'noChoice'
  | 'total'
  | 'whole'
  | 'understood'
  | 'accountFigure'
  | 'renewalDate'
  | 'usage'
  | 'day'
  | 'receipt'
  | 'shopping'
  | 'ownPlan'
  | 'account'
  | 'accountTask'
  | 'praise'
  | 'sideTitle'
  | 'sideField'
  | 'leave'
  | 'prepaid'
  | 'postpaid';

/** A family of addresses. The first rule that fits an address speaks for it. */
export interface PathRule {
  /** What the address is for, when nothing else is known. */
  readonly kind: PageKind;
  /** Kinds a wizard may show without changing the address. */
  readonly also?: readonly PageKind[];
  /** Only supports other evidence; without it, the address alone is worth a quiet offer of the guide. */
  readonly weak?: boolean;
  readonly line?: Line;
  /** Exact host names; left out: any host of the carrier. */
  readonly hosts?: readonly string[];
  /** Matched against the lower-case path without trailing slash (and against a `#/…` route appended to it). */
  readonly path: Pattern;
}

/** What a heading in the main region says about the page. */
export interface HeadingRule {
  readonly kinds: Readonly<Partial<Record<PageKind, number>>>;
  readonly words: Wording;
}

/** How the parts around a page's content are marked up and called: selectors, and patterns over tag, id and classes in small letters. */
export interface Frame extends Markup {
  /** The site's own head, foot and navigation; inside of articles and forms they are content. */
  readonly site: Pattern;
  readonly promotion: Pattern;
  /** What lies over a page and has nothing to do with its step. */
  readonly over: Pattern;
}

/** A message that puts the page into a state; only kinds named may be in it. */
export interface StateRule {
  readonly state: PageState;
  readonly kinds: readonly PageKind[] | 'any';
  readonly words: Wording;
}

/** All that recognition needs to know of a carrier. A new carrier is one new folder that fills this in. */
export interface Carrier {
  readonly id: 't-mobile';
  /** Exact host names; https only. */
  readonly hosts: readonly string[];
  /** Hosts where every line is prepaid. */
  readonly prepaidHosts: readonly string[];
  readonly paths: readonly PathRule[];
  readonly headings: readonly HeadingRule[];
  readonly states: readonly StateRule[];
  readonly notFound: Wording;
  readonly frame: Frame;
  readonly labels: Readonly<Record<Label, Wording>>;
  /** The step each kind of page belongs to; here and not in the code that asks, for that is sent to every page. */
  readonly steps: Readonly<Record<PageKind, Step | null>>;
  readonly quietStates: readonly PageState[];
  /** Kinds that are treated alike in something. */
  readonly sorts: Readonly<Record<Sort, readonly PageKind[]>>;
  /** Where the way on is another page: by the page's state, its kind, or where neither is sure. */
  readonly ways: Readonly<Partial<Record<PageKind | PageState | 'unsure', string>>>;
  /** What a hint may point at on each kind, in the order of doing. */
  readonly targets: Readonly<Record<PageKind, readonly Target[]>>;
}
