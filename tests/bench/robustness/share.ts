/** The normal distribution's 97.5 % point. */
const Z = 1.96;

/** Wilson's interval at 95 % for a share in percent: where the true share lies if these cases were drawn from all there could be. */
export function interval(percent: number, cases: number): readonly [number, number] {
  if (cases === 0) return [0, 100];
  const share = percent / 100;
  const spread = Z * Math.sqrt((share * (1 - share)) / cases + Z ** 2 / (4 * cases ** 2));
  const middle = share + Z ** 2 / (2 * cases);
  const scale = 100 / (1 + Z ** 2 / cases);
  return [Math.max(0, (middle - spread) * scale), Math.min(100, (middle + spread) * scale)];
}

/** "98.12 % (97.6–98.5) of 3,121". */
export function share(percent: number, cases: number): string {
  const [low, high] = interval(percent, cases);
  return `${percent.toFixed(2)} % (${low.toFixed(2)}–${high.toFixed(2)}) of ${cases.toLocaleString('en')}`;
}
