import type { Step } from '../carriers/vocabulary.ts';
import type { SellerWarningView } from '../recognition/page-status.ts';
import { follow, type Journey } from './journey.ts';

/** How long the line waits for the journey's answer; the hint itself never waits. */
const ANSWER_MS = 150;

export interface SellerWarning {
  readonly view: SellerWarningView;
  /** Call at each step (`null`: a page without one). Repeating the same step changes nothing. */
  enter(step: Step | null): void;
  /** The user unfolds or folds it. */
  toggle(): void;
}

interface Parts {
  /** Asks the background, which knows the journey across pages; `null` in private windows, where nothing is asked. */
  ask: ((step: Step) => Promise<unknown>) | null;
  now: () => number;
  changed: () => void;
}

/** The warning about unofficial sellers on this page: when it is shown, and how. */
export function sellerWarning({ ask, now, changed }: Parts): SellerWarning {
  let view: SellerWarningView = 'none';
  let current: Step | null = null;
  let here: Journey | null = null;
  /** What the user unfolded or folded stays as it is. */
  let touched = false;

  function show(next: SellerWarningView) {
    view = next;
    changed();
  }

  return {
    get view() {
      return view;
    },
    enter(step) {
      if (step === current) return;
      current = step;
      view = 'none';
      if (!step) return;
      const local = follow(here, step, now());
      here = local.journey;
      touched = false;
      const settle = (answer: unknown) => {
        clearTimeout(timer);
        if (current === step && !touched) show(isView(answer) ? answer : local.warning);
      };
      const timer = setTimeout(settle, ask ? ANSWER_MS : 0);
      // Late is not wrong: the background knows the pages before this one.
      ask?.(step).then(settle, settle);
    },
    toggle() {
      touched = true;
      if (view !== 'none') show(view === 'line' ? 'expanded' : 'line');
    },
  };
}

function isView(answer: unknown): answer is SellerWarningView {
  return answer === 'expanded' || answer === 'line' || answer === 'none';
}
