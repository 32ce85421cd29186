import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  aside?: string;
  hint?: ReactNode;
  error?: string | null;
  /** Draws the field. @param field what ties it to its label and to what is said about it. */
  children(field: { id: string; 'aria-describedby'?: string }): ReactNode;
}

/** A field of a form with its label, and what is said about it. */
export function Field({ label, aside, hint, error, children }: FieldProps) {
  const id = useId();
  const said = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {aside && <small className="quiet"> · {aside}</small>}
      </label>
      {children({ id, ...(said && { 'aria-describedby': `${id}-said` }) })}
      {said && (
        <p id={`${id}-said`} className={error ? 'field-error' : 'quiet'} role={error ? 'alert' : undefined}>
          {said}
        </p>
      )}
    </div>
  );
}
