import type { Finding, Subject } from './find.ts';

interface Parts {
  version: string;
  locale: string;
  finding: Finding & { kind: 'answer' };
  /** Whether what was checked goes in, too. */
  included: boolean;
}

/** A report on an answer, for those who keep the checker. Without `included` it holds no word of what was checked. */
export function reportText({ version, locale, finding: { subject, answer, note }, included }: Parts): string {
  const lines = [
    'Refill Beacon: an answer of the checker that looks wrong',
    `version: ${version}`,
    `language: ${locale}`,
    `checked: ${subject.sort}${note ? ` (${note})` : ''}`,
    `answer: ${answer.verdict}, ${answer.severity}`,
    `signs: ${answer.reasons.map(({ code }) => code).join(', ') || 'none'}`,
  ];
  if (included) lines.push('', contentOf(subject));
  return `${lines.join('\n')}\n`;
}

const contentOf = (subject: Subject) => (subject.sort === 'message' ? subject.text : subject.address);
