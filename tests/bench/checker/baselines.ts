import { createRequire } from 'node:module';

/** A way to tell whether a host imitates the carrier, to be compared with. */
export interface Baseline {
  name: string;
  alarms: (host: string) => boolean;
}

/** What every one of them protects and lets through. */
const PROTECTED = ['t-mobile.com', 'metrobyt-mobile.com', 'metropcs.com', 'mintmobile.com', 'ultramobile.com'];
const NAMES = PROTECTED.map((domain) => domain.split('.')[0] ?? '');
const isProtected = (host: string) => PROTECTED.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Edits between two words; small numbers only, so it gives up beyond a few. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

interface Detector {
  check(host: string): { result: boolean };
}
type DetectorClass = new (options: {
  whitelist: string[];
  blacklist: string[];
  fuzzylist: string[];
  tolerance: number;
}) => Detector;
const EthDetector = createRequire(import.meta.url)('eth-phishing-detect/src/detector') as DetectorClass;

const eth = (tolerance: number): Baseline['alarms'] => {
  const detector = new EthDetector({ whitelist: PROTECTED, blacklist: [], fuzzylist: PROTECTED, tolerance });
  return (host) => detector.check(host).result;
};

const near =
  (most: number, labelsOf: (host: string) => readonly string[]): Baseline['alarms'] =>
  (host) =>
    labelsOf(host).some((label) =>
      NAMES.some((name) => Math.abs(label.length - name.length) <= most && editDistance(label, name) <= most),
    );

/** Words Chromium counts as bait beside a name. */
const COMBO = 'account activate admin coin crypto login logout password secure security signin signout wallet'.split(
  ' ',
);
const skeleton = (text: string) =>
  text.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/[il1]/g, 'l').replace(/0/g, 'o');
const SKELETONS = new Set(PROTECTED.map(skeleton));

/** The rules of a browser, written anew from its documentation: same skeleton, one edit, a target inside, a name with a bait word. */
function chromiumLike(host: string): boolean {
  const domain = host.split('.').slice(-2).join('.');
  const [label = ''] = domain.split('.');
  const isEdit = PROTECTED.some((one) => Math.abs(one.length - domain.length) <= 1 && editDistance(one, domain) === 1);
  const embeds = PROTECTED.some((one) => `.${host}`.includes(`.${one}.`) || `.${host}`.includes(`.${one}-`));
  const combo = NAMES.some(
    (name) => label.split(/-(?!mobile)/).includes(name) && COMBO.some((word) => label.includes(word)),
  );
  return SKELETONS.has(skeleton(domain)) || isEdit || embeds || combo;
}

const secondLevel = (host: string) => [host.split('.').at(-2) ?? ''];

const RAW: readonly Baseline[] = [
  { name: 'contains "t-mobile"', alarms: (host) => host.includes('t-mobile') },
  {
    name: 'contains one of five names',
    alarms: (host) => /t-?mobile|metropcs|metrobyt|mintmobile|ultramobile/.test(host),
  },
  { name: 'Levenshtein ≤ 2, registered label', alarms: near(2, secondLevel) },
  { name: 'Levenshtein ≤ 2, any label', alarms: near(2, (host) => host.split('.')) },
  { name: 'eth-phishing-detect 1.2.0, tolerance 2', alarms: eth(2) },
  { name: 'eth-phishing-detect 1.2.0, tolerance 3', alarms: eth(3) },
  { name: 'Chromium-like rules', alarms: chromiumLike },
];

export const BASELINES: readonly Baseline[] = RAW.map(({ name, alarms }) => ({
  name,
  alarms: (host) => !isProtected(host) && alarms(host),
}));
