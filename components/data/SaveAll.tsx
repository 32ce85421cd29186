import { dayAt } from '../../settings/civil-date.ts';
import { saveFile } from '../save-file.ts';
import { type Records, toBackup } from './backup.ts';
import { useDataWords } from './words.ts';

/** Saves everything as one file. */
export function SaveAll({ stored, label }: { stored: Records; label: string }) {
  const { words } = useDataWords();
  const today = dayAt(Date.now());
  return (
    <button
      type="button"
      className="button button-quiet"
      onClick={() => saveFile(`${words.move.name}-${today}.json`, 'application/json', toBackup(stored, today))}
    >
      {label}
    </button>
  );
}
