/** What a confirmation page says of a payment, as far as it is clear. Money in cents, the day as `2026-11-24`. */
export interface ProofInWords {
  amount?: number;
  confirmation?: string;
  date?: string;
}

const PAID =
  /charged|\bpaid|added|(?<!sub)total|cobr|pagad|pagaste|agreg|付了|支付|已付|[实實添]付|扣[款了]|添加|[共总總合][计計额額]/i;
const SUM = /amount|payment|refill|monto|importe|pago|recarga|金[额額]|付款|充值|[储儲]值/i;
/** What is left, or comes on top. */
const NOT_PAID = /balance|saldo|余额|餘額|tax|fee|impuest|cargo|[税稅]|saved|discount/i;
/** What comes another time. */
const LATER = /renew|renov|[续續]|next|próxim|下次|due\b|expir|venc|until|hasta|到期/i;

const MONEY = /\$ ?(\d[\d,]*(?:\.\d\d)?)(?![.,]?\d)|(\d[\d,]*(?:\.\d\d)?) ?(?:USD|d[óo]lar|美元)/gi;
/** Where words end that belong to a sum. */
const ENDS = /\$|[.!] |[。！]/;
const CODE =
  /(?:(?:confirmation|reference|transaction|receipt|authorization|order) ?(?:number|no\.|code|id\b|#|:)|(?:n[úu]mero|n\.?º|c[óo]digo|id) de (?:confirmaci|referenci|transacci|recib|autorizaci|orden|pedido)[a-zó]*|(?:[确確][认認]|[参參]考|交易|[订訂][单單]|授[权權]|收[据據])(?:[编編][号號]|[号號][码碼]?|[码碼]))(?: is| es|为|為|是)?[\s:：#]*((?=[a-z-]*\d)[a-z\d][a-z\d-]{4,39})(?![\w-]| \d)/i;
const DATE =
  /(20\d\d) ?[-/年] ?(\d+) ?[-/月] ?(\d+)|(\d+)\/(\d+)\/(20\d\d)|([a-z]{3})[a-z]*\.? (\d+),? (20\d\d)|(\d+) (?:de )?([a-z]{3})[a-z]*\.?,?(?: de)? (20\d\d)/gi;
const MONTHS = 'jan,ene feb mar apr,abr may jun jul aug,ago sep oct nov dec,dic'.split(' ');

/** The one thing all say; nothing when they differ: better left empty than filled in wrongly. */
const agreed = <T>(found: Iterable<T>) => {
  const [one, ...others] = new Set(found);
  return others.length ? undefined : one;
};

/**
 * Reads amount, confirmation number and day from what a confirmation page shows. In English, in Spanish, and in Chinese made by
 * a browser's translator.
 * @param lines the page's visible text, line by line; never what fields hold.
 */
export function proofInWords(lines: readonly string[]): ProofInWords {
  const paid: number[] = [];
  const sums: number[] = [];
  const days: string[] = [];
  lines.forEach((line, at) => {
    /** The words that say what stands behind them: those of the line, or the line above when it has none. */
    const wordsOf = (before: string) => (/\p{L}/u.test(before) ? before : (lines[at - 1] ?? ''));
    for (const { 0: whole, 1: sum, 2: named, index } of line.matchAll(MONEY)) {
      const before = wordsOf(line.slice(0, index).split(ENDS).pop() ?? '');
      const clause = before + line.slice(index + whole.length).split(ENDS)[0];
      const cents = Math.round(Number((sum ?? named ?? '').replaceAll(',', '')) * 100);
      if (!cents || NOT_PAID.test(before) || LATER.test(before)) continue;
      if (PAID.test(clause)) paid.push(cents);
      else if (SUM.test(clause)) sums.push(cents);
    }
    for (const { index, ...part } of line.matchAll(DATE)) {
      const name = (part[7] ?? part[11] ?? '').toLowerCase();
      const month = name ? MONTHS.findIndex((names) => names.includes(name)) + 1 : (part[2] ?? part[4]);
      const day = [part[1] ?? part[6] ?? part[9] ?? part[12], month, part[3] ?? part[5] ?? part[8] ?? part[10]];
      if (month && !LATER.test(wordsOf(line.slice(0, index))))
        days.push(day.map((one) => `${one}`.padStart(2, '0')).join('-'));
    }
  });
  const amount = agreed(paid.length ? paid : sums);
  const confirmation = CODE.exec(lines.join('\n'))?.[1];
  const date = agreed(days);
  return { ...(amount && { amount }), ...(confirmation && { confirmation }), ...(date && { date }) };
}
