import type { PathRule } from '../carriers/carrier.ts';

/**
 * An address that names no person: no query, and of the path only words that are known; the others are masked. A route behind `#/` is
 * treated like the path, anything else behind `#` goes.
 * @param examples addresses whose words are known.
 */
export function maskAddress(url: string, rules: readonly PathRule[], examples: readonly string[]): string {
  const { protocol, host, pathname, hash } = new URL(url);
  const known = new Set([
    ...examples.flatMap((example) => wordsIn(new URL(example).pathname + new URL(example).hash)),
    ...rules.flatMap(({ path }) => path.source.replace(/\\[a-z]/g, ' ').match(/[a-z]{3,}/g) ?? []),
  ]);
  const mask = (path: string) =>
    path
      .split('/')
      .map((segment) => (wordsIn(segment).every((word) => known.has(word)) && !/\d{3}|%/.test(segment) ? segment : 'x'))
      .join('/');
  const route = /^#!?\//.test(hash)
    ? hash.slice(0, hash.indexOf('/')) + mask(hash.slice(hash.indexOf('/')).split('?')[0] ?? '')
    : '';
  return `${protocol}//${host}${mask(pathname)}${route}`;
}

const wordsIn = (path: string) => path.toLowerCase().match(/[^\W_]+/g) ?? [];
