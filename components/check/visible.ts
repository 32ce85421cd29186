/** Characters nobody sees: they hide words, glue them together or turn their direction. Joiners that make one emoji of two may stay. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200D)\p{Cf}|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D/gu;

const numberOf = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** Somebody else's text on one line, with each character that cannot be seen as its number. */
export function visible(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(UNSEEN, (sign) => `⟨${numberOf(sign)}⟩`);
}
