import { useEffect, useRef, useState } from 'react';
import { fill } from '../../locales/locale.ts';
import { dollars } from '../../receipts/money.ts';
import { MOST_RECEIPTS, type Receipt } from '../../receipts/receipt.ts';
import { Files } from '../receipts/Files.tsx';
import { NewReceipt } from '../receipts/NewReceipt.tsx';
import { PictureHelp } from '../receipts/PictureHelp.tsx';
import { ReceiptList } from '../receipts/ReceiptList.tsx';
import { type Changes, useChanges } from '../receipts/useChanges.ts';
import { useLog } from '../receipts/useLog.ts';
import { useReceiptWords } from '../receipts/words.ts';
import '../styles/receipts.css';
import type { SectionProps } from './sections.ts';

/** Keep the proof: the list of receipts and what can be done with it. */
export default function ReceiptsSection({ area, place, privateWindow }: SectionProps) {
  const { words } = useReceiptWords();
  const log = useLog(area);
  const changes = useChanges(area);
  const [editing, setEditing] = useState<string | null>(null);

  if (log === 'unavailable') return <p className="notice notice-loud">{words.unavailable}</p>;
  if (log === null) return null;

  async function saveChanged(receipt: Receipt) {
    if (await changes.save(receipt)) setEditing(null);
  }

  const total = log.receipts.reduce((sum, { cents }) => sum + cents, 0);
  return (
    <section aria-labelledby="receipts">
      <h2 id="receipts">{words.heading}</h2>
      <p className="section-intro">{words.intro}</p>
      {privateWindow && <p className="notice">{words.privateWindow}</p>}
      {log.unreadable > 0 && <p className="notice notice-loud">{fill(words.unreadable, { count: log.unreadable })}</p>}
      <div className="receipts-room">
        <div className="receipts-column">
          <JustDone changes={changes} />
          <AddOne adding={place === 'new'} room={log.room} privateWindow={privateWindow} changes={changes} />
          {log.receipts.length === 0 ? (
            place !== 'new' && <p className="card">{words.empty}</p>
          ) : (
            <>
              <p className="receipts-count">
                {fill(words.count, { count: log.receipts.length, total: dollars(total) })}
              </p>
              <ReceiptList
                receipts={log.receipts}
                editing={editing}
                onEdit={setEditing}
                onSave={(receipt) => void saveChanged(receipt)}
                onDelete={(receipt) => void changes.remove(receipt)}
              />
            </>
          )}
        </div>
        <div className="receipts-aside">
          <Files log={log} changes={changes} />
          <PictureHelp />
        </div>
      </div>
    </section>
  );
}

interface AddOneProps {
  adding: boolean;
  room: number;
  privateWindow: boolean;
  changes: Changes;
}

/** The way to a new receipt, or the form for it, or why there is none. */
function AddOne({ adding, room, privateWindow, changes }: AddOneProps) {
  const { words } = useReceiptWords();
  const link = useRef<HTMLAnchorElement>(null);
  const added = useRef(false);

  // The form goes; the keyboard goes on where it came from.
  useEffect(() => {
    if (!adding && added.current) link.current?.focus();
    added.current = adding;
  }, [adding]);

  if (room <= 0) return <p className="notice notice-loud">{fill(words.full, { most: MOST_RECEIPTS })}</p>;
  if (!adding) {
    return (
      <a ref={link} className="button receipts-add" href="#receipts/new">
        {words.add}
      </a>
    );
  }
  return (
    <NewReceipt
      privateWindow={privateWindow}
      onSave={changes.save}
      onDone={() => {
        location.replace('#receipts');
      }}
    />
  );
}

/** What was just done, and the way back. */
function JustDone({ changes: { said, deleted, undo } }: { changes: Changes }) {
  const { words, action } = useReceiptWords();
  const last = deleted.at(-1);
  const place = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const before = useRef(last);

  // The button that was pressed is gone; the keyboard goes on at the way back, or where it was.
  useEffect(() => {
    if (last !== before.current) (back.current ?? place.current)?.focus();
    before.current = last;
  }, [last]);

  return (
    <div className="just-done" ref={place} tabIndex={-1}>
      <p role="status" className={said ? `notice ${said.loud ? 'notice-loud' : 'notice-done'}` : undefined}>
        {said?.text}
      </p>
      {last && (
        <button
          ref={back}
          type="button"
          className="button button-quiet"
          aria-label={action(words.undo, last)}
          onClick={() => void undo()}
        >
          {words.undo}
        </button>
      )}
    </div>
  );
}
