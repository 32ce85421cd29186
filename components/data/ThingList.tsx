import { type ReactNode, useState } from 'react';
import type { Records } from './backup.ts';
import { inWords } from './in-words.ts';
import { STORED_THINGS, type StoredThing, type ThingId } from './stored-things.ts';
import type { WholeStorage } from './whole-storage.ts';
import { useDataWords } from './words.ts';

interface Props {
  stored: WholeStorage;
  /** Stands beside what it switches; none in private windows. */
  rememberSwitch: ReactNode;
}

/** Everything that is stored, thing by thing: what it is, what it is for, and on request every character of it. */
export function ThingList({ stored, rememberSwitch }: Props) {
  const { words } = useDataWords();
  return (['local', 'session'] as const).map((kept) => (
    <section key={kept} className="card things" aria-labelledby={`things-${kept}`}>
      <h3 id={`things-${kept}`}>{words[kept]}</h3>
      <dl>
        {STORED_THINGS.filter((thing) => thing.kept === kept).map((thing) => (
          <Thing key={thing.id} thing={thing} own={ownOf(thing, stored[kept])}>
            {thing.id === 'remember' && rememberSwitch}
          </Thing>
        ))}
      </dl>
    </section>
  ));
}

const ownOf = ({ owns }: StoredThing, records: Records): Records =>
  Object.fromEntries(Object.entries(records).filter(([key]) => owns(key)));

/** Where a thing can be looked at and changed. */
const PLACE_OF: Partial<Record<ThingId, string>> = {
  receipts: '#receipts',
  lines: '#dates',
  draft: '#receipts/new',
  'date-draft': '#dates/new',
};

interface ThingProps {
  thing: StoredThing;
  own: Records;
  children: ReactNode;
}

function Thing({ thing: { id }, own, children }: ThingProps) {
  const { words, locale } = useDataWords();
  const [open, setOpen] = useState(false);
  const { name, why } = words.things[id];
  const said = inWords(id, own, locale, words);
  return (
    <div className="thing">
      <dt>{name}</dt>
      <dd className={said ? 'thing-said' : 'thing-said quiet'}>{said ?? words.nothing}</dd>
      <dd className="quiet">{children || why}</dd>
      {Object.keys(own).length > 0 && (
        <dd>
          {PLACE_OF[id] && (
            <a href={PLACE_OF[id]} aria-label={`${words.open}: ${name}`}>
              {words.open}
            </a>
          )}
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary aria-label={`${words.exactly}: ${name}`}>{words.exactly}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard. */}
            <pre tabIndex={0} lang="en" translate="no">
              {open && JSON.stringify(own, null, 2)}
            </pre>
          </details>
        </dd>
      )}
    </div>
  );
}
