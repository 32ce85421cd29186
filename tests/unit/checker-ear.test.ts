import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LEARNED } from '../../carriers/checker/learned.ts';
import { check } from '../../checker/check.ts';
import { DRAWERS, hear, PHRASE_NAMES, scoreOf, tellingClauses } from '../../checker/text/ear.ts';
import { readText } from '../../checker/text/read-text.ts';
import { wordingsIn } from '../../checker/text/wordings.ts';
import { fingerprintOf, readCorpus } from '../../scripts/train-checker/corpus.ts';
import { learn, lessonOf } from '../../scripts/train-checker/learn.ts';

const texts = readCorpus();
const words = (text: string) => wordingsIn(text).map((one) => one.words);

describe('what was learnt', () => {
  it('was learnt from the texts as they are now; if not: npm run train:checker', () => {
    expect(LEARNED.from).toBe(fingerprintOf(texts));
  });

  it('has a weight for kinds of phrases there are, and a letter for every drawer', () => {
    const Weights = v.strictObject(v.entriesFromList(PHRASE_NAMES, v.optional(v.number())));
    expect(() => v.parse(Weights, LEARNED.phrases)).not.toThrow();
    expect(LEARNED.wordings).toHaveLength(DRAWERS);
    expect(LEARNED.wordings).toMatch(/^[a-y]+$/);
  });

  it('tells nearly all it was taught apart: every tenth is asked', () => {
    const asked = texts.filter((_, at) => at % 10 === 0);
    const right = asked.filter(({ text, isOffer }) => {
      const score = scoreOf(hear(readText(text)), LEARNED);
      return isOffer ? score > 0 : score < LEARNED.enough;
    });
    expect(right.length / asked.length).toBeGreaterThan(0.98);
  });
});

describe('the texts to learn from', () => {
  it('are offers and honest ones, about as many', () => {
    const offers = texts.filter(({ isOffer }) => isOffer).length;
    expect(offers / texts.length).toBeGreaterThan(0.4);
    expect(offers / texts.length).toBeLessThan(0.6);
  });

  it('stand there once', () => {
    const bare = texts.map(({ text }) => text.replace(/\s/gu, '').toLowerCase());
    expect(bare.filter((text, at) => bare.indexOf(text) !== at)).toEqual([]);
  });
});

describe('learning', () => {
  const lesson = (text: string, isOffer: boolean) => lessonOf({ source: 'test', text, isOffer, isKnown: false });
  const lessons = [
    lesson('I put forty on your line, you give me thirty', true),
    lesson('Send your number, I put fifty on it today', true),
    lesson('The store put forty on my line yesterday', false),
    lesson('Where do I send a letter to the carrier?', false),
  ];
  const learned = { ...learn(lessons, 1e-3), enough: 0 };
  const score = (text: string) => scoreOf(hear(readText(text)), learned);

  it('goes on to texts that are worded alike', () => {
    expect(score('I put sixty on your line today')).toBeGreaterThan(0);
    expect(score('The carrier put a letter in the store')).toBeLessThan(0);
  });

  it('comes out the same from the same texts', () => {
    expect(learn(lessons, 1e-3)).toEqual(learn(lessons, 1e-3));
  });
});

describe('wordings', () => {
  it('are words and two in a row; numbers are all one, stops none', () => {
    expect(words('Pay $45, I send')).toEqual(['pay', 'pay $', '$', '$ 0', '0', '0 i', 'i', 'i send', 'send']);
  });

  it('are signs and up to three in a row where writing has no gaps', () => {
    expect(words('代充吗')).toEqual(['代', '代充', '代充吗', '充', '充吗', '吗']);
    expect(words('充T家')).toEqual(['充', '充 t', '充 t 家', 't', 't 家', '家']);
  });

  it('stand where they stand', () => {
    const text = 'I do  lines 续 费';
    for (const { start, end, words: said } of wordingsIn(text))
      expect(text.slice(start, end).toLowerCase().replace(/\s/gu, '')).toBe(said.replace(/\s/gu, ''));
  });
});

describe('hearing', () => {
  it('leaves out what is quoted, unless all is', () => {
    expect(hear(readText('He wrote “half off your bill” to me')).own).not.toContain('half');
    expect(hear(readText('“half off your bill, dm me”')).own).toContain('half');
  });

  it('shows the clauses that weighed most, in their order', () => {
    const heard = hear(readText('nice day. send me your number, I put forty on it. bye'));
    const [send, put] = ['send me your number', 'I put forty on it'];
    const learned = { ...LEARNED, wordings: 'm'.repeat(DRAWERS) };
    expect(tellingClauses(heard, learned)).toEqual([]);
    const weigh = (clauses: readonly string[]) => {
      const heavy = new Set(clauses.flatMap((one) => [...hear(readText(one)).drawers.keys()]));
      return { ...learned, wordings: Array.from({ length: DRAWERS }, (_, at) => (heavy.has(at) ? 'p' : 'l')).join('') };
    };
    expect(tellingClauses(heard, weigh([put, send]))).toEqual([send, put]);
  });
});

describe('an offer told by its sound', () => {
  const OFFER = '美國 T-Mobile 門號快到期的報我號碼，我幫你續，一個月算你 950，看到簡訊再匯';

  it('is a caution, with the words it was told by, as they were written', () => {
    const { verdict, severity, reasons } = check({ text: OFFER });
    expect([verdict, severity]).toEqual(['seller', 'caution']);
    const evidence = reasons.find(({ code }) => code === 'sounds-like-offer')?.evidence ?? '';
    expect(evidence).not.toBe('');
    for (const piece of evidence.split(' … ')) expect(OFFER).toContain(piece);
  });

  it.each([
    '代购下周回国，鱼油八折，要的私我，微信转账，先到先得',
    'Ramos de flores para el 10 de mayo, 25 dólares, aparten por WhatsApp, pago por Zelle',
    'Tutoring for calculus, $40 an hour, first session half off, dm me',
    '月租車位一格，台北車站旁，4,500，意者私訊',
    'I will do your taxes for half of what the big chain asks. Text me, pay after.',
    '原神代练代充，账号给我，晚上上线，价格好说',
  ])('is none where no line, no refill and no carrier is named: %s', (text) => {
    expect(check({ text }).verdict).toBe('unknown');
  });

  it.each([
    'FS: unlocked iPhone 13, was on T-Mobile, paid off, you can check it before you pay. $240 obo. Zelle or cash. Telegram @bluecase_joe or reply here. Also a case, 10% off if you take both.',
    'Vendo Samsung A54, era de T-Mobile, ya liberado, $160, acepto Zelle, 10% menos si te llevas la funda, mándame mensaje por Telegram @funda_azul',
    'T-Mobile: your plan renews tomorrow. Top up $40 in T Life today and keep your number. We’ll never ask for your PIN.',
  ])('is none where a carrier is named beside another trade, or speaks itself: %s', (text) => {
    expect(check({ text }).verdict).toBe('unknown');
  });

  it('is none where the writer warns, leads to the carrier or says who he is', () => {
    const said = `${OFFER}。這是詐騙，不要相信，已經報警`;
    expect(check({ text: said }).verdict).toBe('unknown');
    expect(check({ text: `${OFFER}。https://prepaid.t-mobile.com` }).verdict).toBe('unknown');
  });
});
