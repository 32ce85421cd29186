import { matches } from './matches.ts';

/** "$10 ➜ 9.2U", "100$ bal = 55$", "$60 plan for $42", "$25 NT850", "50s for 30": a face value, and what it costs here. */
const PAIR =
  /(?<![\d.]|\d,)([$¥€£]?)\s?(\d{1,4}(?:\.\d{1,2})?)\s?(\$|刀|美[元金]?|镁|usd|dls|dlls|d[oó]lares|불|달러|s(?![a-z]))?(?:\s?(?:bal(?:ance)?|credits?|plan|refill|面[值额]|套餐|的)(?!\p{L})){0,2}\s{0,3}(➜|➡|→|⇒|[-=]?>|={1,2}|:|(?<=\s)(?:for|x|por|en|a|lấy)(?=\s)|档|只?[收要算卖换](?:你)?|\s)[\u{fe0f}\s]{0,3}(nt|hk|rmb|台币|人民币|us|r|s|₹)?([$¥€£]?)\s?(\d{1,6}(?:[.,]\d{1,3})?)\s?(\$|u(?:sdt)?(?!\p{L})|元|块|r(?!\p{L})|rmb|k(?!\p{L})|₽|руб|pesos|baht|만|천)?(?![\d.]|\s?(?:gb|mb|g(?!\p{L})|%|min|d[ií]as?|days?|天|个?月))/giu;
/** It says by itself that one is given for the other. */
const GIVEN_FOR = /[➜➡→⇒=]|档|[收要算卖换]/u;
/** "50 for 42": with nothing else beside it, only where it is less. */
const GIVEN_WORD = /^(?:for|x|por|en)$/iu;
/** A tax on top is nobody's price; nor is the value itself. */
const isTaxed = (rate: number) => rate > 0.97 && rate < 1.3;
const MOST = 40;
/** Rates of one list lie so near each other. */
const SPREAD = 1.4;

/** Face values and other prices, at one rate: the list of a reseller. @returns the first two of its lines, or null. */
export function priceTable(text: string): string[] | null {
  const rows: { words: string; rate: number }[] = [];
  for (const [
    words,
    before = '',
    face,
    after = '',
    sign = '',
    country = '',
    symbol = '',
    cost = '',
    unit = '',
  ] of matches(text, PAIR)) {
    const isMoney = before !== '' || after !== '';
    const isCost = country !== '' || symbol !== '' || unit !== '';
    const rate = Number(cost.replace(',', '.')) / Number(face);
    const isLess = GIVEN_WORD.test(sign) && Number(face) >= 10 && rate > 0.3 && rate < 1;
    const isPair = GIVEN_FOR.test(sign) || isLess || (sign.trim() === '' ? isMoney && isCost : isMoney || isCost);
    if (isPair && rate > 0 && !isTaxed(rate)) rows.push({ words, rate });
    if (rows.length >= MOST) break;
  }
  const rates = rows.map(({ rate }) => rate).sort((a, b) => a - b);
  const [lowest = 0] = rates;
  return rows.length >= 2 && (rates.at(-1) ?? 0) <= lowest * SPREAD
    ? rows.slice(0, 2).map(({ words }) => words.trim())
    : null;
}
