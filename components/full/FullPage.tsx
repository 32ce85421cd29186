import {
  lazy,
  Suspense,
  startTransition,
  use,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { loadFullTexts } from '../../locales/full.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Area } from '../../settings/area.ts';
import { language } from '../../settings/items.ts';
import { Footer } from '../Footer.tsx';
import { Header } from '../Header.tsx';
import { loadTexts, type Texts, TextsContext, useTexts } from '../texts.tsx';
import { type Stored, useItem } from '../useItem.ts';
import { routeOf } from './route.ts';
import { SECTIONS } from './sections.ts';

export interface FullPageOpening {
  area: Area;
  texts: Texts;
  language: Stored<Locale | null>;
  privateWindow: boolean;
  version: string;
}

const COMPONENTS = new Map(SECTIONS.map(({ id, load }) => [id, lazy(load)]));

/** The full page: its header with the navigation, and the section its address names. */
export function FullPage({ opening }: { opening: FullPageOpening }) {
  const [texts, setTexts] = useState(opening.texts);
  const [, writeLanguage] = useItem(language, opening.area, opening.language);

  async function switchTo(locale: Locale) {
    const next = await loadTexts(locale);
    startTransition(() => setTexts(next));
    writeLanguage(locale);
  }

  return (
    <TextsContext value={texts}>
      <Suspense>
        <Page opening={opening} onLocale={(locale) => void switchTo(locale)} />
      </Suspense>
    </TextsContext>
  );
}

function Page({ opening, onLocale }: { opening: FullPageOpening; onLocale(locale: Locale): void }) {
  const { area, privateWindow, version } = opening;
  const { locale, popup } = useTexts();
  const full = use(loadFullTexts(locale));
  // Until the next section is there, the present one stays.
  const { section, place } = routeOf(useDeferredValue(useSyncExternalStore(onHashChange, () => location.hash)));
  const Section = COMPONENTS.get(section);
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${full.nav[section]} · ${popup.name}`;
  }, [locale, full, popup, section]);

  // A new section is read from its top; a place in it looks after itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another section counts, not another place in it.
  useEffect(() => {
    if (!place) scrollTo(0, 0);
  }, [section]);

  return (
    <>
      {/* Not a link: what stands behind the # of the address names a section. */}
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {full.skip}
      </button>
      <Header onLocale={onLocale}>
        <nav className="sections" aria-label={full.sections}>
          {SECTIONS.filter(({ unlisted }) => !unlisted).map(({ id }) => (
            <a key={id} href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
              {full.nav[id]}
            </a>
          ))}
        </nav>
      </Header>
      <main className="full" ref={main} tabIndex={-1}>
        <Suspense fallback={<p className="waiting-for-section">{full.loading}</p>}>
          {Section && <Section area={area} place={place} privateWindow={privateWindow} />}
        </Suspense>
      </main>
      <Footer version={version} />
    </>
  );
}

function onHashChange(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
