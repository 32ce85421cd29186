import {
  AS_CARRIER,
  ASKS_DETAILS,
  ASKS_NUMBER,
  ASKS_SECRET,
  POINTS,
  PRESSURE,
  REFUND,
} from '../../carriers/checker/phrases/luring.ts';
import { readAddress } from '../address.ts';
import { type Judged, judgeAddress } from '../check-address.ts';
import { endingOf, isRareEnding } from '../endings.ts';
import { type Sign, sign } from '../sign.ts';
import type { Contact } from './contacts.ts';
import { sayings } from './phrases.ts';
import type { ReadText } from './read-text.ts';

/** More links than these are not judged: those that may carry a carrier's name come first, then the first and the last. */
const MOST_LINKS = 400;
const MAY_CARRY_NAME = /m[o0]b|tm[o0]|mint|metro|ultra|veri|xfin|tracf|xn--|@|[^\x20-\x7e]/i;

export interface JudgedLink extends Judged {
  written: string;
}

/** The links of a text, each judged once. */
export function judgeLinks({ links }: ReadText): JudgedLink[] {
  const written = [...new Set(links.map((link) => link.written))];
  if (written.length <= MOST_LINKS) return written.map(judge);
  const telling = written.filter((link) => MAY_CARRY_NAME.test(link)).slice(-MOST_LINKS);
  return [...new Set([...telling, ...written.slice(0, MOST_LINKS / 4), ...written.slice(-MOST_LINKS / 4)])].map(judge);
}

const SHORT_LINK = 2;

const judge = (written: string): JudgedLink => ({ written, ...judgeAddress(written) });

/** What speaks for a text that pretends to come from the carrier: its voice, its lure, and a link that leads elsewhere. */
export function lureSigns(text: ReadText, links: readonly JudgedLink[], contacts: readonly Contact[] = []): Sign[] {
  const signs: Sign[] = [];
  const [voice] = text.all.match(AS_CARRIER) ?? [];
  if (voice) signs.push(sign('claims-carrier', voice, 2));
  if (!voice && !links.some(({ verdict }) => verdict === 'imitation')) return signs;
  const points = sayings(text.all, POINTS);
  if (points[0]) signs.push(sign('expiring-points', points[0].words, 2));
  const refund = sayings(text.all, REFUND);
  if (refund[0]) signs.push(sign('free-bait', refund[0].words, points[0] ? 1 : 2));
  const pressure = sayings(text.all, PRESSURE);
  if (pressure[0]) signs.push(sign('pressure', pressure[0].words, 1));
  const number = sayings(text.all, ASKS_NUMBER);
  if (number[0]) signs.push(sign('asks-number', number[0].words, 1));
  const secret = [...sayings(text.all, ASKS_SECRET), ...sayings(text.all, ASKS_DETAILS)];
  if (secret[0]) signs.push(sign('asks-secret', secret[0].words, 3));
  const chat = contacts.find(({ by }) => by === 'chat');
  if (chat) signs.push(sign('private-contact', chat.written, 1));
  signs.push(...elsewhere(links));
  return signs;
}

/** The most suspicious of the links that lead neither to the carrier nor to anybody known. */
function elsewhere(links: readonly JudgedLink[]): Sign[] {
  const unknown = links.filter(({ verdict }) => verdict === 'unknown' || verdict === 'imitation');
  const isKnown = ({ signs }: Judged) => signs.some(({ code }) => code === 'carrier-domain' || code === 'not-web-link');
  const short = unknown.find(({ signs }) => signs.some(({ code }) => code === 'short-link'));
  if (short) return short.signs.map(({ code, evidence }) => sign(code, evidence, SHORT_LINK));
  const stranger = unknown.find((link) => !isKnown(link));
  const isNamed = links.some(
    ({ verdict, signs }) => verdict === 'official' || signs.some(({ code }) => code === 'carrier-domain'),
  );
  if (!stranger || isNamed) return [];
  const address = readAddress(stranger.written);
  const ending = typeof address === 'string' || address.isNumber ? '' : endingOf(address.labels);
  const isRare = ending !== '' && isRareEnding(ending);
  return [sign('no-official-link', stranger.written, 1), ...(isRare ? [sign('rare-ending', `.${ending}`, 1)] : [])];
}
