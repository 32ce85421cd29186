import { type CivilDate, isCivilDate } from '../settings/civil-date.ts';
import { addDays, addMonths } from './calendar.ts';

const MONTHS = 'jan,ene feb mar apr,abr may jun jul aug,ago sep oct nov dec,dic'.split(' ');
const NAME =
  '(jan(?:uary)?|ene(?:ro)?|feb(?:ruary|rero)?|mar(?:ch|zo)?|a[pb]r(?:il)?|mayo?|june?|junio|july?|julio|aug(?:ust)?|ago(?:sto)?|sept?(?:ember|iembre)?|oct(?:ober|ubre)?|nov(?:ember|iembre)?|dec(?:ember)?|dic(?:iembre)?)\\.?';
const YEAR = '(20\\d\\d)';

/** The ways a day is written; groups are found by their names. */
const DATE = new RegExp(
  [
    `${YEAR} ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d)`,
    `(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号號]`,
    `(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})(?:[/-](${'20\\d\\d|\\d\\d'}))?(?![\\d/])`,
    `\\b${NAME} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:(?:,| de| del)? ${YEAR})?`,
    `\\b(\\d{1,2})(?:st|nd|rd|th)? (?:de )?${NAME}(?![a-z])(?:(?:,| de| del)? ${YEAR})?`,
  ].join('|'),
  'giu',
);

/** Where words begin that say what the date behind them is. */
const RENEWS = /renew|renov|refill by|due|expir|venc|pag[ao] antes|[续續]|到期|更新/iu;
const SPANISH = /renov|venc|fecha|próxim|plan se|\bel \d/iu;

/**
 * Reads the day a line of a page speaks of: in English, in Spanish, and in Chinese made by a browser's translator.
 * @param today the day to count from where no year is said: the next such day, or one that has just gone by.
 * @returns `null` when no day is said, or it is not clear which one is meant.
 */
export function dateInWords(line: string, today: CivilDate): CivilDate | null {
  const text = line.normalize('NFKC').replace(/\s+/gu, ' ');
  const found = [...text.matchAll(DATE)].map((match) => ({ at: match.index, day: dayFrom(match, text, today) }));
  const named = text.search(RENEWS);
  // What stands behind the words about renewing is what they mean; "Paid on … · renews on …".
  const behind = found.filter(({ at }) => named >= 0 && at > named);
  const [first, ...others] = (behind.length > 0 ? behind.slice(0, 1) : found).map(({ day }) => day);
  return first && others.every((day) => day === first) ? first : null;
}

function dayFrom(match: RegExpExecArray, text: string, today: CivilDate): CivilDate | null {
  const [, y1, m1, d1, m2, d2, n1, n2, y3, name4, d4, y4, d5, name5, y5] = match;
  const name = (name4 ?? name5)?.toLowerCase();
  if (name) return dayOf(y4 ?? y5, monthNamed(name), d4 ?? d5, today);
  if (n1 && n2) return slashed(Number(n1), Number(n2), y3, text, today);
  return dayOf(y1, m1 ?? m2, d1 ?? d2, today);
}

const monthNamed = (name: string) => MONTHS.findIndex((names) => names.includes(name.slice(0, 3))) + 1;

/** `12/03/2026`: in the US the month comes first. In Spanish it may be the other way round, and then nothing tells which. */
function slashed(first: number, second: number, year: string | undefined, text: string, today: CivilDate) {
  if (first > 12) return dayOf(year, second, first, today);
  if (second <= 12 && first !== second && SPANISH.test(text)) return null;
  return dayOf(year, first, second, today);
}

type Part = string | number | undefined;

function dayOf(year: Part, month: Part, day: Part, today: CivilDate): CivilDate | null {
  const two = (part: Part) => String(part).padStart(2, '0');
  const inYear = (one: Part) => `${one}-${two(month)}-${two(day)}`;
  if (year) {
    const whole = inYear(String(year).length === 2 ? `20${year}` : year);
    return isCivilDate(whole) ? whole : null;
  }
  const thisYear = Number(today.slice(0, 4));
  const near = [thisYear - 1, thisYear, thisYear + 1].map(inYear).filter(isCivilDate);
  return near.find((one) => one >= addDays(today, -31) && one < addMonths(today, 11)) ?? null;
}
