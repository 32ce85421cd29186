const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** A word, or one Han character with the punctuation that must not start a line. */
const PIECES =
  /[\p{Script=Han}\uff08\u300c“][\uff0c\u3002\uff1a\uff1b\uff1f\uff01\u3001\uff09\u300d”]*|[^\s\p{Script=Han}\uff08\u300c]+|\s+/gu;
const PAUSE = /[\uff0c\uff1a\uff1b\uff1f\u3001,:;?]\s*$/u;

/** How wide letters run, in parts of what they do in an ordinary system font: Han is as wide as it is high, bold or not. */
interface Letters {
  latin: number;
}
const PLAIN: Letters = { latin: 1 };
export const BOLD: Letters = { latin: 1.14 };

/** About how wide a text is in a system font, in parts of the font's size; rather too wide than too narrow. */
export function widthOf(text: string, { latin } = PLAIN): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 1 : (/[A-Z@mwMW%&]/.test(sign) ? 0.74 : 0.58) * latin;
  return width;
}

/**
 * Breaks a text into lines, since a drawing does not do it by itself: Latin at its spaces, Han between characters. Where the text
 * pauses is the best place; else the lines come out about equally long, so that no word stands alone.
 * @param width how wide a line may be, in parts of the font's size.
 */
export function wrap(text: string, width: number, letters = PLAIN): string[] {
  const full = filled(text, width, letters, false);
  const paused = filled(text, width, letters, true);
  if (paused.length === full.length) return paused;
  let lines = full;
  for (let narrow = width - 0.5; narrow > width / 2; narrow -= 0.5) {
    const tried = filled(text, narrow, letters, false);
    if (tried.length > full.length) break;
    lines = tried;
  }
  return lines;
}

/** Each line as full as it can be; or, at pauses, up to its last pause. */
function filled(text: string, width: number, letters: Letters, atPauses: boolean): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    while (line.length > 0 && widthOf(line.join('') + piece.trimEnd(), letters) > width) {
      const pause = atPauses ? line.findLastIndex((each) => PAUSE.test(each)) : -1;
      const kept = pause < 0 ? line.length : pause + 1;
      lines.push(line.slice(0, kept).join('').trim());
      line = line.slice(kept);
    }
    line.push(piece);
  }
  const rest = line.join('').trim();
  if (rest) lines.push(rest);
  return lines;
}
