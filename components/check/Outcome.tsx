import '../styles/check-answer.css';
import { use, useEffect, useRef, useState } from 'react';
import { loadCheckTexts } from '../../locales/check.ts';
import { OfficialLink } from '../OfficialLink.tsx';
import { useTexts } from '../texts.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { type Finding, find } from './find.ts';
import type { Question } from './question.ts';

/** Looks into a question and shows what came of it. It takes the focus, for it is what the user asked for. */
export default function Outcome({ question }: { question: Question }) {
  const { locale } = useTexts();
  const words = use(loadCheckTexts(locale));
  const [finding, setFinding] = useState<Finding | null>(null);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let overtaken = false;
    setFinding(null);
    void find(question).then((found) => overtaken || setFinding(found));
    return () => {
      overtaken = true;
    };
  }, [question]);

  // Brought into view as far as the window allows; not past its own beginning.
  useEffect(() => {
    if (!finding) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [finding]);

  if (!finding) return <p className="waiting">{words.looking}</p>;
  return (
    <div className="check-outcome" ref={place} tabIndex={-1}>
      <Found finding={finding} />
    </div>
  );
}

function Found({ finding }: { finding: Finding }) {
  const { locale, popup } = useTexts();
  const words = use(loadCheckTexts(locale));
  if (finding.kind === 'answer') return <AnswerCard finding={finding} />;
  if (finding.kind === 'nothing') return <p className="notice">{words.page[finding.why]}</p>;
  return (
    <div className="notice">
      <p>{words.problems[finding.problem]}</p>
      {finding.problem === 'failed' && <OfficialLink to="guestRefill">{popup.place.refillPage}</OfficialLink>}
    </div>
  );
}
