import { describe, expect, it } from 'vitest';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { TARGETS } from '../../carriers/vocabulary.ts';
import { officialHost } from '../../recognition/address.ts';
import { GROUPS, plan } from '../bench/robustness/cases.ts';
import { LAYOUTS } from '../bench/robustness/layouts/index.ts';
import { FOREIGN_ADDRESSES, TOPICS } from '../bench/robustness/negatives/index.ts';
import { Random } from '../bench/robustness/random.ts';
import { SCENARIOS, UNKNOWN_ADDRESSES } from '../bench/robustness/scenarios.ts';
import { interval } from '../bench/robustness/share.ts';
import { HELD_OUT } from '../bench/robustness/words/held-out.ts';
import { SEEN } from '../bench/robustness/words/seen.ts';
import { SLOTS, TONGUES } from '../bench/robustness/words/slots.ts';

const full = plan(false);

/** What a scenario's controls and a page without controls count for. */
const casesIn = (group: string) =>
  full
    .filter((spec) => spec.group === group)
    .reduce((sum, { subject }) => sum + (/removed|negatives|foreign/.test(group) ? 1 : targetsOf(subject).length), 0);

const targetsOf = (subject: number) => JSON.stringify(SCENARIOS[subject]).match(/"(headingT|t)arget":/g) ?? [];

describe('the robustness benchmark', () => {
  it('holds nothing back: every target is somewhere to be found', () => {
    const used = JSON.stringify(SCENARIOS);
    expect(TARGETS.filter((target) => !used.includes(`arget":"${target}"`))).toEqual([]);
  });

  it.each(GROUPS.filter((group) => group !== 'foreign hosts'))('has at least 3,000 cases of: %s', (group) =>
    expect(casesIn(group)).toBeGreaterThanOrEqual(3000),
  );

  it('meets every layout in every language in every dose', () => {
    for (const group of GROUPS.slice(0, 10)) {
      const met = new Set(full.filter((spec) => spec.group === group).map(({ now, language }) => `${now} ${language}`));
      expect(met.size, group).toBe(LAYOUTS.length * 4);
    }
  });

  it('redesigns into another layout than before', () => {
    const redesigned = full.filter(({ group }) => group.includes('redesign'));
    expect(redesigned.filter(({ before, now }) => before === now)).toEqual([]);
  });

  it('plans the same run each time', () => expect(plan(true)).toEqual(plan(true)));

  it('draws at least 150 different pages of no step', () => {
    const negatives = full.filter(({ group }) => group === 'negatives');
    expect(new Set(negatives.map(({ subject, now }) => `${subject} ${now}`)).size).toBeGreaterThanOrEqual(150);
    expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
  });

  it('asks of foreign hosts what is foreign, and of unknown addresses what is official', () => {
    expect(FOREIGN_ADDRESSES.filter((address) => officialHost(address, T_MOBILE))).toEqual([]);
    expect(UNKNOWN_ADDRESSES.filter((address) => !officialHost(address, T_MOBILE))).toEqual([]);
  });
});

describe('its words', () => {
  it.each(TONGUES)('in %s: the held-out ones are others than the known ones', (tongue) => {
    for (const slot of SLOTS) {
      const known = new Set(SEEN[slot][tongue].map((words) => words.toLowerCase()));
      expect(HELD_OUT[slot][tongue].length, slot).toBeGreaterThan(0);
      expect(
        HELD_OUT[slot][tongue].filter((words) => known.has(words.toLowerCase())),
        slot,
      ).toEqual([]);
    }
  });
});

describe('its numbers', () => {
  it('are the same for the same seed and others for another', () => {
    const first = (seed: number) =>
      Array.from(
        { length: 5 },
        (
          (random) => () =>
            random.next()
        )(new Random(seed)),
      );
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
  });

  it('come with how sure they are', () => {
    const [low, high] = interval(0, 3000);
    expect(low).toBeCloseTo(0);
    expect(high).toBeCloseTo(0.128, 2);
    expect(interval(50, 100).map(Math.round)).toEqual([40, 60]);
  });
});
