import { useId, useState } from 'react';
import type { PageStatus } from '../../recognition/page-status.ts';
import { type LineChoice, WHICH_LINE } from './outline.ts';
import { Points } from './Points.tsx';
import { Sourced } from './Sourced.tsx';
import { useGuide } from './useGuide.ts';

const CHOICES = Object.keys(WHICH_LINE) as LineChoice[];

/** The question everything depends on. The open page may answer it; the user's own answer comes first. */
export function WhichLine({ status }: { status: PageStatus | null }) {
  const guide = useGuide();
  const [chosen, choose] = useState<LineChoice | null>(null);
  const answer = chosen ?? told(status);
  const name = useId();
  return (
    <section className="which" aria-labelledby={`${name}-question`}>
      <fieldset>
        <legend id={`${name}-question`}>{guide.which.question}</legend>
        <div className="quiet">
          <Sourced text={guide.which.why} facts={['number-twice']} unknown={null} />
        </div>
        <div className="chips">
          {CHOICES.map((choice) => (
            <label key={choice} className="chip">
              <input type="radio" name={name} checked={answer === choice} onChange={() => choose(choice)} />
              <span>{guide.which[choice]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="answer" role="status">
        {answer && <Points key={answer} points={WHICH_LINE[answer]} />}
      </div>
    </section>
  );
}

function told(status: PageStatus | null): LineChoice | null {
  if (status?.state === 'tourist-plan-refused') return 'tourist';
  return !status || status.line === 'unknown' ? null : status.line;
}
