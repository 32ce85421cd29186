import { check } from '../../../checker/check.ts';
import { checkText, TUNING } from '../../../checker/text/check-text.ts';
import type { Data, LabelledText } from './data.ts';
import { EXAMPLES } from './examples.ts';

/** Alarms among texts that deserve one, and among those that don't. */
export interface Score {
  name: string;
  caught: number;
  spam: number;
  falseAlarms: number;
  ham: number;
}

export interface TextReport {
  /** Clear cases: all, and without the seller that makes up most of them. */
  all: Score;
  withoutLargest: Score;
  grey: Score;
  baselines: { all: Score; withoutLargest: Score }[];
  /** Each seller left out while the one free number was chosen on all others. Numbered, not named. */
  leftOut: { texts: number; caught: number; min: number }[];
  byLanguage: Score[];
  official: Score;
  examples: { right: number; size: number };
}

const CANDIDATES = [3, 4, 5, 6, 7, 8];
const MOST_FALSE = 0.03;

type Alarms = (text: string) => boolean;
const accuses =
  (min: number): Alarms =>
  (text) =>
    ['seller', 'imitation'].includes(checkText(text, { ...TUNING, minSeller: min }).verdict);
const ours = accuses(TUNING.minSeller);

const CONTACT = /(?:telegram|\btg\b|电报|飞机|微信|wechat|whatsapp|qq).{0,8}(?:@\w{4,}|\w{5,})/iu;
const SIM = /\be?sim\b|手机卡|流量卡|号卡|充值|续费|refill|top-?up|prepaid|recarga/iu;
/** Simple rules, as people write them first. */
const SIMPLE: readonly { name: string; alarms: Alarms }[] = [
  { name: 'a Telegram link', alarms: (text) => /t\.me\//i.test(text) },
  {
    name: 'a contact beside a handle, and SIM words',
    alarms: (text) => (/t\.me\//i.test(text) || CONTACT.test(text)) && SIM.test(text),
  },
  {
    name: 'that, or discount and agent words with SIM words',
    alarms: (text) =>
      SIM.test(text) &&
      (CONTACT.test(text) || /t\.me\/|代理|佣金|折|低价|优惠|代充|discount|commission|wholesale/i.test(text)),
  },
];

/** Scores texts; nothing of theirs is kept in the result but numbers. */
export function measureTexts({ texts }: Data): TextReport {
  const clear = texts.filter(({ tier }) => tier === 'clear');
  const largest = largestFamily(clear.filter(({ label }) => label === 'spam'));
  const small = clear.filter(({ family }) => family !== largest);
  const verdicts = new Map(
    CANDIDATES.map((min) => [min, new Map(texts.map(({ id, text }) => [id, accuses(min)(text)]))]),
  );
  const byMin = (min: number, some: readonly LabelledText[]) =>
    score('', some, ({ id }) => verdicts.get(min)?.get(id) ?? false);
  const by = (name: string, some: readonly LabelledText[], alarms: Alarms) =>
    score(name, some, ({ text }) => alarms(text));
  const sellers = [...new Set(clear.filter(({ label }) => label === 'spam').map(sellerOf))];
  const languages = [...new Set(clear.map(({ lang }) => lang))].sort();
  return {
    all: by('ours', clear, ours),
    withoutLargest: by('ours', small, ours),
    grey: by(
      'grey',
      texts.filter(({ tier }) => tier === 'grey'),
      ours,
    ),
    baselines: SIMPLE.map(({ name, alarms }) => ({
      all: by(name, clear, alarms),
      withoutLargest: by(name, small, alarms),
    })),
    leftOut: sellers.map((seller) => {
      const others = clear.filter((text) => text.label === 'ham' || sellerOf(text) !== seller);
      const min = best(CANDIDATES.map((one) => ({ min: one, ...byMin(one, others) })));
      const own = byMin(
        min,
        clear.filter((text) => text.label === 'spam' && sellerOf(text) === seller),
      );
      return { texts: own.spam, caught: own.caught, min };
    }),
    byLanguage: languages.map((lang) =>
      by(
        lang,
        clear.filter((text) => text.lang === lang),
        ours,
      ),
    ),
    official: by(
      'official',
      clear.filter(({ kind }) => /^(?:official|official-help|operator|threat-news|scam-news|warning)/.test(kind)),
      ours,
    ),
    examples: {
      right: EXAMPLES.filter(({ is, text }) => is.includes(check({ text }).verdict)).length,
      size: EXAMPLES.length,
    },
  };
}

function largestFamily(texts: readonly LabelledText[]): string | undefined {
  const sizes = new Map<string, number>();
  for (const { family } of texts) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Texts from one collecting place come from different sellers. */
const sellerOf = ({ family, id }: LabelledText): string => (family === 'github.com' ? `${family} ${id}` : family);

/** The least number that keeps false alarms low; where several do, the one that catches most, the highest of these. */
function best(scores: readonly (Score & { min: number })[]): number {
  const allowed = scores.filter(({ falseAlarms, ham }) => falseAlarms <= ham * MOST_FALSE);
  return allowed.toSorted((a, b) => b.caught - a.caught || b.min - a.min)[0]?.min ?? TUNING.minSeller;
}

function score(name: string, texts: readonly LabelledText[], alarms: (text: LabelledText) => boolean): Score {
  const spam = texts.filter(({ label }) => label === 'spam');
  const ham = texts.filter(({ label }) => label === 'ham');
  return {
    name,
    caught: spam.filter(alarms).length,
    spam: spam.length,
    falseAlarms: ham.filter(alarms).length,
    ham: ham.length,
  };
}
