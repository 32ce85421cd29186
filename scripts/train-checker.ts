/**
 * `npm run train:checker`: learns from the texts in `tests/corpus/` and the examples what offers sound like, says how well that does on a
 * source it was not taught, and writes `carriers/checker/learned.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tool.ts';
import { fingerprintOf, readCorpus } from './train-checker/corpus.ts';
import { leaveEachOut, outcomeOf, type Trial } from './train-checker/cross-validate.ts';
import { learn, lessonOf } from './train-checker/learn.ts';

/** Three times as much or as little finds as many. */
const PENALTY = 1e-4;
/** What may be enough, the least first. */
const ENOUGH = Array.from({ length: 31 }, (_, at) => (10 + at) / 10);
/** So many more honest texts, all of them written to be hard, may be accused for their sound than the rules alone accuse. */
const MOST_WRONG = 0.025;

const texts = readCorpus();
const lessons = texts.map(lessonOf);
console.log(`${lessons.length} texts, ${lessons.filter(({ isOffer }) => isOffer).length} of them offers.`);

const trials = leaveEachOut(lessons, PENALTY);
const rules = outcomeOf(trials, Number.POSITIVE_INFINITY);
const enough = ENOUGH.find((one) => {
  const { wrong, honest } = outcomeOf(trials, one);
  return wrong - rules.wrong <= honest * MOST_WRONG;
});
if (enough === undefined) throw new Error('Whatever is enough, too many honest texts are accused.');
const sources = [...new Set(trials.map(({ source }) => source))];
console.table(
  Object.fromEntries([
    ...sources.map((left) => [`without ${left}`, rowOf(trials.filter(({ source }) => source === left))]),
    ['together', rowOf(trials)],
  ]),
);

const learned = { from: fingerprintOf(texts), enough, ...learn(lessons, PENALTY) };
const data = JSON.stringify(learned, null, 2)
  .replace(/"(\w+)":/g, '$1:')
  .replaceAll('"', "'")
  .replace('wordings: ', 'wordings:\n    ')
  .replace(/\n}$/, ',\n}')
  .replace(/(\d)\n {2}}/, '$1,\n  }');
writeFileSync(
  join(ROOT, 'carriers', 'checker', 'learned.ts'),
  `/** What offers sound like, learnt from ${lessons.length} texts. Made by \`npm run train:checker\`, not by hand; what it means says checker/text/ear.ts. */
export const LEARNED = ${data};
`,
);

/** What the ear and the rules find together, and the rules alone. */
function rowOf(some: readonly Trial[]): Record<string, number> {
  const { found, offers, wrong, honest } = outcomeOf(some, enough ?? 0);
  const alone = outcomeOf(some, Number.POSITIVE_INFINITY);
  return { offers, found, 'found by rules': alone.found, honest, wrong, 'wrong by rules': alone.wrong };
}
