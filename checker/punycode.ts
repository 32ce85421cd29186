/** The last number punycode may reach: the end of Unicode. */
const LAST = 0x10ffff;

/** Turns `xn--…` back into the letters it stands for. @returns null when it stands for none. */
export function decodeLabel(label: string): string | null {
  if (!label.startsWith('xn--')) return label;
  const coded = label.slice(4);
  const split = coded.lastIndexOf('-');
  const letters = [...coded.slice(0, Math.max(split, 0))].map((letter) => letter.codePointAt(0) ?? 0);
  let code = 128;
  let place = 0;
  let bias = 72;
  for (let at = split + 1; at < coded.length; ) {
    const before = place;
    for (let weight = 1, step = 36; ; step += 36) {
      const digit = digitOf(coded.charCodeAt(at++));
      if (digit < 0) return null;
      place += digit * weight;
      const limit = Math.min(Math.max(step - bias, 1), 26);
      if (digit < limit) break;
      weight *= 36 - limit;
      if (weight > LAST * 36) return null;
    }
    const length = letters.length + 1;
    bias = adapt(place - before, length, before === 0);
    code += Math.floor(place / length);
    place %= length;
    if (code > LAST) return null;
    letters.splice(place++, 0, code);
  }
  return String.fromCodePoint(...letters);
}

function digitOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : -1;
}

function adapt(gap: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(gap / (isFirst ? 700 : 2));
  rest += Math.floor(rest / length);
  let step = 0;
  for (; rest > 455; step += 36) rest = Math.floor(rest / 35);
  return step + Math.floor((36 * rest) / (rest + 38));
}
