import { check } from '../../../checker/check.ts';
import { BASELINES } from './baselines.ts';
import type { Data, LabelledHost } from './data.ts';

/** Host names of companies that work for the carrier, or only share its name: the brand is a label of its own, and all is in order. */
const CARRIES_LABEL = /(?:^|[.-])(?:t-?mobile|tmo)(?=[.-]|$)|(?:^|\.)t-?mobile/;

export const GROUPS: readonly { name: string; has: (host: LabelledHost) => boolean; wanted: boolean }[] = [
  { name: 'campaign', has: ({ subclass }) => subclass === 'campaign', wanted: true },
  { name: 'diverse', has: ({ subclass }) => subclass === 'diverse', wanted: true },
  { name: 'top sites', has: (host) => host.class === 'neg-top', wanted: false },
  { name: 'hard', has: (host) => host.class === 'neg-hard', wanted: false },
  { name: 'vendor label', has: (host) => host.class === 'neg-hard' && CARRIES_LABEL.test(host.host), wanted: false },
  { name: 'official', has: (host) => host.class === 'official', wanted: false },
];

/** Groups that are neither goal nor limit, for the record. */
const OTHERS = ['imit-othercarrier', 'malicious-otherbrand', 'refill-threat'];

export interface HostReport {
  sizes: number[];
  /** For each detector, alarms in each group. */
  rows: { name: string; alarms: number[] }[];
  dangers: number[];
  /** Alarms among hosts that are threats of another kind. */
  others: { name: string; size: number; alarms: number }[];
  waves: { name: string; size: number; alarms: number }[];
  /** Of the second wave, what a list of endings learnt on the first one would have caught. */
  learntOnFirst: number;
  perSecond: number;
}

const endingOf = (host: string) => host.slice(host.lastIndexOf('.') + 1);

/** Scores every detector on the same hosts, in the same process. */
export function measureHosts({ hosts, firstSeen }: Data): HostReport {
  const start = performance.now();
  const answers = new Map(hosts.map(({ host }) => [host, check({ host })]));
  const perSecond = Math.round((hosts.length / (performance.now() - start)) * 1000);
  const ours = (host: string) => answers.get(host)?.verdict === 'imitation';
  const groups = GROUPS.map(({ has }) => hosts.filter(has));
  const counts = (alarms: (host: string) => boolean) =>
    groups.map((group) => group.filter(({ host }) => alarms(host)).length);
  const count = (name: string, some: readonly string[]) => ({
    name,
    size: some.length,
    alarms: some.filter(ours).length,
  });
  const campaign = new Set(groups[0]?.map(({ host }) => host));
  const inWave = (from: string, to: string) =>
    [...firstSeen].filter(([host, day]) => campaign.has(host) && day >= from && day < to).map(([host]) => host);
  const [first, second] = [inWave('2000', '2026-04'), inWave('2026-04', '3000')];
  const learnt = new Set(
    first.map(endingOf).filter((ending, _, all) => all.filter((one) => one === ending).length > all.length / 20),
  );
  return {
    sizes: groups.map(({ length }) => length),
    rows: [
      { name: 'ours', alarms: counts(ours) },
      ...BASELINES.map(({ name, alarms }) => ({ name, alarms: counts(alarms) })),
    ],
    dangers: counts((host) => answers.get(host)?.severity === 'danger'),
    others: OTHERS.map((name) =>
      count(
        name,
        hosts.filter((host) => host.class === name).map(({ host }) => host),
      ),
    ),
    waves: [count('until March 2026', first), count('from April 2026', second)],
    learntOnFirst: second.filter((host) => learnt.has(endingOf(host))).length,
    perSecond,
  };
}
