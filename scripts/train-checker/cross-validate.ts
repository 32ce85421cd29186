import { checkText, TUNING } from '../../checker/text/check-text.ts';
import { type Lesson, learn } from './learn.ts';

/** How a text of a source nothing was learnt from is judged. */
export interface Trial {
  source: string;
  isOffer: boolean;
  /** Accused, if so much is enough. */
  isAccused: (enough: number) => boolean;
}

/** Each fresh source judged by what all others teach. */
export function leaveEachOut(lessons: readonly Lesson[], penalty: number): Trial[] {
  const sources = [...new Set(lessons.filter(({ isKnown }) => !isKnown).map(({ source }) => source))];
  return sources.flatMap((left) => {
    const learned = learn(
      lessons.filter(({ source }) => source !== left),
      penalty,
    );
    return lessons
      .filter(({ source }) => source === left)
      .map(({ source, isOffer, text }) => ({
        source,
        isOffer,
        isAccused: (enough) =>
          ['seller', 'imitation'].includes(checkText(text, { ...TUNING, learned: { ...learned, enough } }).verdict),
      }));
  });
}

export interface Outcome {
  found: number;
  offers: number;
  wrong: number;
  honest: number;
}

/** How many offers are found, and how many honest texts accused, if so much is enough. */
export function outcomeOf(trials: readonly Trial[], enough: number): Outcome {
  const offers = trials.filter(({ isOffer }) => isOffer);
  const honest = trials.filter(({ isOffer }) => !isOffer);
  const accused = (some: readonly Trial[]) => some.filter(({ isAccused }) => isAccused(enough)).length;
  return { found: accused(offers), offers: offers.length, wrong: accused(honest), honest: honest.length };
}
