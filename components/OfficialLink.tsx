import type { ReactNode } from 'react';
import { LINKS, type LinkId, linkName } from '../carriers/t-mobile/links.ts';
import { useTexts } from './texts.tsx';

interface Props {
  to: LinkId;
  className?: string;
  /** What to read instead of the address. */
  children?: ReactNode;
}

/** A link to one of the listed addresses, in a new tab. Without words of its own it reads as the address itself. */
export function OfficialLink({ to, className = 'address', children }: Props) {
  const { popup } = useTexts();
  return (
    <a className={className} href={LINKS[to]} target="_blank" rel="noopener noreferrer">
      {children ?? <LinkName to={to} />}
      <span className="visually-hidden"> ({popup.newTab})</span>
    </a>
  );
}

/** A path as long as this fits on a line of its own. */
const ONE_LINE = 32;

/** The host stays whole to the eye, and so does a path that fits on a line; a longer one breaks where it must. */
function LinkName({ to }: { to: LinkId }) {
  const called = linkName(to);
  if ('name' in called) return <span translate="no">{called.name}</span>;
  return (
    <span translate="no">
      <span className="host">{called.host}</span>
      <wbr />
      <span className={called.path.length > ONE_LINE ? undefined : 'path'}>{called.path}</span>
    </span>
  );
}
