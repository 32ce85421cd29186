import { useState } from 'react';
import { CheckBox } from '../../components/check/CheckBox.tsx';
import { Footer } from '../../components/Footer.tsx';
import { Methods } from '../../components/guide/Methods.tsx';
import { Notes } from '../../components/guide/Notes.tsx';
import { WhichLine } from '../../components/guide/WhichLine.tsx';
import { Header } from '../../components/Header.tsx';
import { Notices } from '../../components/status/Notices.tsx';
import { StatusCard } from '../../components/status/StatusCard.tsx';
import { type FirstLook, useWhereAmI } from '../../components/status/useWhereAmI.ts';
import { loadTexts, type Texts, TextsContext } from '../../components/texts.tsx';
import { type Stored, useItem } from '../../components/useItem.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Area } from '../../settings/area.ts';
import { type Dismissal, dismissal, isDismissed, language } from '../../settings/items.ts';
import { speak } from './speak.ts';

export interface Opening {
  area: Area;
  look: FirstLook;
  texts: Texts;
  language: Stored<Locale | null>;
  dismissal: Stored<Dismissal>;
  version: string;
}

/** The popup: where am I, which line is it, the three ways, what is good to know. */
export function Popup({ opening }: { opening: Opening }) {
  const { area } = opening;
  const [texts, setTexts] = useState(opening.texts);
  const [, writeLanguage, languageUnusable] = useItem(language, area, opening.language);
  const [dismissed, writeDismissal, dismissalUnusable] = useItem(dismissal, area, opening.dismissal);
  const { place, tab, look } = useWhereAmI(opening.look);

  const away = isDismissed(dismissed, Date.now()) ? dismissed : null;
  const status = place.kind === 'page' ? place.status : null;

  async function switchTo(locale: Locale) {
    const next = await loadTexts(locale);
    speak(next);
    setTexts(next);
    writeLanguage(locale);
  }

  return (
    <TextsContext value={texts}>
      <Header onLocale={(locale) => void switchTo(locale)} />
      <main>
        <StatusCard place={place} tabId={tab?.id ?? null} away={away !== null} onStale={look} />
        <Notices
          away={away}
          privateWindow={tab?.privateWindow ?? false}
          unusable={languageUnusable ?? dismissalUnusable}
          onUndo={() => writeDismissal(null)}
        />
        <CheckBox tab={tab} />
        <WhichLine status={status} />
        <Methods status={status} />
        <Notes />
      </main>
      <Footer version={opening.version} />
    </TextsContext>
  );
}
