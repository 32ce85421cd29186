import { use } from 'react';
import { loadFullGuide } from '../../../locales/full-guide.ts';
import { type Point, TROUBLE } from '../../guide/outline.ts';
import { Sourced } from '../../guide/Sourced.tsx';
import { useGuide } from '../../guide/useGuide.ts';
import { useTexts } from '../../texts.tsx';
import { place } from './usePlace.ts';

type Trouble = keyof typeof TROUBLE;

/** If it goes wrong: for each thing that can, what to try, rung by rung. */
export function Ladders() {
  const guide = useGuide();
  return (
    <section aria-labelledby="trouble">
      <h2 {...place('trouble')} className="place">
        {guide.more.trouble}
      </h2>
      <div className="ladders">
        {(Object.keys(TROUBLE) as Trouble[]).map((trouble) => (
          <section
            key={trouble}
            className="card ladder place"
            {...place(`trouble/${trouble}`)}
            aria-label={guide.trouble[trouble]}
          >
            <h3>{guide.trouble[trouble]}</h3>
            <Rungs points={TROUBLE[trouble]} />
          </section>
        ))}
      </div>
    </section>
  );
}

function Rungs({ points }: { points: readonly Point[] }) {
  const { locale } = useTexts();
  const guide = useGuide();
  const words = use(loadFullGuide(locale));
  return (
    <ol className={points.length > 1 ? 'rungs' : 'rungs rungs-one'}>
      {points.map(({ say, facts, unknown }, index) => (
        <li key={say} className="rung">
          {index > 0 && <span className="visually-hidden">{words.ladder.next} </span>}
          <Sourced text={guide.say[say]} facts={facts} unknown={unknown} />
        </li>
      ))}
    </ol>
  );
}
