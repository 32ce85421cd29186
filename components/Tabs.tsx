import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

interface Tab<Name extends string> {
  name: Name;
  title: ReactNode;
  panel: ReactNode;
}

interface Props<Name extends string> {
  /** The id of the heading that names the tabs. */
  labelledBy: string;
  tabs: readonly Tab<Name>[];
  value: Name;
  onChange(name: Name): void;
}

/**
 * Tabs after the ARIA pattern: arrow keys, Home and End move and choose, Tab goes on into the panel, which always holds something to
 * focus. Our own because the
 * library for it weighs a tenth of the popup (see the size budget).
 */
export function Tabs<Name extends string>({ labelledBy, tabs, value, onChange }: Props<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const here = tabs.findIndex(({ name }) => name === value);
    const last = tabs.length - 1;
    const moves: Record<string, number> = {
      ArrowRight: here === last ? 0 : here + 1,
      ArrowLeft: here === 0 ? last : here - 1,
      Home: 0,
      End: last,
    };
    const index = moves[event.key];
    const next = index === undefined ? undefined : tabs[index];
    if (index === undefined || !next) return;
    event.preventDefault();
    onChange(next.name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  }

  return (
    <>
      <div className="tabs" role="tablist" aria-labelledby={labelledBy} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            role="tab"
            className="tab"
            id={`${id}-${name}`}
            aria-selected={name === value}
            aria-controls={`${id}-panel`}
            tabIndex={name === value ? 0 : -1}
            onClick={() => onChange(name)}
          >
            {title}
          </button>
        ))}
      </div>
      <div key={value} className="panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {tabs.find(({ name }) => name === value)?.panel}
      </div>
    </>
  );
}
