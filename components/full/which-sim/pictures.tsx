import type { ReactNode } from 'react';
import type { Form } from './outcome.ts';

const drawing = (path: string, more?: ReactNode) => (
  <svg className="tile-picture" viewBox="0 0 48 48" aria-hidden="true">
    <path d={path} />
    {more}
  </svg>
);

/** What each kind of SIM looks like. */
export const FORM_PICTURES: Readonly<Record<Form, ReactNode>> = {
  card: drawing(
    'M13 6h16l9 9v25a3 3 0 0 1-3 3H13a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3z',
    <path className="tile-soft" d="M17 22h14v14H17zM17 29h14M24 22v14" />,
  ),
  esim: drawing(
    'M15 4h18a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H15a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4zM21 8h6',
    <path className="tile-soft" d="M18 18h12v12H18zM21 15v3M27 15v3M21 30v3M27 30v3M15 21h3M15 27h3M30 21h3M30 27h3" />,
  ),
  data: drawing(
    'M9 24h30a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V27a3 3 0 0 1 3-3zM13 33h.01M20 33h.01',
    <path className="tile-soft" d="M24 18h.01M19 13.5a7 7 0 0 1 10 0M15 9a13 13 0 0 1 18 0" />,
  ),
  visitor: drawing(
    'M9 15h30a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V18a3 3 0 0 1 3-3zM17 15v-5a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v5',
    <path className="tile-soft" d="M15 15v26M33 15v26" />,
  ),
};
