import { use } from 'react';
import { LINKS, type LinkId } from '../../../carriers/t-mobile/links.ts';
import { loadFullGuide } from '../../../locales/full-guide.ts';
import { fill } from '../../../locales/locale.ts';
import { OfficialLink } from '../../OfficialLink.tsx';
import { useTexts } from '../../texts.tsx';
import { Square } from '../Square.tsx';
import { place } from './usePlace.ts';

const SQUARES = { refill: 'guestRefill', android: 'appAndroid', apple: 'appApple' } as const satisfies Record<
  string,
  LinkId
>;

/** From this screen to the phone: squares for its camera, each with the whole address to compare. */
export function ToPhone() {
  const { phone } = use(loadFullGuide(useTexts().locale));
  return (
    <section aria-labelledby="phone">
      <h2 {...place('phone')} className="place">
        {phone.heading}
      </h2>
      <p className="section-intro">{phone.lead}</p>
      <ul className="squares">
        {(Object.keys(SQUARES) as (keyof typeof SQUARES)[]).map((name) => {
          const address = LINKS[SQUARES[name]];
          return (
            <li key={name} className="card">
              <Square to={SQUARES[name]} name={fill(phone.square, { address })} />
              <h3>{phone[name]}</h3>
              <OfficialLink to={SQUARES[name]}>
                <span translate="no">{address.replace('https://', '')}</span>
              </OfficialLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
