import { useEffect, useRef } from 'react';
import { dollars } from '../../receipts/money.ts';
import type { Receipt } from '../../receipts/receipt.ts';
import { ReceiptForm } from './ReceiptForm.tsx';
import { useReceiptWords } from './words.ts';

interface Props {
  receipts: readonly Receipt[];
  /** The one that is being changed. */
  editing: string | null;
  onEdit(id: string | null): void;
  onSave(receipt: Receipt): void;
  onDelete(receipt: Receipt): void;
}

/** All receipts, the newest day first. */
export function ReceiptList({ receipts, editing, onEdit, onSave, onDelete }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const edited = useRef<string | null>(null);

  // The form goes; the keyboard goes on where it came from.
  useEffect(() => {
    if (!editing) list.current?.querySelector<HTMLElement>(`[data-receipt="${edited.current}"] button`)?.focus();
    edited.current = editing;
  }, [editing]);

  return (
    <ul className="receipts" ref={list}>
      {receipts.map((receipt) => (
        <li key={receipt.id} data-receipt={receipt.id}>
          {receipt.id === editing ? (
            <ReceiptForm start={receipt} onSave={onSave} onCancel={() => onEdit(null)} />
          ) : (
            <Row receipt={receipt} onEdit={() => onEdit(receipt.id)} onDelete={() => onDelete(receipt)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Row({ receipt, onEdit, onDelete }: { receipt: Receipt; onEdit(): void; onDelete(): void }) {
  const { words, day, action } = useReceiptWords();
  const { date, cents, confirmation, line, note } = receipt;
  const button = (name: string, onClick: () => void) => (
    <button type="button" className="button button-quiet" aria-label={action(name, receipt)} onClick={onClick}>
      {name}
    </button>
  );
  return (
    <div className="receipt">
      <time dateTime={date}>{day(receipt)}</time>
      <strong className="receipt-sum">{dollars(cents)}</strong>
      {confirmation ? (
        <span className="receipt-number" translate="no">
          {confirmation}
        </span>
      ) : (
        <span className="quiet">{words.noNumber}</span>
      )}
      <span className="receipt-line" dir="auto">
        {line}
      </span>
      {note && (
        <p className="receipt-note" dir="auto">
          {note}
        </p>
      )}
      <div className="actions">
        {button(words.edit, onEdit)}
        {button(words.delete, onDelete)}
      </div>
    </div>
  );
}
