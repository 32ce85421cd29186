import { LEARNED } from '../../carriers/checker/learned.ts';
import { PASSES_ON } from '../../carriers/checker/phrases/honest.ts';
import { AS_CARRIER } from '../../carriers/checker/phrases/luring.ts';
import { BETWEEN, pointsOf, reasonsOf, type Sign, sign } from '../sign.ts';
import type { Answer, ReasonCode } from '../verdict.ts';
import type { AsWritten } from './as-written.ts';
import { hear, type Learned, soundOf, tellingClauses } from './ear.ts';
import { honestSigns } from './honest-signs.ts';
import { type JudgedLink, judgeLinks, lureSigns } from './lure-signs.ts';
import { says } from './phrases.ts';
import { type ReadText, readText, withoutDenials, withoutQuotes } from './read-text.ts';
import { rejoin } from './rejoin.ts';
import { isPitch, type SellerSigns, sellerSigns } from './seller-signs.ts';
import { isAboutLines, isAboutRefills, isNoSeller, isOfOtherTrade } from './subject.ts';

/** What can be tried in other measures. */
interface Tuning {
  /** From here on a text is a seller's offer, if both an offer and a way to take it are there. */
  minSeller: number;
  learned: Learned;
}
export const TUNING: Tuning = { minSeller: 4, learned: LEARNED };
/** From here on a text pretends to come from the carrier. */
const MIN_LURE = 5;
/** So far above the least, and nothing honest reads like it. */
const DANGER_MARGIN = 3;

/** What a message is, and why. */
export function checkText(written: string, tuning: Tuning = TUNING): Answer {
  const text = readText(written);
  const answer = judge(text, tuning);
  const joined = answer.verdict === 'imitation' || answer.severity === 'danger' ? null : rejoin(text.all);
  if (!joined) return answer;
  const asWritten = (words: string) => text.asWritten(joined.asSplit(words));
  const again = judge({ ...readText(joined.text), asWritten }, tuning);
  const isWorse = answer.severity === 'none' || again.severity === 'danger';
  return again.verdict === 'seller' && isWorse ? again : answer;
}

function judge(text: ReadText, tuning: Tuning): Answer {
  const links = judgeLinks(text);
  const claimed = ownWords(text, withoutDenials);
  const all = sellerSigns(claimed);
  const honest = honestSigns(text, all.contacts, isPitch(claimed, all.contacts));
  // Who warns or hands on quotes; what is quoted is not the writer's own offer.
  const isWarning = honest.some(({ code }) => code === 'warns') || says(text.all, PASSES_ON);
  const said = isWarning ? ownWords(claimed, withoutQuotes) : claimed;
  const own = said === claimed ? all : sellerSigns(said);
  const worst = worstOf(links);
  const sold = sells(said, own, honest, tuning.minSeller, text.asWritten);
  return (
    imitates(text, links, worst, honest, sold ? [] : own.contacts) ??
    offered(text, sold, [...own.signs, ...honest], tuning.learned) ??
    stands(text, honest, [...own.signs, ...(worst?.signs ?? []), ...shortLinks(links)])
  );
}

/** The text without what is not the writer's own. */
function ownWords(text: ReadText, strip: (all: string) => string): ReadText {
  const own = strip(text.all);
  const { asWritten, disowns } = text;
  return own === text.all ? text : { ...readText(own), asWritten, disowns };
}

/** The link that pretends most. */
const worstOf = (links: readonly JudgedLink[]): JudgedLink | undefined =>
  links.filter(({ verdict }) => verdict === 'imitation').toSorted((a, b) => pointsOf(b.signs) - pointsOf(a.signs))[0];

/** A link that imitates, or a voice that does. Who warns of such links quotes them: then they stand among the reasons only. */
function imitates(
  text: ReadText,
  links: readonly JudgedLink[],
  worst: JudgedLink | undefined,
  honest: readonly Sign[],
  contacts: SellerSigns['contacts'],
): Answer | null {
  const isWarning = honest.some(({ code }) => code === 'warns') && !opensAsCarrier(text);
  if (isWarning) return null;
  const lure = lureSigns(text, links, contacts);
  const reasons = reasonsOf([...(worst?.signs ?? []), ...lure, ...hidden(text)], text.asWritten);
  const imitation = (isDanger: boolean): Answer => ({
    verdict: 'imitation',
    severity: isDanger ? 'danger' : 'caution',
    reasons,
  });
  if (worst) return imitation(worst.severity === 'danger' || pointsOf(lure) >= DANGER_MARGIN);
  const sum = pointsOf([...lure, ...honest.filter(({ code }) => code !== 'says-independent')]);
  const has = (wanted: ReasonCode) => lure.some(({ code }) => code === wanted);
  const isLure =
    sum >= MIN_LURE && has('claims-carrier') && (links.length > 0 || has('asks-secret') || has('private-contact'));
  return isLure ? imitation(sum >= MIN_LURE + DANGER_MARGIN) : null;
}

/** The first words are the carrier's: then a warning is part of the play. */
const opensAsCarrier = ({ all }: ReadText): boolean => {
  const at = all.search(AS_CARRIER);
  return at >= 0 && /^\W{0,3}$/.test(all.slice(0, at));
};

/**
 * An offer, as the rules have it. They alone know what stands in an article. In a message the ear has its say, too: what sounds nothing
 * like an offer is none, and what sounds very much like one is one, if nothing honest stands in it. Where both say so, hardly a doubt is left.
 * @param seen all evidence there is
 */
