import type { ReactNode } from 'react';

/** A button that asks for a JSON file. */
export function FileButton({ onChoose, children }: { onChoose(file: File): void; children: ReactNode }) {
  return (
    <label className="button button-quiet file-button">
      {children}
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (file) onChoose(file);
          // The same file may be chosen again, mended.
          input.value = '';
        }}
      />
    </label>
  );
}
