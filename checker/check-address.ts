import { type Address, ownedDomain, readAddress } from './address.ts';
import { MIN_DANGER, MIN_IMITATION, signsOf } from './judge-address.ts';
import { type Kind, listed } from './lists.ts';
import { pointsOf, reasonsOf, type Sign, sign } from './sign.ts';
import type { Answer, ReasonCode, Severity, Verdict } from './verdict.ts';

/** Characters that cannot be seen, or that turn the direction of writing. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\t\n\r]/u;

/** An answer about an address, with the weights kept for whoever goes on judging. */
export interface Judged {
  verdict: Verdict;
  severity: Severity;
  signs: readonly Sign[];
}

/** What a link or a host is, and why. */
export function checkAddress(written: string): Answer {
  const { verdict, severity, signs } = judgeAddress(written);
  return { verdict, severity, reasons: reasonsOf(signs) };
}

/** As `checkAddress`, with weights. */
export function judgeAddress(written: string): Judged {
  const address = readAddress(written);
  if (typeof address === 'string') {
    const code = address === 'not-web' ? 'not-web-link' : 'unreadable-address';
    return { verdict: 'unknown', severity: 'none', signs: [sign(code, written, 1)] };
  }
  const kind = listed(address.host);
  const oddities = odditiesOf(address, written);
  if (kind === 'carrier-host' && oddities.length === 0 && !address.host.endsWith('.')) {
    const plainHttp = address.scheme === 'http:' ? [sign('plain-http', written, 0)] : [];
    return { verdict: 'official', severity: 'none', signs: [sign('carrier-host', address.host, 1), ...plainHttp] };
  }
  if (kind === 'carrier-host' || kind === 'carrier-domain') {
    // It leads to the carrier, but nobody honest hides characters in it or puts a name before an @.
    const isOdd = oddities.some(({ code }) => code !== 'odd-port');
    return {
      verdict: 'unknown',
      severity: isOdd ? 'caution' : 'none',
      signs: [sign('carrier-domain', address.host, 1), ...oddities],
    };
  }
  const { signs } = signsOf(address);
  if (kind && kind in NEUTRAL && !signs.some(({ code }) => code === 'name-before-at')) {
    const [verdict, code] = NEUTRAL[kind as keyof typeof NEUTRAL];
    // A company that works for many is worth a word only where a carrier's name stands in front.
    const isWorthIt = kind !== 'known-vendor' || signs.length > 0;
    return isWorthIt
      ? { verdict, severity: 'none', signs: [sign(code, address.host, 1), ...oddities] }
      : { verdict: 'unknown', severity: 'none', signs: oddities };
  }
  return weigh(address, [...signs, ...oddities]);
}

const NEUTRAL = {
  'sister-brand': ['official-other', 'sister-brand'],
  'foreign-t-mobile': ['official-other', 'foreign-t-mobile'],
  'other-carrier': ['official-other', 'other-carrier'],
  'known-vendor': ['third-party', 'known-vendor'],
  'short-link': ['unknown', 'short-link'],
} as const satisfies Partial<Record<Kind, readonly [Verdict, ReasonCode]>>;

function weigh(address: Address, signs: readonly Sign[]): Judged {
  const points = pointsOf(signs);
  const all = address.isBroken ? [...signs, sign('unreadable-address', ownedDomain(address), 0)] : signs;
  if (points < MIN_IMITATION) return { verdict: 'unknown', severity: 'none', signs: all };
  return { verdict: 'imitation', severity: points >= MIN_DANGER ? 'danger' : 'caution', signs: all };
}

/** What is unusual about the way an address is written, whoever it belongs to. */
function odditiesOf({ port, user, isPlain, host }: Address, written: string): Sign[] {
  const said: Sign[] = [];
  if (port !== '') said.push(sign('odd-port', `:${port}`, 0));
  if (user !== '') said.push(sign('name-before-at', `${user}@${host}`, 0));
  if (HIDDEN.test(written.trim())) said.push(sign('hidden-characters', JSON.stringify(written), 1));
  else if (!isPlain && user === '') said.push(sign('hidden-characters', host, 0));
  return said;
}
