import { use } from 'react';
import { LINKS } from '../../../carriers/t-mobile/links.ts';
import { loadFullGuide } from '../../../locales/full-guide.ts';
import { loadGlossary } from '../../../locales/glossary.ts';
import { useGuide } from '../../guide/useGuide.ts';
import { OfficialLink } from '../../OfficialLink.tsx';
import { useTexts } from '../../texts.tsx';
import { Search } from './Search.tsx';

const { host, pathname } = new URL(LINKS.guestRefill);

const PRINTER = (
  <svg className="pictogram" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
    <path d="M7 8V3.5h10V8M7 17H4.500a1.5 1.5 0 0 1-1.5-1.500v-6A1.5 1.5 0 0 1 4.5 8h15A1.5 1.5 0 0 1 21 9.500v6a1.5 1.5 0 0 1-1.5 1.500H17M7 14h10v6.500H7z" />
  </svg>
);

/** The top of the guide: what it is for, where to begin, and the ways into it. */
export function Start() {
  const { locale } = useTexts();
  const guide = useGuide();
  const words = use(loadFullGuide(locale));
  const glossary = use(loadGlossary(locale));
  const contents = [
    ['website', guide.methods.website],
    ['app', guide.methods.app],
    ['store', guide.methods.store],
    ['trouble', guide.more.trouble],
    ['notes', guide.more.heading],
    ['codes', guide.more.codes],
    ['links', guide.more.links],
    ['glossary', glossary.heading],
    ['phone', words.phone.heading],
    ['unknowns', guide.more.unknowns],
  ] as const;
  return (
    <section className="start" aria-labelledby="start">
      <div className="start-words">
        <h2 id="start">{words.title}</h2>
        <p className="start-lead">{words.lead}</p>
      </div>
      <div className="start-find">
        <Search />
        <nav className="contents" aria-label={words.onThisPage}>
          {contents.map(([place, title]) => (
            <a key={place} href={`#${place}`}>
              {title}
            </a>
          ))}
        </nav>
      </div>
      <div className="card start-here">
        <h3>{words.start.heading}</h3>
        <OfficialLink to="guestRefill" className="button">
          {words.start.open}
        </OfficialLink>
        <p>{words.start.type}</p>
        <p className="typed" translate="no">
          <span className="host">{host}</span>
          <wbr />
          <span className="host">{pathname}</span>
        </p>
        <button type="button" className="button button-quiet print-button" onClick={() => print()}>
          {PRINTER}
          {words.print}
        </button>
      </div>
    </section>
  );
}
