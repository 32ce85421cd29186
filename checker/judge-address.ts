import { TRAP_WORDS } from '../carriers/checker/words.ts';
import { type Address, ownedDomain } from './address.ts';
import { endingOf, isNearlyCom, isRareEnding } from './endings.ts';
import { type FoundName, findName } from './find-name.ts';
import { listed, realInside } from './lists.ts';
import { withoutForeign } from './look-alike.ts';
import { isRandom } from './random-name.ts';
import { BETWEEN, type Sign, sign } from './sign.ts';
import type { ReasonCode } from './verdict.ts';

/** From here on an address pretends to be the carrier. A name alone never gets there. */
export const MIN_IMITATION = 4;
/** From here on nothing honest looks like it. */
export const MIN_DANGER = 7;

const WRITTEN: Readonly<Record<Exclude<FoundName['how'], 'exact'>, { code: ReasonCode; points: number }>> = {
  alike: { code: 'look-alike-letters', points: 5 },
  nearly: { code: 'misspelt-name', points: 3 },
  foreign: { code: 'foreign-letters', points: 6 },
};
const PAY_PATH =
  /(?:^|[/_?&=#.-])(?:pay|payment|bill|login|log-?in|sign-?in|verify|refill|recharge|top-?up|recarga|points?|rewards?|redeem|claim|gift|prize|bonus)(?:$|[/_?&=#.\d-])/i;
const TRAPS: ReadonlySet<string> = new Set(TRAP_WORDS);

/** What speaks for an address pretending to be a carrier. Empty when no carrier's name is to be seen. */
export function signsOf(address: Address): { signs: Sign[]; name: FoundName | null } {
  if (address.isNumber) return { signs: numberSigns(address), name: null };
  const place = nameIn(address);
  const signs: Sign[] = [];
  const add = (code: ReasonCode, evidence: string, points: number) => signs.push(sign(code, evidence, points));
  const domain = ownedDomain(address);
  const owned = address.labels.at(-address.owned) ?? '';
  const ending = endingOf(address.labels);

  const claimed = nameBeforeAt(address.user);
  const inside = place || claimed ? realInside(address.labels.map(withoutForeign)) : null;
  if (claimed) add('name-before-at', `${address.user}@${address.host}`, 8);
  if (inside) add('address-inside', inside, 6);
  if (place) {
    const { found, label, isOwned } = place;
    // Grown into another word, a slip of the pen is hardly one: "tmobility".
    const isSlip = !(found.how === 'nearly' && found.around === 'other');
    if (found.how !== 'exact') add(WRITTEN[found.how].code, label, isSlip ? WRITTEN[found.how].points : 1);
    if (!isOwned) add('name-in-front', address.labels.join('.'), 2);
    else if (found.around === 'nothing')
      add('name-other-ending', domain, isNearlyCom(ending) && found.name.own && !found.name.weak ? 4 : 2);
    else add('name-with-words', domain, found.name.weak || !found.name.own || found.around === 'other' ? 1 : 4);
    if (!isOwned && found.around !== 'nothing' && found.how === 'exact')
      add('name-with-words', label, found.around === 'other' ? 0 : 1);
    const traps = [...new Set([...found.traps, ...(isOwned ? [] : trapsIn(address, label))])];
    if (traps.length > 0) add('trap-words', traps.join(BETWEEN), found.name.weak && isOwned ? 3 : 2);
    const isTelling = !found.name.weak || traps.length > 0;
    if (listed(address.host) === 'free-host') add('free-host', domain, isTelling || !found.name.own ? 3 : 0);
    else if (isRareEnding(ending)) add('rare-ending', `.${ending}`, isTelling ? 3 : 0);
    if (!isOwned && isRandom(owned)) add('random-name', owned, found.name.weak ? 2 : 3);
    if (!found.name.own) add('other-name', label, 0);
  } else if (!claimed) {
    signs.push(...pathSigns(address));
    return { signs, name: null };
  }
  if (PAY_PATH.test(address.path)) add('pay-path', address.path, 2);
  return { signs, name: place?.found ?? null };
}

interface Place {
  found: FoundName;
  label: string;
  /** It stands in the domain somebody registered, not in front of it. */
  isOwned: boolean;
}

/** Where the name stands: in the registered domain if it is there, else the label nearest to it. The ending never counts. */
function nameIn({ labels, owned }: Address): Place | null {
  const last = labels.length - owned;
  for (let at = last; at >= 0; at--) {
    const label = labels[at] ?? '';
    const found = findName(label);
    if (found) return { found, label, isOwned: at === last };
  }
  return null;
}

function trapsIn({ labels }: Address, except: string): string[] {
  return labels
    .slice(0, -1)
    .filter((label) => label !== except)
    .flatMap((label) => label.split(/[-_\d]+/))
    .filter((word) => word.length > 2 && TRAPS.has(word));
}

function nameBeforeAt(user: string): FoundName | null {
  return user === ''
    ? null
    : (decode(user)
        .split(/[.:/@]/)
        .map(findName)
        .find(Boolean) ?? null);
}

function numberSigns(address: Address): Sign[] {
  const signs: Sign[] = [sign('number-address', address.host, 2), ...pathSigns(address)];
  if (nameBeforeAt(address.user)) signs.push(sign('name-before-at', `${address.user}@${address.host}`, 8));
  return signs;
}

/** A name that stands in the path alone says little: newspapers have it there, too. */
function pathSigns({ path, host, labels, isNumber }: Address): Sign[] {
  if (path.length < 4) return [];
  const found = decode(path)
    .slice(0, 500)
    .split(/[/?&=#.]+/)
    .map((piece) => findName(piece.toLowerCase()))
    .find((one) => one?.name.own && !one.name.weak && one.around !== 'other');
  if (!found) return [];
  const signs: Sign[] = [sign('name-in-path', path, 1)];
  if (PAY_PATH.test(path)) signs.push(sign('pay-path', path, 1));
  else if (found.traps.some((trap) => PAY_PATH.test(`/${trap}`)))
    signs.push(sign('trap-words', found.traps.join(BETWEEN), 1));
  const ending = endingOf(labels);
  if (listed(host) === 'free-host') signs.push(sign('free-host', host, 2));
  else if (!isNumber && isRareEnding(ending)) signs.push(sign('rare-ending', `.${ending}`, 2));
  return signs;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
