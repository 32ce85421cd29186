import type { Input, ProblemCode } from './input.ts';

/** Longer than any message: more is not read. In characters. */
export const LONGEST = 204_800;

/** Characters that take no room on the screen: spaces of all kinds, joiners, marks that turn the direction of writing. */
const UNSEEN =
  /[\s\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0]+/g;
/** What no text holds: control characters but tab and line ends, and the sign for bytes that are no letters. */
const NO_TEXT = /[\0-\x08\x0E-\x1A\x1C-\x1F\uFFFD]/g;
/** Beyond this share of characters that no text holds, it is no text. */
const MOST_NO_TEXT = 0.02;

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const HOST_AND_PORT = /^[^\s/?#@:]+\.[^\s/?#@:]+:\d/;
/** Something that stands where a host would: letters of any alphabet, with a dot in between. */
const HOST = /^(?:[^\s/?#@:\\]+[.。．｡])+[^\s/?#@:\\]{2,}$/u;
const HOST_AND_MORE = /^[^\s/?#:\\]*[^\s/?#:\\.。．｡][.。．｡][^\s/?#:\\]{2,}[:/?#\\@].*$/u;
const FRAME = /^[<>"'“”‘’「」『』«»()（）[\]【】]+|[<>"'“”‘’「」『』«»()（）[\]【】,;!，。；！、]+$/g;

/**
 * What a person pasted: one link, one host, or a message. Never throws.
 * Whether it is a link is told by its shape alone; links within a message are found when the message is read.
 */
export function sortOfInput(pasted: string): Input | { problem: ProblemCode } {
  if (pasted.length > LONGEST) return { problem: 'too-long' };
  if (pasted.replace(UNSEEN, '') === '') return { problem: 'empty' };
  if ((pasted.match(NO_TEXT)?.length ?? 0) > pasted.length * MOST_NO_TEXT) return { problem: 'not-text' };
  const trimmed = pasted.trim();
  if (/\s/.test(trimmed)) return { text: pasted };
  const bare = trimmed.replace(FRAME, '');
  if (HOST.test(bare)) return { host: bare };
  const isLink =
    (SCHEME.test(bare) && !HOST_AND_PORT.test(bare)) || HOST_AND_PORT.test(bare) || HOST_AND_MORE.test(bare);
  return isLink ? { url: bare } : { text: pasted };
}
