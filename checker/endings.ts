import { spread } from '../carriers/checker/listed.ts';

/**
 * Endings under which companies of some size keep their sites: the old general ones, some that are dear or closed, and those of countries.
 * Campaigns move from one cheap ending to the next; what is not here counts as one of them, also the next.
 */
const USUAL = new Set(
  'com net org edu gov mil int arpa mobi jobs goog google aws apple cloud io ai app dev'.split(' '),
);
/** Endings of countries that were given away for nothing or next to nothing. */
const CHEAP_COUNTRIES = new Set('cc tk ml ga cf gq pw ws su st to la sx bz vc lc'.split(' '));

/** The carrier's own ending with a letter lost on the way. */
const NEARLY_COM = new Set(['co', 'cm', 'om']);

export const isNearlyCom = (ending: string): boolean => NEARLY_COM.has(ending);

/** Domains that sell what stands in front of them, as if they were endings. */
const RESOLD = new Set(
  spread(
    'us.com uk.com eu.com de.com cn.com ru.com sa.com za.com br.com jpn.com gr.com in.net gb.net uk.net se.net us.org',
  ),
);

/** What stands behind the name somebody registered: `com`, or `us.com`, which only looks like two. */
export function endingOf(labels: readonly string[]): string {
  const two = labels.slice(-2).join('.');
  return RESOLD.has(two) ? two : (labels.at(-1) ?? '');
}

export const isRareEnding = (ending: string): boolean =>
  RESOLD.has(ending) || CHEAP_COUNTRIES.has(ending) || !(USUAL.has(ending) || ending.length === 2);
