import type { Input, ProblemCode } from './input.ts';

/** Longer than any message: more is not read. In characters. */
export const LONGEST = 204_800;

/** Characters that take no room on the screen: spaces of all kinds, joiners, marks that turn the direction of writing. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\u2800]+/gu;
/** What no text holds: control characters but tab and line ends, and the sign for bytes that are no letters. */
const NO_TEXT = /(?!\s)\p{Cc}|\uFFFD/gu;
/** Beyond this share of characters that no text holds, it is no text. */
const MOST_NO_TEXT = 0.02;

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Something that stands where a host would: letters of any alphabet with a dot in between, at the end no number. */
const HOST = /^[^\s/?#@:\\.]+(?:\.[^\s/?#@:\\.]+)*\.[^\s/?#@:\\.\d][^\s/?#@:\\.]+\.?$/u;
/** Dots of East Asian writing end sentences, too; before an ending of plain letters they are meant for the address. */
const HOST_WITH_OTHER_DOTS = /^[^\s/?#@:\\]+[．｡。][a-z]{2,}$/iu;
const FOUR_NUMBERS = /^\d+(?:\.\d+){3}$/;
/** A link longer than this is no link a person was sent. */
const LONGEST_LINK = 20_000;
const OPENING = /^[<>"'“”‘’「『«([（【]+/;
const CLOSING = new Set('<>"\'“”‘’」』»)]）】,;!，。；！、');
const ENDING = new Set('"\'“”’」』»,;!，。；！、');

/**
 * What a person pasted: one link, one host, or a message. Never throws.
 * Whether it is a link is told by its shape alone; links within a message are found when the message is read.
 */
export function sortOfInput(pasted: string): Input | { problem: ProblemCode } {
  if (pasted.length > LONGEST) return { problem: 'too-long' };
  if (pasted.replace(UNSEEN, '') === '') return { problem: 'empty' };
  if ((pasted.match(NO_TEXT)?.length ?? 0) > pasted.length * MOST_NO_TEXT) return { problem: 'not-text' };
  const trimmed = pasted.trim();
  if (/\s/.test(trimmed) || trimmed.length > LONGEST_LINK) return { text: pasted };
  const bare = OPENING.test(trimmed) ? withoutEnd(trimmed.replace(OPENING, ''), CLOSING) : withoutEnd(trimmed, ENDING);
  if (HOST.test(bare) || HOST_WITH_OTHER_DOTS.test(bare) || FOUR_NUMBERS.test(bare)) return { host: bare };
  return SCHEME.test(bare) || startsWithHost(bare) ? { url: bare } : { text: pasted };
}

/** Without any of these signs at the end. A regular expression would try every row of them in the text to its end. */
function withoutEnd(text: string, signs: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && signs.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** `host.example/path`, `host.example:80`, `someone@host.example`. */
function startsWithHost(text: string): boolean {
  const at = text.search(/[:/?#\\@]/);
  if (at < 0) return false;
  const start = text.slice(0, at);
  return /[.．｡]/.test(start) || (text.charAt(at) === '@' && HOST.test(text.slice(at + 1)));
}
