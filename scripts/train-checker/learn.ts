import { DRAWERS, type Heard, hear, type Learned, NONE, PHRASE_NAMES, shareOf } from '../../checker/text/ear.ts';
import { readText } from '../../checker/text/read-text.ts';
import type { LabelledText } from './corpus.ts';
import { type Row, weightsOf } from './logistic.ts';

export interface Lesson extends LabelledText {
  heard: Heard;
}

export const lessonOf = (text: LabelledText): Lesson => ({ ...text, heard: hear(readText(text.text)) });

/** Steps are so many times as wide as weights are usually large: most are none then, and the table is small. */
const COARSENESS = 1;
const MOST_STEPS = 12;

/** What the lessons teach; from where on it is enough is another question. */
export function learn(
  lessons: readonly Lesson[],
  penalty: number,
): Pick<Learned, 'start' | 'phrases' | 'step' | 'wordings'> {
  const weights = weightsOf(lessons.map(rowOf), DRAWERS + PHRASE_NAMES.length, penalty);
  const drawers = weights.subarray(0, DRAWERS);
  const usual = Math.sqrt(drawers.reduce((sum, one) => sum + one ** 2, 0) / DRAWERS);
  const step = rounded(usual * COARSENESS, 4);
  return {
    start: rounded(weights.at(-1) ?? 0, 2),
    phrases: Object.fromEntries(
      PHRASE_NAMES.map((name, at) => [name, rounded(weights[DRAWERS + at] ?? 0, 2)] as const).filter(
        ([, one]) => one !== 0,
      ),
    ),
    step,
    wordings: Array.from(drawers, (one) => letterOf(one / step)).join(''),
  };
}

/** The phrases know the texts they were mended for by heart: what they are worth is learnt from the others. */
function rowOf({ heard, isKnown, isOffer }: Lesson): Row {
  const phrases = isKnown ? [] : heard.phrases.map((name) => DRAWERS + PHRASE_NAMES.indexOf(name));
  const drawers = [...heard.drawers.keys()];
  const share = shareOf(heard);
  return {
    features: Int32Array.from([...drawers, ...phrases]),
    amounts: Float64Array.from([...drawers.map(() => share), ...phrases.map(() => 1)]),
    isOffer,
  };
}

const letterOf = (steps: number): string =>
  String.fromCharCode(NONE + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(steps))));

const rounded = (one: number, digits: number): number => Number(one.toFixed(digits)) + 0;
