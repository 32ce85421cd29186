import { use } from 'react';
import { LINKS } from '../../../carriers/t-mobile/links.ts';
import { loadFullGuide } from '../../../locales/full-guide.ts';
import { fill } from '../../../locales/locale.ts';
import { loadWhichSim } from '../../../locales/which-sim.ts';
import { Sourced } from '../../guide/Sourced.tsx';
import { useGuide } from '../../guide/useGuide.ts';
import { Rich } from '../../Rich.tsx';
import { useTexts } from '../../texts.tsx';
import { Square } from '../Square.tsx';
import type { Outcome, Said } from './outcome.ts';

/** Where this SIM is refilled: the address to read and to type, a square for the phone, and what to know about it. */
export function OutcomeCard({ outcome: { title, to, facts, says } }: { outcome: Outcome }) {
  const { locale } = useTexts();
  const words = use(loadWhichSim(locale));
  const { phone } = use(loadFullGuide(locale));
  return (
    <div className="card outcome">
      <h3>
        <Rich text={words.titles[title]} />
      </h3>
      {to && (
        <div className="outcome-way">
          <Square to={to} name={fill(phone.square, { address: LINKS[to] })} />
          <div className="outcome-address">
            <Sourced text={`{${to}}`} facts={facts} unknown={null} />
          </div>
        </div>
      )}
      <ul className="points">
        {says.map((said) => (
          <li key={said.say} className="point">
            <Saying said={said} />
          </li>
        ))}
      </ul>
      {(title === 'here' || title === 'unsure') && (
        <p>
          <a href="#website/identify">{words.toSteps}</a>
        </p>
      )}
    </div>
  );
}

function Saying({ said: { say, facts, unknown } }: { said: Said }) {
  const { locale } = useTexts();
  const guide = useGuide();
  const words = use(loadWhichSim(locale));
  const texts: Readonly<Record<string, string>> = { ...guide.say, ...words.say };
  return <Sourced text={texts[say] ?? ''} facts={facts} unknown={unknown} />;
}
