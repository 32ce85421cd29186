import type { FactId, UnknownId } from '../../../carriers/t-mobile/facts.ts';
import type { LinkId } from '../../../carriers/t-mobile/links.ts';
import type { Sentence } from '../../../locales/guide.ts';
import type { WhichSim } from '../../../locales/which-sim.ts';
import { WHICH_LINE } from '../../guide/outline.ts';

export type Form = keyof WhichSim['form']['kinds'];
export type Brand = keyof WhichSim['brand']['kinds'];

/** A sentence of the guide or of this section, with what it rests on. */
export interface Said {
  say: Sentence | keyof WhichSim['say'];
  facts: readonly FactId[];
  unknown: UnknownId | null;
}

/** Where an answer leads: an exact address, or the honest word that there is none here. */
export interface Outcome {
  title: keyof WhichSim['titles'];
  to: LinkId | null;
  /** What the address itself rests on. */
  facts: readonly FactId[];
  says: readonly Said[];
}

const own = (say: keyof WhichSim['say'], ...facts: FactId[]): Said => ({ say, facts, unknown: null });

const BRANDS: Readonly<Record<Brand, Outcome>> = {
  prepaid: {
    title: 'here',
    to: 'guestRefill',
    facts: ['guest-refill-address'],
    says: [own('numberCounts', 'number-twice')],
  },
  postpaid: { title: 'bill', to: 'guestPay', facts: ['guest-pay'], says: WHICH_LINE.postpaid },
  connect: { title: 'connect', to: 'connect', facts: ['connect'], says: [own('connectTry', 'number-twice')] },
  metro: { title: 'elsewhere', to: 'metro', facts: ['sister-brands'], says: [own('sister')] },
  mint: { title: 'elsewhere', to: 'mint', facts: ['sister-brands'], says: [own('sister')] },
  ultra: { title: 'elsewhere', to: 'ultra', facts: ['sister-brands'], says: [own('sister')] },
  abroad: { title: 'abroad', to: null, facts: [], says: [own('abroadWhere'), own('abroadSearch')] },
  unsure: {
    title: 'unsure',
    to: 'guestRefill',
    facts: ['guest-refill-address'],
    says: [own('unsureLook'), own('unsureBank'), own('unsureTry', 'number-twice')],
  },
};

const VISITOR: Outcome = { title: 'visitor', to: 'stores', facts: ['store-locator'], says: WHICH_LINE.tourist };

/** Where to go with this SIM. A visitor's plan is refused whatever it looks like; a data card gets its own advice on top. */
export function outcomeOf(form: Form | null, brand: Brand | null): Outcome | null {
  if (form === 'visitor') return VISITOR;
  if (!form || !brand) return null;
  const outcome = BRANDS[brand];
  if (form !== 'data' || outcome.title === 'elsewhere' || outcome.title === 'abroad') return outcome;
  return { ...outcome, says: [...outcome.says, ...WHICH_LINE.data] };
}
