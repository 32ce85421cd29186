import { useId, useState } from 'react';
import { EVIDENCE, type Evidence } from '../../carriers/fact.ts';
import { FACTS, type FactId, type UnknownId } from '../../carriers/t-mobile/facts.ts';
import { fill } from '../../locales/locale.ts';
import { dayInWords } from '../../settings/civil-date.ts';
import { Rich } from '../Rich.tsx';
import { useTexts } from '../texts.tsx';
import { SourceLines } from './SourceLines.tsx';

interface Props {
  text: string;
  facts: readonly FactId[];
  unknown: UnknownId | null;
}

type Grade = Evidence | 'unknown';

/** Grounds weak enough to be said in words beside the sentence; the better ones show a sign only. */
const LOUD: ReadonlySet<Grade> = new Set(['third-party', 'unknown']);

/** A sentence with a marker that opens what it rests on. The weaker the ground, the louder the marker. */
export function Sourced({ text, facts, unknown }: Props) {
  const { locale, popup } = useTexts();
  const [open, setOpen] = useState(false);
  const lines = useId();
  if (facts.length === 0 && !unknown) return <Rich text={text} />;

  const grade = unknown ? 'unknown' : weakest(facts);
  const checkedOn = facts[0] && FACTS[facts[0]].checkedOn;
  const marker = (
    <button
      type="button"
      className={`mark mark-${grade}`}
      aria-expanded={open}
      aria-controls={lines}
      onClick={() => setOpen(!open)}
    >
      <span aria-hidden="true" className="mark-sign" />
      <span className={LOUD.has(grade) ? 'mark-words' : 'visually-hidden'}>
        {grade === 'unknown' ? popup.notConfirmed : popup.evidence[grade]}
      </span>
      <span className="visually-hidden">
        {' · '}
        {popup.source}
        {checkedOn && ` · ${fill(popup.checked, { date: dayInWords(checkedOn, locale) })}`}
      </span>
    </button>
  );
  return (
    <>
      <Rich text={text} sign={marker} />
      <div id={lines} hidden={!open}>
        {open && <SourceLines facts={facts} unknown={unknown} />}
      </div>
    </>
  );
}

function weakest(facts: readonly FactId[]): Evidence {
  const grades = facts.map((id) => EVIDENCE.indexOf(FACTS[id].evidence));
  return EVIDENCE[Math.max(...grades)] ?? 'third-party';
}
