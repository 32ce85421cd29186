const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** A word, or one Han character with the punctuation that must not start a line. */
const PIECES =
  /[\p{Script=Han}\uff08\u300c“][\uff0c\u3002\uff1a\uff1b\uff1f\uff01\u3001\uff09\u300d”]*|[^\s\p{Script=Han}\uff08\u300c]+|\s+/gu;

/** About how wide a text is in a system font, in parts of the font's size; rather too wide than too narrow. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 1 : /[A-Z@mwMW%&]/.test(sign) ? 0.74 : 0.58;
  return width;
}

/**
 * Breaks a text into lines, since a drawing does not do it by itself: Latin at its spaces, Han between characters. The lines
 * come out about equally long, so that no word stands alone.
 * @param width how wide a line may be, in parts of the font's size.
 */
export function wrap(text: string, width: number): string[] {
  const wide = filled(text, width);
  let lines = wide;
  for (let narrow = width - 0.5; narrow > width / 2; narrow -= 0.5) {
    const tried = filled(text, narrow);
    if (tried.length > wide.length) break;
    lines = tried;
  }
  return lines;
}

/** Each line as full as it can be. */
function filled(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (line && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim()) lines.push(line.trim());
  return lines;
}
