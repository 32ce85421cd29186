import { judgeAddress } from './check-address.ts';
import type { AskedField } from './input.ts';
import { MIN_DANGER } from './judge-address.ts';
import { pointsOf, reasonsOf, type Sign, sign } from './sign.ts';
import { checkText } from './text/check-text.ts';
import { lureSigns } from './text/lure-signs.ts';
import { readText } from './text/read-text.ts';
import type { Answer } from './verdict.ts';

interface Page {
  url: string;
  text: string;
  fields: readonly AskedField[];
}

/** From here on a page pretends to be the carrier's: its voice or its lure, and a field to fill in. */
const MIN_PAGE = 5;

/** What an open page is: its address first, then what it says and what it asks for. */
export function checkPage({ url, text, fields }: Page): Answer {
  const address = judgeAddress(url);
  const isSettled = address.verdict !== 'unknown' && address.verdict !== 'imitation';
  if (isSettled) return { verdict: address.verdict, severity: address.severity, reasons: reasonsOf(address.signs) };
  const read = readText(text);
  const asks = askedFor(fields);
  const lure = lureSigns(read, []);
  const all = [...address.signs, ...lure, ...asks];
  if (address.verdict === 'imitation') {
    const isDanger = address.severity === 'danger' || pointsOf(all) >= MIN_DANGER;
    return { verdict: 'imitation', severity: isDanger ? 'danger' : 'caution', reasons: reasonsOf(all, read.asWritten) };
  }
  const said = checkText(text);
  const isMine = lure.some(({ code }) => code === 'claims-carrier') || /t-?mobile/i.test(read.title);
  const isWarning = said.reasons.some(({ code }) => code === 'warns' || code === 'says-independent');
  if (
    isMine &&
    !isWarning &&
    asks.length > 0 &&
    pointsOf(lure) + pointsOf(asks) + pointsOf(address.signs) >= MIN_PAGE
  ) {
    return { verdict: 'imitation', severity: 'danger', reasons: reasonsOf(all, read.asWritten) };
  }
  // A page may link to whatever it likes; it is itself that is asked about.
  const ofPage = said.reasons.filter(({ code }) => code !== 'short-link');
  const reasons = [...ofPage, ...reasonsOf([...address.signs, ...asks])];
  return { ...said, reasons: reasons.filter(({ code }, at) => reasons.findIndex((one) => one.code === code) === at) };
}

const ASKED: readonly { code: 'asks-card' | 'asks-secret' | 'asks-number'; pattern: RegExp; points: number }[] = [
  { code: 'asks-card', pattern: /cc-|card|credit|cvv|cvc|卡号|卡號|信用卡|tarjeta/i, points: 3 },
  {
    code: 'asks-secret',
    pattern: /password|one-time-code|passcode|\bpin\b|\botp\b|\bssn\b|密码|密碼|验证码|驗證碼|contrase|c[oó]digo/i,
    points: 3,
  },
  {
    code: 'asks-number',
    pattern: /^tel|\btel\b|phone|mobile|msisdn|手机|手機|电话|電話|号码|號碼|tel[eé]fono|m[oó]vil|celular/i,
    points: 2,
  },
];

/** What the fields of a page ask for, told by what they are called. */
function askedFor(fields: readonly AskedField[]): Sign[] {
  return ASKED.flatMap(({ code, pattern, points }) => {
    const field = fields.find(({ kind, words }) => pattern.test(kind) || pattern.test(words));
    return field ? [sign(code, field.words || field.kind, points)] : [];
  });
}
