import { useEffect, useRef, useState } from 'react';
import { fill } from '../../locales/locale.ts';
import { FileButton } from '../FileButton.tsx';
import {
  type BackupPlan,
  type BackupRefusal,
  type Change,
  LARGEST_BACKUP,
  planBackup,
  type Records,
} from './backup.ts';
import { SaveAll } from './SaveAll.tsx';
import { changeStorage, readWholeStorage } from './whole-storage.ts';
import { useDataWords } from './words.ts';

/** A file that was read and not loaded yet. */
interface Chosen {
  text: string;
  plan: BackupPlan;
}

/** How things were before a file was loaded. */
interface Before {
  records: Records;
  /** What was not there. */
  added: string[];
}

/** Everything into a file, and out of one: first it is shown what that would change, and it can be taken back. */
export function MoveData({ stored }: { stored: Records }) {
  const { words } = useDataWords();
  const { move, refusals, things } = words;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [before, setBefore] = useState<Before | null>(null);
  const [said, setSaid] = useState<{ text: string; loud: boolean } | null>(null);
  const say = (text: string, loud = false) => setSaid({ text, loud });
  const file = useRef<HTMLInputElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const open = chosen ?? before;
  const wasOpen = useRef(open);

  // The button that was pressed is gone; the keyboard goes on at the way back, or where it came from.
  useEffect(() => {
    if (open !== wasOpen.current && !chosen) (back.current ?? file.current)?.focus();
    wasOpen.current = open;
  }, [open, chosen]);

  function refuse(refusal: BackupRefusal) {
    const thing = 'thing' in refusal ? things[refusal.thing].name : '';
    say(fill(refusals[refusal.why], { ...refusal, thing }), true);
  }

  async function look(file: File) {
    setChosen(null);
    setBefore(null);
    const text = file.size > LARGEST_BACKUP ? ' '.repeat(LARGEST_BACKUP + 1) : await file.text().catch(() => '');
    const plan = planBackup(text, stored);
    if ('why' in plan) return refuse(plan);
    setSaid(null);
    setChosen({ text, plan });
  }

  async function load(text: string) {
    setChosen(null);
    try {
      // Looked at once more: another window may have stored something meanwhile.
      const { local } = await readWholeStorage();
      const plan = planBackup(text, local);
      if ('why' in plan) return refuse(plan);
      const keys = Object.keys(plan.write);
      await changeStorage(plan.write);
      setBefore({
        records: Object.fromEntries(keys.filter((key) => key in local).map((key) => [key, local[key]])),
        added: keys.filter((key) => !(key in local)),
      });
      say(move.done);
    } catch {
      say(words.refused, true);
    }
  }

  async function undo({ records, added }: Before) {
    try {
      await changeStorage(records, added);
      setBefore(null);
      say(move.undone);
    } catch {
      say(words.refused, true);
    }
  }

  return (
    <section className="card move-data" aria-labelledby="move-data">
      <h3 id="move-data">{move.heading}</h3>
      <p>{move.intro}</p>
      <div className="choice">
        <SaveAll stored={stored} label={move.save} />
        <p className="quiet">{move.saveHint}</p>
      </div>
      <div className="choice">
        <FileButton ref={file} onChoose={(given) => void look(given)}>
          {move.load}
        </FileButton>
        <p className="quiet">{move.loadHint}</p>
      </div>
      {chosen && (
        <Preview
          stored={stored}
          plan={chosen.plan}
          onLoad={() => void load(chosen.text)}
          onLeave={() => setChosen(null)}
        />
      )}
      <div className="just-done">
        <p role="status" className={said ? `notice ${said.loud ? 'notice-loud' : 'notice-done'}` : undefined}>
          {said?.text}
        </p>
        {before && (
          <button ref={back} type="button" className="button button-quiet" onClick={() => void undo(before)}>
            {move.undo}
          </button>
        )}
      </div>
    </section>
  );
}

interface PreviewProps {
  stored: Records;
  plan: BackupPlan;
  onLoad(): void;
  onLeave(): void;
}

function Preview({ stored, plan, onLoad, onLeave }: PreviewProps) {
  const { words } = useDataWords();
  const { move, things } = words;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const changes = plan.changes.filter((change) => change.does !== 'same');
  const empty = Object.keys(plan.write).length === 0;
  const inWords = (change: Change) =>
    change.does === 'joins'
      ? fill(move.joins, { ...change, thing: things[change.thing].name })
      : fill(move.replaces, { thing: things[change.thing].name });

  return (
    <div className="preview">
      <h4 ref={title} tabIndex={-1}>
        {empty ? move.wouldNothing : move.would}
      </h4>
      {!empty && (
        <ul>
          {changes.map((change) => (
            <li key={change.thing}>{inWords(change)}</li>
          ))}
        </ul>
      )}
      {plan.unreadable > 0 && <p className="quiet">{fill(move.unreadable, { count: plan.unreadable })}</p>}
      {!empty && <p>{move.stays}</p>}
      <div className="actions">
        {!empty && (
          <>
            <button type="button" className="button" onClick={onLoad}>
              {move.go}
            </button>
            <SaveAll stored={stored} label={move.first} />
          </>
        )}
        <button type="button" className="button button-quiet" onClick={onLeave}>
          {move.cancel}
        </button>
      </div>
    </div>
  );
}
