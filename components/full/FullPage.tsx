import { lazy, Suspense, use, useEffect, useState, useSyncExternalStore } from 'react';
import { loadFullTexts } from '../../locales/full.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Area } from '../../settings/area.ts';
import { language } from '../../settings/items.ts';
import { Footer } from '../Footer.tsx';
import { Header } from '../Header.tsx';
import { loadTexts, type Texts, TextsContext, useTexts } from '../texts.tsx';
import { type Stored, useItem } from '../useItem.ts';
import { routeOf } from './address.ts';
import { SECTIONS, type SectionId } from './sections.ts';

export interface FullPageOpening {
  area: Area;
  texts: Texts;
  language: Stored<Locale | null>;
  privateWindow: boolean;
  version: string;
}

const COMPONENTS = new Map(SECTIONS.map(({ id, load }) => [id, lazy(load)]));

/** The full page: its header, its navigation, and the section its address names. */
export function FullPage({ opening }: { opening: FullPageOpening }) {
  const { area, privateWindow } = opening;
  const [texts, setTexts] = useState(opening.texts);
  const [, writeLanguage] = useItem(language, area, opening.language);
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  const { section, place } = routeOf(hash);
  const Section = COMPONENTS.get(section);

  useEffect(() => {
    document.documentElement.lang = texts.locale;
    document.title = texts.popup.name;
  }, [texts]);

  async function switchTo(locale: Locale) {
    setTexts(await loadTexts(locale));
    writeLanguage(locale);
  }

  return (
    <TextsContext value={texts}>
      <Header onLocale={(locale) => void switchTo(locale)} />
      <Suspense>
        <Navigation current={section} />
        <main className="full">{Section && <Section area={area} place={place} privateWindow={privateWindow} />}</main>
      </Suspense>
      <Footer version={opening.version} />
    </TextsContext>
  );
}

function Navigation({ current }: { current: SectionId }) {
  const full = use(loadFullTexts(useTexts().locale));
  return (
    <nav className="sections" aria-label={full.sections}>
      {SECTIONS.map(({ id }) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
          {full.nav[id]}
        </a>
      ))}
    </nav>
  );
}

function onHashChange(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
