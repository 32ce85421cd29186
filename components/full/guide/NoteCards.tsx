import type { ReactNode } from 'react';
import { NOTE_PICTOGRAMS } from '../../guide/Notes.tsx';
import type { NoteId } from '../../guide/open-note.ts';
import { NOTES, type Note } from '../../guide/outline.ts';
import { Points } from '../../guide/Points.tsx';
import { useGuide } from '../../guide/useGuide.ts';
import { CodesPictogram, LinksPictogram } from '../../pictograms.tsx';
import { CodeList, LinkList } from './Lists.tsx';
import { place } from './usePlace.ts';

/** What is good to know beside the three ways, all of it open. */
export function NoteCards() {
  const guide = useGuide();
  return (
    <section aria-labelledby="notes">
      <h2 {...place('notes')} className="place">
        {guide.more.heading}
      </h2>
      <div className="note-cards">
        {(Object.keys(NOTES) as Note[]).map((note) => {
          const Pictogram = NOTE_PICTOGRAMS[note];
          return (
            <NoteCard key={note} id={note} pictogram={<Pictogram />}>
              <Points points={NOTES[note]} />
            </NoteCard>
          );
        })}
        <NoteCard id="codes" pictogram={<CodesPictogram />}>
          <CodeList />
        </NoteCard>
        <NoteCard id="links" pictogram={<LinksPictogram />}>
          <LinkList />
        </NoteCard>
      </div>
    </section>
  );
}

function NoteCard({ id, pictogram, children }: { id: NoteId; pictogram: ReactNode; children: ReactNode }) {
  const guide = useGuide();
  return (
    <section className="card note-card place" {...place(id)} aria-label={guide.more[id]}>
      <h3>
        {pictogram}
        {guide.more[id]}
      </h3>
      {children}
    </section>
  );
}
