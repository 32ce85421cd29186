/**
 * Every place a global pattern matches. Unlike `matchAll` it makes no copy of the pattern: for long patterns, making one takes longer than
 * reading a message.
 */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = Math.max(pattern.lastIndex, match.index + 1);
    if (match[0] !== '') yield match;
  }
}
