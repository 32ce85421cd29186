import type { Group } from './cases.ts';
import { interval, share } from './share.ts';
import { Count, type Tally } from './tally.ts';

/** A limit of the design, what was measured, and whether it is met. */
export interface Limit {
  what: string;
  limit: string;
  measured: string;
  met: boolean;
  /** A limit a wrong hint could break. A small slice of the run is held to these alone. */
  hard: boolean;
  /** Not met even by the kinder end of the interval: what a small slice can be sure of. */
  surelyBroken: boolean;
}

/** The robustness limits, as far as this benchmark can measure them. */
export function limitsOf(tally: Tally): Limit[] {
  const atLeast = (what: string, limit: number, value: number, cases: number): Limit => ({
    what,
    limit: `≥ ${limit} %`,
    measured: share(value, cases),
    met: value >= limit,
    hard: false,
    surelyBroken: interval(value, cases)[1] < limit,
  });
  const atMost = (what: string, limit: number, value: number, cases: number): Limit => ({
    what,
    limit: `≤ ${limit} %`,
    measured: share(value, cases),
    met: value <= limit,
    hard: true,
    surelyBroken: interval(value, cases)[0] > limit,
  });
  const none = (what: string, found: number, cases: number): Limit => ({
    what,
    limit: '0',
    measured: `${found} of ${cases.toLocaleString('en')}`,
    met: found === 0,
    hard: true,
    surelyBroken: found > 0,
  });
  const correct = (what: string, limit: number, group: Group) =>
    atLeast(what, limit, tally.of(group).percent('correct'), tally.of(group).all);

  const { seen } = tally.kinds;
  const removed = tally.of('redesign, control removed');
  const light = tally.of('held-out words, drift 1 step');
  const apart = spanishBehind(tally);
  return [
    atLeast('page kind on pages never seen: precision', 99, seen.precision, seen.all + seen.falseAlarms + seen.quiet),
    atLeast('page kind on pages never seen: recall', 95, seen.recall, seen.all),
    atMost('a pin on a wrong control, over all cases', 0.5, tally.everything.percent('wrong'), tally.everything.all),
    none('a pin on a wrong submit button', tally.wrongSubmits, tally.submit.all),
    { ...atLeast('the control was removed: silent', 99.5, removed.percent('correct'), removed.all), hard: true },
    correct('3 random mutations, known words', 98, 'k = 3'),
    correct('5 random mutations, known words', 97, 'k = 5'),
    correct('full redesign, known words', 95, 'redesign'),
    {
      what: 'Spanish pages behind English ones, known words',
      limit: '≤ 1 point',
      measured: `${apart.toFixed(2)} points`,
      met: apart <= 1,
      hard: false,
      surelyBroken: false,
    },
    correct('words never seen, light drift: correct', 80, 'held-out words, drift 1 step'),
    atMost('words never seen, light drift: wrong', 0.5, light.percent('wrong'), light.all),
    none('host accepted as official that is not', tally.foreignRead, tally.foreignPages),
  ];
}

/** By how many points of correct answers. */
function spanishBehind(tally: Tally): number {
  const languages = tally.along('language');
  const correct = (language: string) => (languages.get(language) ?? new Count()).percent('correct');
  return correct('en') - correct('es');
}
