import { useEffect, useState } from 'react';
import { type Draft, draft } from '../../receipts/draft.ts';
import type { Receipt } from '../../receipts/receipt.ts';
import { sessionArea } from '../../settings/area.ts';

import { ReceiptForm } from './ReceiptForm.tsx';

interface Props {
  privateWindow: boolean;
  /** @returns whether it is kept now. */
  onSave(receipt: Receipt): Promise<boolean>;
  onDone(): void;
}

/** The form for a new receipt, with what a confirmation page said when the user came from one. */
export function NewReceipt({ privateWindow, onSave, onDone }: Props) {
  const [start, setStart] = useState<Draft | null | 'reading'>(privateWindow ? null : 'reading');

  useEffect(() => {
    if (!privateWindow) void draft.read(sessionArea()).then(({ value }) => setStart(value));
  }, [privateWindow]);

  async function save(receipt: Receipt) {
    if (await onSave(receipt)) await leave();
  }

  async function leave() {
    // What was looked over, and saved or not, is not asked about again.
    if (start) await sessionArea().remove(draft.key);
    onDone();
  }

  if (start === 'reading') return null;
  return <ReceiptForm start={start} onSave={(receipt) => void save(receipt)} onCancel={() => void leave()} />;
}
