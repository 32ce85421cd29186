import { use, useId } from 'react';
import { FACTS } from '../../carriers/t-mobile/facts.ts';
import type { Reason } from '../../checker/verdict.ts';
import { loadCheckTexts } from '../../locales/check.ts';
import { fill } from '../../locales/locale.ts';
import { dayInWords } from '../../settings/civil-date.ts';
import { Points } from '../guide/Points.tsx';
import { OfficialLink } from '../OfficialLink.tsx';
import { Rich } from '../Rich.tsx';
import { useTexts } from '../texts.tsx';
import { inOrder, kindOf, toneOf } from './answer-kind.ts';
import { CAN_HAPPEN, REPORT } from './consequences.ts';
import type { Finding, Subject } from './find.ts';
import { Quote } from './Quote.tsx';
import { Sign } from './signs.tsx';
import { Wrong } from './Wrong.tsx';

/** An answer, in the order a person asks: what is it, why, what now; then what can happen and where to report it. */
export function AnswerCard({ finding }: { finding: Finding & { kind: 'answer' } }) {
  const { locale, popup } = useTexts();
  const words = use(loadCheckTexts(locale));
  const title = useId();
  const { subject, answer, note } = finding;
  const kind = kindOf(answer);
  const said = words.answers[kind];
  const canHappen = CAN_HAPPEN[kind];
  const [first, ...others] = inOrder(answer.reasons);

  return (
    <article className={`check-answer check-${toneOf(answer)}`} aria-labelledby={title}>
      <h3 id={title}>
        <Sign tone={toneOf(answer)} />
        <span>
          <Rich text={said.title} />
        </span>
      </h3>
      <SubjectLine subject={subject} />
      <p>
        <Rich text={fill(said.what, { date: dayInWords(FACTS['carrier-hosts'].checkedOn, locale) })} />
      </p>
      {first && <ReasonLine reason={first} />}
      {others.length > 0 && (
        <details className="check-more">
          <summary>{fill(words.why, { count: others.length })}</summary>
          <ul className="check-reasons">
            {others.map((reason) => (
              <li key={reason.code + reason.evidence}>
                <ReasonLine reason={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {note && note !== 'listed' && <p className="quiet">{words.page[note]}</p>}
      <div className="check-now">
        <p>
          <Rich text={said.now} />
        </p>
        <OfficialLink to="guestRefill" className="button">
          {popup.place.refillPage}
        </OfficialLink>
      </div>
      {canHappen && (
        <>
          <h4>{words.canHappen}</h4>
          <Points points={canHappen} />
          <h4>{words.report}</h4>
          <Points points={REPORT} />
        </>
      )}
      <Wrong finding={finding} />
    </article>
  );
}

function SubjectLine({ subject }: { subject: Subject }) {
  const { locale } = useTexts();
  const words = use(loadCheckTexts(locale));
  return (
    <p className="quiet">
      {words.sorts[subject.sort]} <Quote>{subject.sort === 'message' ? subject.text : subject.address}</Quote>
    </p>
  );
}

function ReasonLine({ reason: { code, evidence } }: { reason: Reason }) {
  const { locale } = useTexts();
  const words = use(loadCheckTexts(locale));
  return (
    <p className="check-reason">
      <Rich text={words.reasons[code]} />
      {evidence && (
        <>
          {' '}
          <Quote>{evidence}</Quote>
        </>
      )}
    </p>
  );
}
