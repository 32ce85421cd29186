import '../styles/check.css';
import { type FormEvent, type KeyboardEvent, lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useTexts } from '../texts.tsx';
import type { Question, Tab } from './question.ts';

const loadOutcome = () => import('./Outcome.tsx');
const Outcome = lazy(loadOutcome);

/** One more than the checker reads: so that too much is told as such. */
export const MOST = 204_801;

interface Props {
  /** The tab "Check this page" looks at; without it there is no such button. */
  tab?: Tab | null;
  /** What is there from the beginning, and answered at once. */
  handed?: string | null;
  /** What stands between the heading and the box. */
  children?: ReactNode;
}

/** "Is it real?": a box to paste a link or a message into. What gives the answer is loaded when the box is first used. */
export function CheckBox({ tab, handed = null, children }: Props) {
  const { popup } = useTexts();
  const [question, ask] = useState<Question | null>(handed === null ? null : { kind: 'pasted', text: handed });
  const box = useRef<HTMLTextAreaElement>(null);

  const askPasted = () => ask({ kind: 'pasted', text: box.current?.value ?? '' });

  function submit(event: FormEvent) {
    event.preventDefault();
    askPasted();
  }

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    askPasted();
  }

  return (
    <section className="check" aria-labelledby="check">
      <h2 id="check">{popup.check.heading}</h2>
      {children}
      <form onSubmit={submit} onFocus={() => void loadOutcome()}>
        <label htmlFor="check-text">{popup.check.paste}</label>
        <textarea
          id="check-text"
          ref={box}
          rows={2}
          dir="auto"
          maxLength={MOST}
          defaultValue={handed ?? ''}
          // A spelling checker may live on the network.
          spellCheck={false}
          enterKeyHint="go"
          onKeyDown={onKeyDown}
        />
        <div className="actions">
          <button type="submit" className="button">
            {popup.check.ask}
          </button>
          {tab !== undefined && (
            <button type="button" className="button button-quiet" onClick={() => ask({ kind: 'page', tab })}>
              {popup.check.page}
            </button>
          )}
        </div>
      </form>
      <Suspense>{question && <Outcome question={question} />}</Suspense>
    </section>
  );
}
