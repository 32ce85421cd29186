import { UNKNOWNS, type UnknownId } from '../../../carriers/t-mobile/facts.ts';
import { fill } from '../../../locales/locale.ts';
import { dayInWords } from '../../../settings/civil-date.ts';
import { useGuide } from '../../guide/useGuide.ts';
import { Rich } from '../../Rich.tsx';
import { useTexts } from '../../texts.tsx';
import { place } from './usePlace.ts';

/** What people ask and nobody could confirm, each with the day it was last looked for. */
export function Unconfirmed() {
  const { locale, popup } = useTexts();
  const guide = useGuide();
  return (
    <section aria-labelledby="unknowns">
      <h2 {...place('unknowns')} className="place">
        {guide.more.unknowns}
      </h2>
      <div className="card unconfirmed">
        <p>{guide.more.unknownsIntro}</p>
        <ul>
          {(Object.keys(UNKNOWNS) as UnknownId[]).map((id) => (
            <li key={id} className="place" {...place(`unknowns/${id}`)}>
              <Rich text={guide.unknowns[id]} />{' '}
              <small>{fill(popup.lookedFor, { date: dayInWords(UNKNOWNS[id].checkedOn, locale) })}</small>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
