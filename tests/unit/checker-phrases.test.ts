import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as contact from '../../carriers/checker/phrases/contact.ts';
import * as goods from '../../carriers/checker/phrases/goods.ts';
import * as honest from '../../carriers/checker/phrases/honest.ts';
import * as luring from '../../carriers/checker/phrases/luring.ts';
import * as selling from '../../carriers/checker/phrases/selling.ts';
import { SIMPLIFIED, TRADITIONAL } from '../../carriers/checker/traditional.ts';
import { simplify } from '../../checker/text/simplify.ts';

const LANGUAGES = ['zh', 'en', 'es', 'pt', 'ru', 'vi', 'ko', 'more'] as const;

/** A row of anything without an end, in a pattern or inside brackets that repeat: what makes a pattern slower than the text is long. */
const ENDLESS = /(?:\.|\[\^[^\]]*\])[*+](?!\?\w)|\{\d+,\}|[*+]\)[*+{]/;

const Pattern = v.pipe(
  v.instance(RegExp),
  v.check(({ flags }) => flags.includes('u'), 'reads half letters'),
  v.check(({ source }) => !/^\||[^\\]\|(?:\||\)|$)|\(\?:\|/.test(source), 'an empty way to say it'),
  v.check(
    (pattern) => !new RegExp(pattern.source, pattern.flags.replace('g', '')).test(''),
    'is said by saying nothing',
  ),
  v.check(({ source }) => !ENDLESS.test(source), 'a row without an end'),
);
const Phrases = v.strictObject(v.entriesFromList(LANGUAGES, v.optional(Pattern)));

const FAMILIES = Object.entries({ ...contact, ...goods, ...honest, ...luring, ...selling });

describe('the phrases', () => {
  it.each(FAMILIES)('%s: patterns by language, none endless, none empty', (_, family) => {
    expect(() => v.parse(family instanceof RegExp ? Pattern : Phrases, family)).not.toThrow();
  });

  it('are in all four languages people read us in, where money is offered, refused or asked about', () => {
    for (const family of [
      selling.BUYS_FOR_YOU,
      selling.DISCOUNT,
      selling.SHOP,
      contact.IN_PRIVATE,
      honest.WARNS,
      honest.REASSURES,
      honest.PASSES_ON,
      honest.HEARSAY,
      honest.DENIES,
      goods.REFILLS,
      goods.MONEY,
      goods.NO_SELLER,
      goods.OTHER_TRADES,
    ])
      expect(Object.keys(family)).toEqual(expect.arrayContaining(['zh', 'en', 'es']));
  });

  it('of one language stay in it', () => {
    for (const [name, family] of FAMILIES) {
      if (family instanceof RegExp || !family.zh) continue;
      expect(family.zh.source, name).not.toMatch(/[\p{Script=Hangul}\p{Script=Cyrillic}]/u);
    }
  });

  it('are written in simplified characters: texts are read in them', () => {
    for (const [name, family] of FAMILIES) {
      const patterns = family instanceof RegExp ? [family] : Object.values(family);
      for (const { source } of patterns) expect(simplify(source), name).toBe(source);
    }
  });
});

describe('simplified characters', () => {
  it('stand for traditional ones, one for one', () => {
    expect(SIMPLIFIED).toHaveLength(TRADITIONAL.length);
    expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length);
    expect(simplify('儲值話費，聯絡客戶')).toBe('储值话费，联络客户');
  });
});
