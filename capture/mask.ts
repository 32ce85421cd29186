import { LEFT_OUT, veiled, withoutVeils } from './captured.ts';
import type { KnownWords } from './known-words.ts';

/** What becomes of a word that is not known: kept aside for the user to decide, or replaced for good. */
export type Unknown = 'aside' | 'gone';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre|noviembre|dic(?:iembre)?';
const TOKENS = new RegExp(
  [
    String.raw`(?<mail>[^\s@<>]+@[^\s@<>]+|(?:https?:|www\.)\S+)`,
    String.raw`(?<sum>[$＄]\s?\d[\d,]*(?:\.\d\d?)?|\d[\d,]*(?:\.\d\d?)?(?=\s?(?:usd|dollars|d[oó]lares|美元)))`,
    String.raw`(?<month>\b(?:${MONTHS})\b\.?(?=\s?\d)|(?<=\d (?:de )?)\b(?:${MONTHS})\b)`,
    String.raw`(?<dial>(?<=\b(?:dial|call|marca|marque|llam[ea]|al)\W{1,3}|[拨撥]打?\s?)611\b|(?<=[*#])611#)`,
    String.raw`(?<size>\d+(?:[.,]\d+)?(?=gb|mb|kb|[ap]m\b|g\b|th\b|st\b|nd\b|rd\b|mbps))(?<unit>[a-z]+)`,
    String.raw`(?<han>[\p{Script=Han}]+)`,
    String.raw`(?<word>[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’_-]*)`,
  ].join('|'),
  'giu',
);

/**
 * Masks texts of one page: digits become 0, sums become $1.00, $2.00… in the order they are met (so that equal ones stay equal),
 * addresses go, and so does every word that is not known.
 */
export function masker(known: KnownWords): (text: string, unknown: Unknown) => string {
  const sums = new Map<string, number>();
  const fakeSum = (sum: string) => {
    const plain = sum.replace(/[^\d.]/g, '');
    const number = sums.get(plain) ?? sums.size + 1;
    sums.set(plain, number);
    return `${/[$＄]/.test(sum) ? '$' : ''}${number}.00`;
  };
  return (text, unknown) => {
    const hidden = (word: string) => (unknown === 'aside' ? veiled(word) : LEFT_OUT);
    return withoutVeils(text).replace(TOKENS, (...found) => {
      const { mail, sum, month, dial, size, unit, han, word } = found.at(-1) as Record<string, string | undefined>;
      if (mail) return LEFT_OUT;
      if (sum) return fakeSum(sum);
      if (month ?? dial) return month ?? dial ?? '';
      if (size) return size.replace(/\d/g, '0') + unit;
      if (han)
        return known
          .stretches(han)
          .map((part) => (part.known ? part.text : hidden(part.text)))
          .join('');
      return word ? maskWord(word, known, hidden) : '';
    });
  };
}

function maskWord(word: string, known: KnownWords, hidden: (word: string) => string): string {
  // Letters among digits are part of a code.
  if (/\p{N}/u.test(word)) return /\p{L}/u.test(word) ? LEFT_OUT : word.replace(/\p{N}/gu, '0');
  return known.has(word) ? word : hidden(word);
}
