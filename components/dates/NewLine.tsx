import { useEffect, useState } from 'react';
import { type DateDraft, dateDraft } from '../../renewals/items.ts';
import type { RenewalLine } from '../../renewals/line.ts';
import type { Wish } from '../../renewals/lines.ts';
import { sessionArea } from '../../settings/area.ts';
import { Field } from '../Field.tsx';
import { LineForm } from './LineForm.tsx';
import { useDateWords } from './words.ts';

interface Props {
  lines: readonly RenewalLine[];
  privateWindow: boolean;
  asks: boolean;
  /** @returns whether it is kept now. */
  onSave(wish: Wish): Promise<boolean>;
  onDone(): void;
}

/** The form for a new line, or for the line whose date a page said, when the user came from one. */
export function NewLine({ lines, privateWindow, asks, onSave, onDone }: Props) {
  const { words, name } = useDateWords();
  const [draft, setDraft] = useState<DateDraft | null | 'reading'>(privateWindow ? null : 'reading');
  const [chosen, choose] = useState('');

  useEffect(() => {
    if (!privateWindow) void dateDraft.read(sessionArea()).then(({ value }) => setDraft(value));
  }, [privateWindow]);

  async function save(wish: Wish) {
    if (await onSave(wish)) await leave();
  }

  async function leave() {
    // What was looked over, and saved or not, is not asked about again.
    if (draft) await sessionArea().remove(dateDraft.key);
    onDone();
  }

  if (draft === 'reading') return null;
  return (
    <>
      {draft && lines.length > 0 && (
        <Field label={words.form.which}>
          {(field) => (
            <select {...field} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
              <option value="">{words.form.anotherLine}</option>
              {lines.map((line) => (
                <option key={line.id} value={line.id}>
                  {name(line)} {line.digits && `··${line.digits}`}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <LineForm
        key={chosen}
        line={lines.find(({ id }) => id === chosen) ?? null}
        draft={draft}
        asks={asks}
        onSave={(wish) => void save(wish)}
        onCancel={() => void leave()}
      />
    </>
  );
}
