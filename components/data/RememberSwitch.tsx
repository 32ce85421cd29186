import { lastConfirmation, rememberConfirmation } from '../../receipts/last-confirmation.ts';
import type { Area } from '../../settings/area.ts';
import type { Records } from './backup.ts';
import { useDataWords } from './words.ts';

interface Props {
  area: Area;
  stored: Records;
  onRefused(): void;
}

/** Whether the time of the last confirmation is kept. Switched off, the one that is there goes at once. */
export function RememberSwitch({ area, stored, onRefused }: Props) {
  const { words } = useDataWords();

  async function change(remember: boolean) {
    try {
      await rememberConfirmation.write(area, remember);
      if (!remember) await area.remove(lastConfirmation.key);
    } catch {
      onRefused();
    }
  }

  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={rememberConfirmation.from(stored).value}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
      <span>{words.rememberSwitch}</span>
    </label>
  );
}
