import { use } from 'react';
import { FACTS } from '../../carriers/t-mobile/facts.ts';
import { loadFullGuide } from '../../locales/full-guide.ts';
import { loadGlossary } from '../../locales/glossary.ts';
import { loadGuide } from '../../locales/guide.ts';
import { fill } from '../../locales/locale.ts';
import { dayInWords } from '../../settings/civil-date.ts';
import { useTexts } from '../texts.tsx';
import { GlossaryList } from './guide/GlossaryList.tsx';
import { Ladders } from './guide/Ladders.tsx';
import { MethodCards } from './guide/MethodCards.tsx';
import { NoteCards } from './guide/NoteCards.tsx';
import { Start } from './guide/Start.tsx';
import { Unconfirmed } from './guide/Unconfirmed.tsx';
import { usePlace } from './guide/usePlace.ts';
import type { SectionProps } from './sections.ts';

/** Paper cannot open a source: it says when the oldest of them was checked. */
const LAST_CHECKED = Object.values(FACTS).reduce(
  (oldest, { checkedOn }) => (checkedOn < oldest ? checkedOn : oldest),
  '9',
);

/** The whole guide: where to start, the three ways step by step, and all that is good to know beside them. */
export default function GuideSection({ place }: SectionProps) {
  const { locale, popup } = useTexts();
  // Asked for together: the parts below use them one after the other.
  void loadGuide(locale);
  void loadGlossary(locale);
  const words = use(loadFullGuide(locale));
  usePlace(place);
  return (
    <>
      <Start />
      <MethodCards place={place} />
      <Ladders />
      <NoteCards />
      <GlossaryList />
      <Unconfirmed />
      <p className="quiet about-guide">
        <span className="no-print">{words.sources}</span>
        <span className="printed">{fill(popup.checked, { date: dayInWords(LAST_CHECKED, locale) })} · </span>
        <span>{words.drawnByUs}</span>
      </p>
    </>
  );
}
