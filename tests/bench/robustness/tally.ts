import type { Baseline } from './baselines/index.ts';
import { BASELINES } from './baselines/index.ts';
import type { Group, Spec } from './cases.ts';
import type { PageResult, Result, Verdict } from './judge.ts';
import { MUTATIONS } from './mutations/index.ts';
import { SCENARIOS } from './scenarios.ts';

/** Verdicts, counted apart. */
export class Count {
  correct = 0;
  wrong = 0;
  abstain = 0;

  add(verdict: Verdict): void {
    this[verdict]++;
  }

  get all(): number {
    return this.correct + this.wrong + this.abstain;
  }

  /** Percent of all; 0 of nothing is 0. */
  percent(verdict: Verdict): number {
    return this.all === 0 ? 0 : (100 * this[verdict]) / this.all;
  }
}

/** How pages were read, as a question of which kind they are. */
export class KindCount extends Count {
  /** Pages that are no step and were taken for one. */
  falseAlarms = 0;
  /** Pages that are no step and were left alone. */
  quiet = 0;

  get precision(): number {
    const said = this.correct + this.wrong + this.falseAlarms;
    return said === 0 ? 100 : (100 * this.correct) / said;
  }

  get recall(): number {
    return this.percent('correct');
  }
}

export type Dimension = 'layout' | 'language' | 'address' | 'control' | 'page' | 'operator';

const isHeldOut = (group: Group) => group.startsWith('held-out');

/** Adds up a whole run. */
export class Tally {
  readonly groups = new Map<Group, Map<'ours' | Baseline, Count>>();
  readonly by = new Map<Dimension, Map<string, Count>>();
  readonly kinds = { seen: new KindCount(), heldOut: new KindCount() };
  readonly everything = new Count();
  readonly submit = new Count();
  /** A submit button was pointed at that is not the one. */
  wrongSubmits = 0;
  uncalled = 0;
  foreignRead = 0;
  foreignPages = 0;
  pages = 0;
  readonly readMs: number[] = [];

  add(spec: Spec, { kind, read, results, readMs }: PageResult & { readMs: number }): void {
    this.pages++;
    this.readMs.push(readMs);
    if (spec.group === 'foreign hosts') {
      this.foreignPages++;
      if (read !== null) this.foreignRead++;
      this.#group(spec.group, 'ours').add(read === null ? 'correct' : 'wrong');
      return;
    }
    this.#addKind(spec, kind, read);
    if (spec.group === 'negatives') {
      const quiet = (read === null || read === 'other') && results.length === 0;
      this.#addOurs(spec, quiet ? 'correct' : 'wrong', null);
    }
    for (const result of results) this.#addResult(spec, result);
  }

  /** A dimension's counts by name. */
  along(dimension: Dimension): ReadonlyMap<string, Count> {
    return this.by.get(dimension) ?? new Map();
  }

  of(group: Group, method: 'ours' | Baseline = 'ours'): Count {
    return this.groups.get(group)?.get(method) ?? new Count();
  }

  #addKind({ group }: Spec, kind: PageResult['kind'], read: PageResult['read']): void {
    // With a control taken away it may have become another page.
    if (group === 'redesign, control removed') return;
    const count = isHeldOut(group) ? this.kinds.heldOut : this.kinds.seen;
    const silent = read === null || read === 'other';
    if (kind === 'other') {
      if (silent) count.quiet++;
      else count.falseAlarms++;
    } else count.add(silent ? 'abstain' : read === kind ? 'correct' : 'wrong');
  }

  #addResult(spec: Spec, { target, ours, uncalled, baselines }: Result): void {
    if (target === 'submit') {
      if (!uncalled) this.submit.add(ours);
      if (ours === 'wrong') this.wrongSubmits++;
    }
    if (uncalled) this.uncalled++;
    // On a page that is none of ours the page is the case, and has been counted.
    if (spec.group === 'negatives') return;
    this.#addOurs(spec, ours, target);
    for (const name of BASELINES) {
      const verdict = baselines?.[name];
      if (verdict) this.#group(spec.group, name).add(verdict);
    }
  }

  #addOurs(spec: Spec, verdict: Verdict, target: string | null): void {
    this.#group(spec.group, 'ours').add(verdict);
    this.everything.add(verdict);
    if (isHeldOut(spec.group) || spec.group === 'negatives' || spec.group === 'redesign, control removed') return;
    this.#along('layout', spec.now).add(verdict);
    // English ones are left out there, and would look better than the others for it.
    if (spec.group !== 'redesign and language') this.#along('language', spec.language).add(verdict);
    this.#along('address', spec.knownAddress ? 'known' : 'unknown').add(verdict);
    this.#along('page', SCENARIOS[spec.subject]?.id ?? '').add(verdict);
    if (target) this.#along('control', target).add(verdict);
    const operator = MUTATIONS[spec.operator ?? -1];
    if (operator) this.#along('operator', operator.id).add(verdict);
  }

  #group(group: Group, method: 'ours' | Baseline): Count {
    return counted(
      entry(this.groups, group, () => new Map()),
      method,
    );
  }

  #along(dimension: Dimension, name: string): Count {
    return counted(
      entry(this.by, dimension, () => new Map()),
      name,
    );
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

const counted = <K>(map: Map<K, Count>, key: K) => entry(map, key, () => new Count());
