import { TOPIC } from '../../carriers/checker/phrases/honest.ts';
import { pointsOf, reasonsOf, type Sign, sign } from '../sign.ts';
import type { Answer } from '../verdict.ts';
import { honestSigns } from './honest-signs.ts';
import { type JudgedLink, judgeLinks, lureSigns } from './lure-signs.ts';
import { type ReadText, readText, withoutQuotes } from './read-text.ts';
import { sellerSigns } from './seller-signs.ts';

/** From here on a text is a seller's offer. */
export const MIN_SELLER = 5;
/** From here on a text pretends to come from the carrier. */
const MIN_LURE = 5;
/** So far above the least, and nothing honest reads like it. */
const DANGER_MARGIN = 3;

/** What a message is, and why. */
export function checkText(written: string, minSeller = MIN_SELLER): Answer {
  const text = readText(written);
  const links = judgeLinks(text);
  const { signs: all, contacts } = sellerSigns(text);
  const honest = honestSigns(text, contacts);
  // Who warns quotes; what is quoted is not the writer's own offer.
  const seller = honest.some(({ code }) => code === 'warns')
    ? sellerSigns(readText(withoutQuotes(written))).signs
    : all;
  return imitates(text, links, honest) ?? sells(text, seller, honest, minSeller) ?? stands(honest, seller);
}

/** A link that imitates, or a voice that does. Who warns of such links quotes them. */
function imitates(text: ReadText, links: readonly JudgedLink[], honest: readonly Sign[]): Answer | null {
  const worst = links
    .filter(({ verdict }) => verdict === 'imitation')
    .toSorted((a, b) => pointsOf(b.signs) - pointsOf(a.signs))[0];
  const lure = lureSigns(text, links);
  const all = [...(worst?.signs ?? []), ...lure, ...hidden(text)];
  const warns = honest.find(({ code }) => code === 'warns');
  if (warns) return null;
  if (worst)
    return {
      verdict: 'imitation',
      severity: worst.severity === 'danger' || pointsOf(lure) >= 3 ? 'danger' : 'caution',
      reasons: reasonsOf(all),
    };
  const sum = pointsOf(lure) + pointsOf(honest.filter(({ code }) => code !== 'says-independent'));
  const leads = links.length > 0 || lure.some(({ code }) => code === 'asks-secret');
  const isLure = sum >= MIN_LURE && leads && lure.some(({ code }) => code === 'claims-carrier');
  return isLure
    ? {
        verdict: 'imitation',
        severity: sum >= MIN_LURE + DANGER_MARGIN ? 'danger' : 'caution',
        reasons: reasonsOf(all),
      }
    : null;
}

function sells(text: ReadText, signs: readonly Sign[], honest: readonly Sign[], min: number): Answer | null {
  const named = honest.some(({ code }) => code === 'official-link');
  const unnamed = pointsOf(signs) >= 3 && !named ? [sign('no-official-link', text.title, 1)] : [];
  const all = [...signs, ...honest, ...unnamed];
  const sum = pointsOf(all);
  if (sum < min || text.all.search(TOPIC) < 0) return null;
  return { verdict: 'seller', severity: sum >= min + DANGER_MARGIN ? 'danger' : 'caution', reasons: reasonsOf(all) };
}

/** Neither: an independent shop that says so, or nothing to be said. */
function stands(honest: readonly Sign[], seller: readonly Sign[]): Answer {
  const has = (code: Sign['code'], among = honest) => among.some((one) => one.code === code);
  const isShop =
    has('says-independent') && (has('own-fee') || has('shop-offer', seller) || has('buys-for-you', seller));
  return {
    verdict: isShop ? 'third-party' : 'unknown',
    severity: 'none',
    reasons: reasonsOf(isShop ? honest : [...honest, ...seller]),
  };
}

const hidden = ({ hides }: ReadText): Sign[] => (hides ? [sign('hidden-characters', JSON.stringify(hides), 1)] : []);
