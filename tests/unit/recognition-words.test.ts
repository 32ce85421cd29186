import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../carriers/carrier.ts';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { ENGLISH } from '../../carriers/words/en.ts';
import { SPANISH } from '../../carriers/words/es.ts';
import { LEXICON } from '../../carriers/words/index.ts';
import { spellingsOf } from '../../carriers/words/spellings.ts';
import { learnWords, meaningsOf, normalise } from '../../recognition/text.ts';

learnWords(LEXICON);

const PATTERNS = Object.keys(ENGLISH) as (keyof typeof ENGLISH)[];

/** The plain way: all patterns at every word. Too slow for pages, but what the lookup must agree with. */
const EVERYTHING = new RegExp(
  `(?<![a-z\\d])(?:${PATTERNS.map((meaning) => `(?<${meaning}>${ENGLISH[meaning]}|${SPANISH[meaning]})`).join('|')})(?![a-z\\d])`,
  'g',
);

function plainly(text: string): string {
  return normalise(text).replace(EVERYTHING, (...found) => {
    const [meaning = ''] =
      Object.entries(found.at(-1) as Record<string, string | undefined>).find(([, part]) => part !== undefined) ?? [];
    return meaning === 'NOTHING' ? ' ' : ` ${meaning} `;
  });
}

/** Signs alone say nothing. */
const said = (row: string) =>
  row
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}#]/u.test(part))
    .join(' ');

/** Pieces of all patterns and some of what stands between them on pages. */
const PIECES = [
  ...PATTERNS.flatMap((meaning) => `${ENGLISH[meaning]}|${SPANISH[meaning]}`.split(/[|()\\?*+[\]{}]+/)),
  ...'refillable xx1234 •••• 9876 ending 4444 (611) 10-digit ¡Hola! T-Mobile® 30 20-day #12 payx e-mail / mo ...'.split(
    ' ',
  ),
].filter((piece) => piece.trim() !== '');

function phrases(count: number): string[] {
  let seed = 20261124;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random(6) }, () => PIECES[random(PIECES.length)]).join(
      [' ', ' ', ', ', '-', '? '][random(5)],
    ),
  );
}

describe('words looked up by how they begin', () => {
  it('are read as by all patterns at once', () => {
    const differing = phrases(4000).filter((text) => said(meaningsOf(text)) !== said(plainly(text)));
    expect(differing.map((text) => [text, meaningsOf(text), plainly(text)])).toEqual([]);
  });

  it.each([
    ['Nov 22, 2026Transfer$43.60', 'nov 22, 2026transfer MONEY'],
    ['lorem$5', 'lorem MONEY'],
    ['lorem $5 ipsum', 'lorem MONEY ipsum'],
  ])('a sum stays one right behind other signs, where nothing else means anything: %s', (text, row) =>
    expect(meaningsOf(text)).toBe(row),
  );

  it.each([
    ['pay(ing|ments?)?', ['paying', 'payments', 'payment', 'pay']],
    ['recarg\\w+', ['recarg~+']],
    ['busca\\w*', ['busca~']],
    ['[ao]tro', ['atro', 'otro']],
    ['no (es )?valid\\w*', ['no es valid~', 'no valid~']],
    ['\\d+ days', ['^\\d+ days']],
    ['your cards?( \\d+)+', ['your card^s?( \\d+)+']],
  ])('%s is spelt %j', (pattern, expected) => {
    expect(spellingsOf(pattern).map(({ spelling }) => spelling)).toEqual(expected);
  });

  it('are found by three letters, digits by any digit, signs by themselves', () => {
    const begins = (pattern: string) => spellingsOf(pattern).flatMap((one) => one.begins);
    expect(begins('pay|id|6-digit|#|/ ?mo')).toEqual(['pay', 'id ', '0', '#', '/', '/']);
  });

  it.each(['a\\w+', 'x.y'])('%s could be anything', (pattern) => {
    expect(() => spellingsOf(pattern)).toThrow('two letters');
  });

  it('does not end where a group is not closed', () => expect(() => spellingsOf('pay(ing')).toThrow('not closed'));
});

describe('what is looked for in sentences', () => {
  const { labels, states } = T_MOBILE;
  /** What `|` divides outside of groups. */
  const branches = ({ source }: Pattern) => {
    let depth = 0;
    const marked = [...source].map((sign) => {
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      return sign === '|' && depth === 0 ? '\n' : sign;
    });
    return marked.join('').split('\n');
  };

  it.each([
    ...states.map(({ state, words }) => [state, words.is] as const),
    ...(['total', 'accountFigure', 'receipt', 'shopping', 'ownPlan'] as const).map(
      (label) => [label, labels[label].is] as const,
    ),
  ])('%s is named by a meaning, so that sentences without one need not be asked', (_, pattern) => {
    expect(branches(pattern).filter((branch) => !/[A-Z]{2}/.test(branch))).toEqual([]);
  });
});
