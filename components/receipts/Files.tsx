import type { ReactNode } from 'react';
import { toCsv } from '../../receipts/csv.ts';
import { toFile } from '../../receipts/file.ts';
import type { Log } from '../../receipts/log.ts';
import { dayAt } from '../../settings/civil-date.ts';
import { FileButton } from '../FileButton.tsx';
import { saveFile } from '../save-file.ts';
import type { Changes } from './useChanges.ts';
import { useReceiptWords } from './words.ts';

/** Print, save as a table or as a file, and add what such a file holds. */
export function Files({ log, changes }: { log: Log; changes: Changes }) {
  const { words } = useReceiptWords();
  const { files, form } = words;
  const { receipts } = log;
  const nothing = receipts.length === 0;
  const today = dayAt(Date.now());
  const name = (ending: string) => `${files.name}-${today}.${ending}`;

  return (
    <section className="card receipt-files" aria-labelledby="receipt-files">
      <h3 id="receipt-files">{files.heading}</h3>
      <Choice>
        <Press disabled={nothing} onClick={() => print()}>
          {files.print}
        </Press>
      </Choice>
      <Choice hint={files.csvHint}>
        <Press disabled={nothing} onClick={() => saveFile(name('csv'), 'text/csv', toCsv(receipts, form))}>
          {files.csv}
        </Press>
      </Choice>
      <Choice hint={files.jsonHint}>
        <Press disabled={nothing} onClick={() => saveFile(name('json'), 'application/json', toFile(receipts, today))}>
          {files.json}
        </Press>
      </Choice>
      <Choice hint={files.importHint}>
        <FileButton onChoose={(file) => void changes.addFile(file)}>{files.import}</FileButton>
      </Choice>
    </section>
  );
}

function Choice({ hint, children }: { hint?: string; children: ReactNode }) {
  return (
    <div className="choice">
      {children}
      {hint && <p className="quiet">{hint}</p>}
    </div>
  );
}

function Press({ disabled, onClick, children }: { disabled: boolean; onClick(): void; children: ReactNode }) {
  return (
    <button type="button" className="button button-quiet" disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}
