/** `npm run facts`: facts nobody has compared with their source for half a year. A fact without source or day fails. */
import { fileURLToPath } from 'node:url';
import type { Fact } from '../carriers/fact.ts';
import { FACTS } from '../carriers/t-mobile/facts.ts';

/** Days after which a fact is to be looked at again. */
const STALE_DAYS = 180;
const DAY_MS = 86_400_000;

export interface Review {
  /** One sentence each: no source, no day, a day to come. */
  problems: string[];
  /** Ids of facts to be checked again, oldest first. */
  stale: { id: string; checkedOn: string; days: number }[];
}

/** Looks through the facts. @param today ms since 1970. */
export function reviewFacts(
  facts: Readonly<Record<string, Pick<Fact, 'checkedOn'> & Partial<Pick<Fact, 'source'>>>>,
  today: number,
): Review {
  const review: Review = { problems: [], stale: [] };
  for (const [id, { checkedOn, source }] of Object.entries(facts)) {
    const day = Date.parse(`${checkedOn}T00:00:00Z`);
    if (!source?.title) review.problems.push(`The fact "${id}" has no source.`);
    if (!/^\d{4}-\d\d-\d\d$/.test(checkedOn ?? '') || Number.isNaN(day))
      review.problems.push(`The fact "${id}" has no day on which it was checked.`);
    else if (day > today + DAY_MS)
      review.problems.push(`The fact "${id}" was checked on ${checkedOn}, which is still to come.`);
    else if (today - day > STALE_DAYS * DAY_MS)
      review.stale.push({ id, checkedOn, days: Math.floor((today - day) / DAY_MS) });
  }
  review.stale.sort((a, b) => b.days - a.days);
  return review;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { problems, stale } = reviewFacts(FACTS, Date.now());
  for (const problem of problems) console.error(problem);
  for (const { id, checkedOn, days } of stale) console.log(`${id}: checked on ${checkedOn}, ${days} days ago`);
  if (stale.length === 0) console.log(`${Object.keys(FACTS).length} facts, all checked within ${STALE_DAYS} days.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
