import { type Answer, check, type Input, type ProblemCode, sortOfInput } from '../../checker/check.ts';
import { type Look, lookAtPage, type NotLooked } from './look-at-page.ts';
import type { Question } from './question.ts';

/** What an answer is about, as it is named above it. */
export type Subject =
  | { sort: 'address'; address: string }
  | { sort: 'message'; text: string }
  | { sort: 'page'; address: string };

/** What came of a question. */
export type Finding =
  | { kind: 'problem'; problem: ProblemCode | 'failed' }
  | { kind: 'nothing'; why: (Look & { kind: 'nothing' })['why'] }
  | { kind: 'answer'; subject: Subject; answer: Answer; note: NotLooked | null };

/** Finds out what something is. Never throws. */
export async function find(question: Question): Promise<Finding> {
  try {
    return question.kind === 'pasted' ? ofPasted(question.text) : ofLook(await lookAtPage(question.tab));
  } catch {
    // The box must go on working whatever was put into it.
    return { kind: 'problem', problem: 'failed' };
  }
}

function ofPasted(text: string): Finding {
  const input = sortOfInput(text);
  if ('problem' in input) return { kind: 'problem', problem: input.problem };
  return { kind: 'answer', subject: subjectOf(input), answer: check(input), note: null };
}

function ofLook(look: Look): Finding {
  if (look.kind === 'nothing') return look;
  const { url } = look;
  const subject: Subject = { sort: 'page', address: url };
  if (look.kind === 'address') return { kind: 'answer', subject, answer: check({ url }), note: look.why };
  const { text, fields } = look.shown;
  return { kind: 'answer', subject, answer: check({ page: { url, text, fields } }), note: null };
}

function subjectOf(input: Input): Subject {
  if ('host' in input) return { sort: 'address', address: input.host };
  if ('url' in input) return { sort: 'address', address: input.url };
  if ('text' in input) return { sort: 'message', text: input.text };
  return { sort: 'page', address: input.page.url };
}
