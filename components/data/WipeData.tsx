import { useEffect, useRef, useState } from 'react';
import type { Records } from './backup.ts';
import { SaveAll } from './SaveAll.tsx';
import { wipe } from './whole-storage.ts';
import { useDataWords } from './words.ts';

/** Erases everything. Asks once. */
export function WipeData({ stored }: { stored: Records }) {
  const { words } = useDataWords();
  const { wipe: said } = words;
  const [state, setState] = useState<'calm' | 'asking' | 'done' | 'refused'>('calm');
  const ask = useRef<HTMLButtonElement>(null);
  const before = useRef(state);

  // The question goes; the keyboard goes on where it came from.
  useEffect(() => {
    if (before.current === 'asking') ask.current?.focus();
    before.current = state;
  }, [state]);

  async function erase() {
    const done = await wipe().then(
      () => true,
      () => false,
    );
    setState(done ? 'done' : 'refused');
  }

  return (
    <section className="card wipe-data" aria-labelledby="wipe-data">
      <h3 id="wipe-data">{said.heading}</h3>
      <p>{said.intro}</p>
      {state === 'asking' ? (
        <Asking stored={stored} onYes={() => void erase()} onNo={() => setState('calm')} />
      ) : (
        <button ref={ask} type="button" className="button button-quiet" onClick={() => setState('asking')}>
          {said.ask}
        </button>
      )}
      <p role="status" className={state === 'done' ? 'notice notice-done' : 'wipe-said'}>
        {state === 'done' && said.done}
      </p>
      {state === 'refused' && (
        <p role="alert" className="notice notice-loud">
          {words.refused}
        </p>
      )}
    </section>
  );
}

function Asking({ stored, onYes, onNo }: { stored: Records; onYes(): void; onNo(): void }) {
  const { wipe: said } = useDataWords().words;
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className="preview">
      <p ref={question} tabIndex={-1} className="wipe-sure">
        {said.sure}
      </p>
      <div className="actions">
        <button type="button" className="button button-erase" onClick={onYes}>
          {said.yes}
        </button>
        <SaveAll stored={stored} label={said.first} />
        <button type="button" className="button button-quiet" onClick={onNo}>
          {said.no}
        </button>
      </div>
    </div>
  );
}