function offered(text: ReadText, sold: Answer | null, seen: readonly Sign[], learned: Learned): Answer | null {
  if (!text.isShort || (!sold && !isAboutRefills(text))) return sold;
  const heard = hear(text);
  const sound = soundOf(heard, learned);
  if (sold && sound === 'offer') return { ...sold, severity: 'danger' };
  // What has a title may be a listing or a page, which sound otherwise.
  if (sold) return sound === 'none' && !text.hasTitle ? null : sold;
  if (sound !== 'offer' || seen.some(({ code }) => HONEST.has(code))) return null;
  const signs = [
    sign('sounds-like-offer', tellingClauses(heard, learned).join(BETWEEN), 2),
    ...seen,
    ...unnamed(text, seen),
  ];
  return { verdict: 'seller', severity: 'caution', reasons: reasonsOf(signs, text.asWritten) };
}

/** Who says so sounds like whom he speaks of. */
const HONEST: ReadonlySet<ReasonCode> = new Set([
  'says-independent',
  'warns',
  'official-link',
  'operator-message',
  'community-link',
]);

function sells(
  text: ReadText,
  { signs, contacts }: SellerSigns,
  honest: readonly Sign[],
  min: number,
  asWritten: AsWritten,
): Answer | null {
  const all = [...signs, ...honest, ...(pointsOf(signs) >= 3 ? unnamed(text, honest) : [])];
  const sum = pointsOf(all);
  if (sum < min || !offers(text, signs, contacts) || !isAboutLines(text, contacts)) return null;
  return {
    verdict: 'seller',
    severity: sum >= min + DANGER_MARGIN ? 'danger' : 'caution',
    reasons: reasonsOf(all, asWritten),
  };
}

/** It is about refills, and no address of the carrier's is named. */
const unnamed = ({ title }: ReadText, seen: readonly Sign[]): Sign[] =>
  seen.some(({ code }) => code === 'official-link') ? [] : [sign('no-official-link', title, 1)];

const OFFERS: ReadonlySet<ReasonCode> = new Set([
  'buys-for-you',
  'discount',
  'recruits-agents',
  'sells-accounts',
  'shop-offer',
  'free-bait',
  'no-identity',
]);
const AT_A_PRICE: ReadonlySet<ReasonCode> = new Set(['discount', 'shop-offer', 'odd-payment', 'recruits-agents']);

/** What no friend offers: somebody else's line, a refill at a price, lines for less, goods in a shop's own words. */
function isBusiness({ all }: ReadText, signs: readonly Sign[]): boolean {
  const has = (wanted: ReasonCode) => signs.some(({ code }) => code === wanted);
  return (
    signs.some(({ code, points }) => code === 'sells-accounts' || (code === 'shop-offer' && points > 3)) ||
    (has('buys-for-you') && [...AT_A_PRICE].some(has)) ||
    (has('discount') && !isNoSeller(all))
  );
}

const AS_SHOPS: ReadonlySet<ReasonCode> = new Set(['shop-offer', 'discount']);

const CHANNELS: ReadonlySet<ReasonCode> = new Set(['private-contact', 'affiliate-link', 'emoji-bait']);

/** Where to go is said in a way nobody can follow but people: a picture, a search. */
const POINTS_SOMEWHERE = /👉|👇|➡|→|✈|📲|💬|🐧|🛰|扫[我码]|搜(?!索[框引结]|寻)|找我|\bsearch\b|\bbusca\b/u;

/** One kind of evidence accuses nobody: there must be an offer and a way to take it, two offers, a contact for a title, or a gift for
 * a number. */
function offers(text: ReadText, signs: readonly Sign[], contacts: SellerSigns['contacts']): boolean {
  const { isShort } = text;
  const isOther = isShort && (isOfOtherTrade(text) || isNoSeller(text.all));
  // A shop of another kind speaks as shops do.
  const made = new Set(
    signs.map(({ code }) => code).filter((code) => OFFERS.has(code) && !(isOther && AS_SHOPS.has(code))),
  ).size;
  const toBuy = !isOther && contacts.some(({ by, purpose }) => by === 'chat' && purpose === 'buy');
  // Whoever only wishes to be written to must offer what no friend offers.
  const isNamed = contacts.some(({ by }) => by !== 'wish') || signs.some(({ code }) => code === 'emoji-bait');
  const isChannel = signs.some(
    ({ code }) => CHANNELS.has(code) && (isNamed || code !== 'private-contact' || isBusiness(text, signs)),
  );
  const isBait = ['free-bait', 'asks-number'].every((code) => signs.some((one) => one.code === code));
  const isReachable =
    !isShort || text.hasTitle || contacts.length > 0 || text.links.length > 0 || POINTS_SOMEWHERE.test(text.all);
  return (
    (made >= 2 && isReachable) ||
    isBait ||
    (isChannel && (made > 0 || toBuy)) ||
    signs.some(({ code }) => code === 'contact-up-front')
  );
}

/** Neither: an independent shop that says so, or nothing to be said. */
function stands(text: ReadText, honest: readonly Sign[], seen: readonly Sign[]): Answer {
  const has = (code: Sign['code'], among = honest) => among.some((one) => one.code === code);
  const isShop = has('says-independent') && (has('own-fee') || has('shop-offer', seen) || has('buys-for-you', seen));
  return {
    verdict: isShop ? 'third-party' : 'unknown',
    severity: 'none',
    reasons: reasonsOf(isShop ? honest : [...honest, ...seen], text.asWritten),
  };
}

/** Where they lead cannot be seen: that is said, whatever else is. */
const shortLinks = (links: readonly JudgedLink[]): Sign[] =>
  links.flatMap(({ signs }) => signs.filter(({ code }) => code === 'short-link')).slice(0, 1);

const hidden = ({ hides }: ReadText): Sign[] => (hides ? [sign('hidden-characters', JSON.stringify(hides), 1)] : []);
