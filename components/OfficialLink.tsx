import { Fragment, type ReactNode } from 'react';
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

/** A path as long as this fits on a line of its own, wherever it stands. */
const ONE_LINE = 20;

function LinkName({ to }: { to: LinkId }) {
  const called = linkName(to);
  if ('name' in called) return <span translate="no">{called.name}</span>;
  return <Address {...called} />;
}

/** The host stays whole to the eye, and so does a path that fits on a line; a longer one breaks behind a slash if it can. */
export function Address({ host, path }: { host: string; path: string }) {
  return (
    <span translate="no">
      <span className="host">{host}</span>
      {path && <wbr />}
      {path.length > ONE_LINE ? (
        path.split(/(?<=\/)/).map((part, at) => (
          <Fragment key={part}>
            {at > 0 && <wbr />}
            {part}
          </Fragment>
        ))
      ) : (
        <span className="path">{path}</span>
      )}
    </span>
  );
}
