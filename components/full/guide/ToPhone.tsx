import { use } from 'react';
import { LINKS, type LinkId } from '../../../carriers/t-mobile/links.ts';
import { loadFullGuide } from '../../../locales/full-guide.ts';
import { fill } from '../../../locales/locale.ts';
import { Address, OfficialLink } from '../../OfficialLink.tsx';
import { useTexts } from '../../texts.tsx';
import { Square } from '../Square.tsx';
import { place } from './usePlace.ts';

/** From this screen to the phone: the refill page as a square for its camera. */
export function PageToPhone() {
  const { phone } = use(loadFullGuide(useTexts().locale));
  return (
    <section className="card to-phone to-phone-page" aria-labelledby="phone">
      <h3 {...place('phone')} className="place">
        {phone.heading}
      </h3>
      <p className="quiet">{phone.lead}</p>
      <ul className="squares">
        <SquareOf to="guestRefill" title={phone.refill} />
      </ul>
    </section>
  );
}

/** The app's store pages, likewise. */
export function AppToPhone() {
  const { phone } = use(loadFullGuide(useTexts().locale));
  return (
    <section className="card to-phone to-phone-app" aria-labelledby="get-app">
      <h3 {...place('get-app')} className="place">
        {phone.app}
      </h3>
      <ul className="squares">
        <SquareOf to="appAndroid" title={phone.android} />
        <SquareOf to="appApple" title={phone.apple} />
      </ul>
    </section>
  );
}

/** One square with the whole address beside it, to compare with what the phone shows. */
function SquareOf({ to, title }: { to: LinkId; title: string }) {
  const { phone } = use(loadFullGuide(useTexts().locale));
  const address = LINKS[to];
  const { host, pathname, search } = new URL(address);
  return (
    <li>
      <Square to={to} name={fill(phone.square, { address })} />
      <div>
        <h4>{title}</h4>
        <OfficialLink to={to}>
          <Address host={host} path={pathname + search} />
        </OfficialLink>
      </div>
    </li>
  );
}
