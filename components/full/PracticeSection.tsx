import { use } from 'react';
import { browser } from 'wxt/browser';
import { loadPracticeTexts } from '../../locales/practice.ts';
import { useTexts } from '../texts.tsx';
import { Drawing } from './drawings/Drawing.tsx';
import { PRACTICE_PICTURE } from './drawings/pictures.ts';

/** What practice is, and the way in. */
export default function PracticeSection() {
  const practice = use(loadPracticeTexts(useTexts().locale));
  return (
    <section className="practice" aria-labelledby="practice">
      <h2 id="practice">{practice.title}</h2>
      <p className="lead">{practice.lead}</p>
      <Drawing picture={PRACTICE_PICTURE} />
      <ul className="points">
        {practice.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <a className="button" href={browser.runtime.getURL('/practice.html')}>
          {practice.start}
        </a>
      </p>
    </section>
  );
}
