import { ADDRESSES, DIAL_CODES } from '../../guide/outline.ts';
import { Sourced } from '../../guide/Sourced.tsx';
import { useGuide } from '../../guide/useGuide.ts';
import { OfficialLink } from '../../OfficialLink.tsx';
import { codePlace } from './places.ts';
import { place } from './usePlace.ts';

/** Numbers to dial, with what they do. */
export function CodeList() {
  const guide = useGuide();
  return (
    <dl className="codes">
      {DIAL_CODES.map(({ code, meaning, fact, unknown }) => (
        <div key={code} className="place" {...place(codePlace(code))}>
          <dt translate="no">{code}</dt>
          <dd>
            <Sourced text={guide.codes[meaning]} facts={[fact]} unknown={unknown} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The carrier's addresses, each with what it is for. */
export function LinkList() {
  const guide = useGuide();
  return (
    <ul className="addresses">
      {ADDRESSES.map(({ to, facts }) => (
        <li key={to} className="place" {...place(`links/${to}`)}>
          <OfficialLink to={to} />
          <div className="quiet">
            <Sourced text={guide.links[to]} facts={facts} unknown={null} />
          </div>
        </li>
      ))}
    </ul>
  );
}
