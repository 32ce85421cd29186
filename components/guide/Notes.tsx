import type { ReactNode } from 'react';
import type { UnknownId } from '../../carriers/t-mobile/facts.ts';
import { OfficialLink } from '../OfficialLink.tsx';
import {
  AheadPictogram,
  BewarePictogram,
  CodesPictogram,
  LinksPictogram,
  OffersPictogram,
  ProofPictogram,
  TroublePictogram,
  UnknownPictogram,
} from '../pictograms.tsx';
import type { NoteId } from './open-note.ts';
import { ADDRESSES, DIAL_CODES, NOTES, type Note, TROUBLE } from './outline.ts';
import { Points } from './Points.tsx';
import { Sourced } from './Sourced.tsx';
import { useGuide } from './useGuide.ts';

/** The drawing of each note. */
export const NOTE_PICTOGRAMS = {
  ahead: AheadPictogram,
  proof: ProofPictogram,
  offers: OffersPictogram,
  beware: BewarePictogram,
};

/** What is good to know beside the three ways: notes to open one by one. */
export function Notes() {
  const guide = useGuide();
  return (
    <section>
      <h2>{guide.more.heading}</h2>
      <NoteBox id="codes" pictogram={<CodesPictogram />}>
        <DialCodes />
      </NoteBox>
      <NoteBox id="links" pictogram={<LinksPictogram />}>
        <Addresses />
      </NoteBox>
      {(Object.keys(NOTES) as Note[]).map((note) => {
        const Pictogram = NOTE_PICTOGRAMS[note];
        return (
          <NoteBox key={note} id={note} pictogram={<Pictogram />}>
            <Points points={NOTES[note]} />
          </NoteBox>
        );
      })}
      <NoteBox id="trouble" pictogram={<TroublePictogram />}>
        <Trouble />
      </NoteBox>
      <NoteBox id="unknowns" pictogram={<UnknownPictogram />}>
        <Unknowns />
      </NoteBox>
    </section>
  );
}

function NoteBox({ id, pictogram, children }: { id: NoteId; pictogram: ReactNode; children: ReactNode }) {
  const guide = useGuide();
  return (
    <details className="note" id={`note-${id}`}>
      <summary>
        {pictogram}
        {guide.more[id]}
      </summary>
      <div className="note-body">{children}</div>
    </details>
  );
}

function DialCodes() {
  const guide = useGuide();
  return (
    <dl className="codes">
      {DIAL_CODES.map(({ code, meaning, fact, unknown }) => (
        <div key={code}>
          <dt translate="no">{code}</dt>
          <dd>
            <Sourced text={guide.codes[meaning]} facts={[fact]} unknown={unknown} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Addresses() {
  const guide = useGuide();
  return (
    <ul className="addresses">
      {ADDRESSES.map(({ to, facts }) => (
        <li key={to}>
          <OfficialLink to={to} />
          <div className="quiet">
            <Sourced text={guide.links[to]} facts={facts} unknown={null} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Trouble() {
  const guide = useGuide();
  return (
    <dl className="trouble">
      {(Object.keys(TROUBLE) as (keyof typeof TROUBLE)[]).map((trouble) => (
        <div key={trouble}>
          <dt>{guide.trouble[trouble]}</dt>
          <dd>
            <Points points={TROUBLE[trouble]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Unknowns() {
  const guide = useGuide();
  return (
    <>
      <p>{guide.more.unknownsIntro}</p>
      <ul className="points">
        {(Object.keys(guide.unknowns) as UnknownId[]).map((id) => (
          <li key={id} className="point">
            {guide.unknowns[id]}
          </li>
        ))}
      </ul>
    </>
  );
}
