import { SIMPLIFIED, TRADITIONAL } from '../../carriers/checker/traditional.ts';

const SIMPLE: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((sign, at) => [sign, SIMPLIFIED.charAt(at)] as const),
);

/** Chinese text in the characters the phrases are written in, sign for sign: places stay what they were. */
export const simplify = (text: string): string => text.replace(/\p{Script=Han}/gu, (sign) => SIMPLE.get(sign) ?? sign);
