import { type ComponentType, lazy, type ReactNode, Suspense, startTransition, useState } from 'react';
import { CheckBox } from '../../components/check/CheckBox.tsx';
import { Footer } from '../../components/Footer.tsx';
import { Header } from '../../components/Header.tsx';
import { Notices } from '../../components/status/Notices.tsx';
import { StatusCard } from '../../components/status/StatusCard.tsx';
import { type FirstLook, useWhereAmI } from '../../components/status/useWhereAmI.ts';
import { loadTexts, type Texts, TextsContext } from '../../components/texts.tsx';
import { type Stored, useItem } from '../../components/useItem.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Area } from '../../settings/area.ts';
import { type Dismissal, dismissal, isDismissed, language } from '../../settings/items.ts';
import { welcomed } from '../../settings/welcomed.ts';
import { speak } from './speak.ts';

const GuideInPopup = lazy(async () => ({
  default: (await import('../../components/guide/GuideInPopup.tsx')).GuideInPopup,
}));

const ReportLink = lazy(() => import('../../components/report/ReportLink.tsx'));

export interface Opening {
  area: Area;
  look: FirstLook;
  texts: Texts;
  language: Stored<Locale | null>;
  dismissal: Stored<Dismissal>;
  /** The card of the first opening; afterwards it is not even loaded. */
  Welcome: ComponentType<{ onLocale(locale: Locale): void; onDone(): void }> | null;
  /** How long until the nearest dates; `null` where there are none, and then nothing of it is loaded. */
  countdown: ReactNode;
  version: string;
}

/** The popup: where am I, which line is it, the three ways, what is good to know. */
export function Popup({ opening }: { opening: Opening }) {
  const { area } = opening;
  const [texts, setTexts] = useState(opening.texts);
  const [, writeLanguage, languageUnusable] = useItem(language, area, opening.language);
  const [dismissed, writeDismissal, dismissalUnusable] = useItem(dismissal, area, opening.dismissal);
  const [Welcome, setWelcome] = useState(() => opening.Welcome);
  const { place, tab, look } = useWhereAmI(opening.look);

  const away = isDismissed(dismissed, Date.now()) ? dismissed : null;
  const status = place.kind === 'page' ? place.status : null;
  // From private windows nothing is handed on.
  const isOfficial = place.kind === 'page' || place.kind === 'not-refill';
  const reportable = isOfficial && tab && !tab.privateWindow ? tab.id : null;

  async function switchTo(locale: Locale) {
    const next = await loadTexts(locale);
    speak(next);
    // The guide in the new language is loaded first; until then the old one stays.
    startTransition(() => setTexts(next));
    writeLanguage(locale);
  }

  function greeted() {
    setWelcome(null);
    welcomed.write(area, true).catch(() => undefined);
    // The button that was pressed is gone.
    document.querySelector('main')?.focus();
  }

  return (
    <TextsContext value={texts}>
      <Header onLocale={(locale) => void switchTo(locale)} />
      <main tabIndex={-1}>
        {Welcome && <Welcome onLocale={(locale) => void switchTo(locale)} onDone={greeted} />}
        {opening.countdown}
        <StatusCard place={place} tabId={tab?.id ?? null} away={away !== null} onStale={look} />
        <Notices
          away={away}
          privateWindow={tab?.privateWindow ?? false}
          unusable={languageUnusable ?? dismissalUnusable}
          onUndo={() => writeDismissal(null)}
        />
        <CheckBox tab={tab} />
        <Suspense>
          <GuideInPopup status={status} />
          {reportable !== null && <ReportLink tabId={reportable} />}
        </Suspense>
      </main>
      <Footer version={opening.version} />
    </TextsContext>
  );
}
