/** A store listing in one language, as it lies in `store/`. */
export interface Listing {
  name: string;
  summary: string;
  singlePurpose: string;
  /** The line on the promotional tile. */
  tile: string;
  /** Paragraphs. */
  description: readonly string[];
}

/** The tightest limit of the three stores for each part, in characters. */
const LIMITS = {
  name: [1, 75],
  summary: [20, 132],
  singlePurpose: [20, 1000],
  tile: [5, 45],
  description: [250, 10_000],
} as const satisfies Record<keyof Listing, readonly [number, number]>;

/** Ways of saying what we are not; the carrier's own site may be called official in the long texts. */
const DENIALS = /unofficial|non-?official|not official|非官方|不是官方|no oficial(es)?/gi;
const CLAIM = /official|官方|oficial/i;
/** Stores take these in a name for a claim, or refuse them outright. */
const NOT_IN_NAMES = /firefox|mozilla|chrome|google|microsoft|\bedge\b/i;
/** A word said more often than this looks like bait for searches. */
const MOST_REPEATED = 5;
const BRANDS = /t-mobile|metro by|mint mobile|verizon|at&t/gi;

/** Whether a short text calls ourselves official. Saying that we are not is no claim. */
export const claimsToBeOfficial = (text: string) => CLAIM.test(text.replace(DENIALS, ''));

/** @returns one sentence for each thing a store would refuse, naming the file; none when all is well. */
export function listingProblems(listing: Partial<Listing>, file: string): string[] {
  const problems: string[] = [];
  for (const [part, [least, most]] of Object.entries(LIMITS) as [keyof Listing, readonly [number, number]][]) {
    const text = textOf(listing[part]);
    if (text.trim() === '') problems.push(`${file}: "${part}" is missing.`);
    else if ([...text].length < least)
      problems.push(`${file}: "${part}" has ${[...text].length} characters, at least ${least} are wanted.`);
    else if ([...text].length > most)
      problems.push(`${file}: "${part}" has ${[...text].length} characters, at most ${most} are allowed.`);
  }
  for (const part of ['name', 'summary', 'tile'] as const) {
    if (claimsToBeOfficial(textOf(listing[part]))) problems.push(`${file}: "${part}" seems to claim to be official.`);
  }
  if (NOT_IN_NAMES.test(textOf(listing.name)))
    problems.push(`${file}: "name" holds the name of a browser or its maker.`);
  const whole = Object.values(listing).map(textOf).join(' ');
  const brands = new Map<string, number>();
  for (const [brand] of whole.matchAll(BRANDS))
    brands.set(brand.toLowerCase(), (brands.get(brand.toLowerCase()) ?? 0) + 1);
  for (const [brand, times] of brands) {
    if (times > MOST_REPEATED)
      problems.push(`${file}: "${brand}" stands there ${times} times, at most ${MOST_REPEATED} are wise.`);
  }
  return problems;
}

/** @returns one sentence for each permission without its justification, and for each justification nobody needs. */
export function justificationProblems(dashboard: string, permissions: readonly string[]): string[] {
  const justified = new Set([...dashboard.matchAll(/^### `([\w]+)`/gm)].map(([, name]) => name));
  const missing = permissions.filter((name) => !justified.has(name));
  const idle = [...justified].filter((name) => !permissions.includes(name ?? ''));
  return [
    ...missing.map((name) => `store/dashboard.md: the permission "${name}" has no justification.`),
    ...idle.map((name) => `store/dashboard.md: "${name}" is justified, but not asked for.`),
  ];
}

const textOf = (part: string | readonly string[] | undefined) =>
  typeof part === 'string' ? part : (part ?? []).join('\n\n');
