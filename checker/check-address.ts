import { type Address, ownedDomain, readAddress } from './address.ts';
import { MIN_DANGER, MIN_IMITATION, type Sign, signsOf } from './judge-address.ts';
import { type Kind, listed } from './lists.ts';
import type { Answer, Reason, ReasonCode, Severity, Verdict } from './verdict.ts';

/** Characters that cannot be seen, or that turn the direction of writing. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\t\n\r]/u;
const LONGEST_EVIDENCE = 120;

/** What a link or a host is, and why. */
export function checkAddress(written: string): Answer {
  const address = readAddress(written);
  if (address === 'not-web') return answer('unknown', 'none', [reason('not-web-link', written)]);
  if (address === 'unreadable') return answer('unknown', 'none', [reason('unreadable-address', written)]);
  const kind = listed(address.host);
  const hides = HIDDEN.test(written.trim());
  if (kind === 'carrier-host' && address.isPlain && address.port === '' && address.user === '' && !hides) {
    const plainHttp = address.scheme === 'http:' ? [reason('plain-http', written)] : [];
    return answer('official', 'none', [reason('carrier-host', address.host), ...plainHttp]);
  }
  const { signs } = signsOf(address);
  if (hides) signs.push({ code: 'hidden-characters', evidence: JSON.stringify(written), points: 1 });
  const oddities = odditiesOf(address, hides);
  if (kind === 'carrier-host' || kind === 'carrier-domain') {
    // It leads to the carrier, but nobody honest writes it this way.
    const said = signs.filter(({ code }) => code === 'hidden-characters');
    return answer('unknown', said.length > 0 || oddities.some(({ code }) => code !== 'odd-port') ? 'caution' : 'none', [
      reason('carrier-domain', address.host),
      ...oddities,
      ...said,
    ]);
  }
  const beforeAt = signs.some(({ code }) => code === 'name-before-at');
  if (kind && !beforeAt && kind in NEUTRAL) {
    const [verdict, says] = NEUTRAL[kind as keyof typeof NEUTRAL];
    const isNamed = kind !== 'known-vendor' || signs.length > 0;
    return isNamed
      ? answer(verdict, 'none', [reason(says, address.host), ...oddities])
      : answer('unknown', 'none', oddities);
  }
  return weigh(signs, oddities, address);
}

const NEUTRAL = {
  'sister-brand': ['official-other', 'sister-brand'],
  'foreign-t-mobile': ['official-other', 'foreign-t-mobile'],
  'other-carrier': ['official-other', 'other-carrier'],
  'known-vendor': ['third-party', 'known-vendor'],
  'short-link': ['unknown', 'short-link'],
} as const satisfies Partial<Record<Kind, readonly [Verdict, ReasonCode]>>;

function weigh(signs: Sign[], oddities: Reason[], address: Address): Answer {
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  const sorted = signs.toSorted((a, b) => b.points - a.points).map(({ code, evidence }) => reason(code, evidence));
  const broken = address.isBroken ? [reason('unreadable-address', ownedDomain(address))] : [];
  const reasons = [...sorted, ...oddities, ...broken];
  if (points < MIN_IMITATION) return answer('unknown', 'none', reasons);
  return answer('imitation', points >= MIN_DANGER ? 'danger' : 'caution', reasons);
}

/** What is unusual about the way an address is written, whoever it belongs to. */
function odditiesOf({ port, user, isPlain, host }: Address, hides: boolean): Reason[] {
  const said: Reason[] = [];
  if (port !== '') said.push(reason('odd-port', `:${port}`));
  if (user !== '') said.push(reason('name-before-at', `${user}@${host}`));
  else if (!isPlain && !hides) said.push(reason('hidden-characters', host));
  return said;
}

function answer(verdict: Verdict, severity: Severity, reasons: Reason[]): Answer {
  const seen = new Set<string>();
  return { verdict, severity, reasons: reasons.filter(({ code }) => !seen.has(code) && seen.add(code)) };
}

const reason = (code: ReasonCode, evidence: string): Reason => ({
  code,
  evidence: evidence.length > LONGEST_EVIDENCE ? `${evidence.slice(0, LONGEST_EVIDENCE - 1)}…` : evidence,
});
