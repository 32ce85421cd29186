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

export const isRareEnding = (ending: string): boolean =>
  CHEAP_COUNTRIES.has(ending) || !(USUAL.has(ending) || ending.length === 2);
