import type { ReactNode, Ref } from 'react';

interface Props {
  /** What has the keyboard while this button has it. */
  ref?: Ref<HTMLInputElement>;
  onChoose(file: File): void;
  children: ReactNode;
}

/** A button that asks for a JSON file. */
export function FileButton({ ref, onChoose, children }: Props) {
  return (
    <label className="button button-quiet file-button">
      {children}
      <input
        ref={ref}
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
