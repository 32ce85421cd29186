import type { Tone } from './answer-kind.ts';

/** One drawing for each tone: a tick, a question, an exclamation, a bar. The title beside it says the same in words. */
const DRAWN: Readonly<Record<Tone, string>> = {
  good: 'm8 12.4 2.7 2.7L16 9.6',
  plain: 'M9.6 9.7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2 1-1.2 1.9M12 16.6h.01',
  caution: 'M12 7.4v6M12 16.6h.01',
  danger: 'M7.6 12h8.8',
};

export function Sign({ tone }: { tone: Tone }) {
  return (
    <svg
      className="check-sign"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="9.5" />
      <path d={DRAWN[tone]} />
    </svg>
  );
}
