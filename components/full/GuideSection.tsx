import { use } from 'react';
import { loadFullGuide } from '../../locales/full-guide.ts';
import { useTexts } from '../texts.tsx';
import { GlossaryList } from './guide/GlossaryList.tsx';
import { Ladders } from './guide/Ladders.tsx';
import { MethodCards } from './guide/MethodCards.tsx';
import { NoteCards } from './guide/NoteCards.tsx';
import { Start } from './guide/Start.tsx';
import { Unconfirmed } from './guide/Unconfirmed.tsx';
import { usePlace } from './guide/usePlace.ts';
import type { SectionProps } from './sections.ts';

/** The whole guide: where to start, the three ways step by step, and all that is good to know beside them. */
export default function GuideSection({ place }: SectionProps) {
  const words = use(loadFullGuide(useTexts().locale));
  usePlace(place);
  return (
    <>
      <Start />
      <MethodCards place={place} />
      <Ladders />
      <NoteCards />
      <GlossaryList />
      <Unconfirmed />
      <p className="quiet about-sources">
        {words.sources} {words.drawnByUs}
      </p>
    </>
  );
}
