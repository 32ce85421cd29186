import { useEffect } from 'react';

/** What an element needs so that an address can name it. */
export const place = (id: string) => ({ id, tabIndex: -1 });

/** Brings the place an address names into view, gives it the focus and marks it for a moment. */
export function usePlace(id: string | null): void {
  useEffect(() => {
    const found = id ? document.getElementById(id) : null;
    if (!found) return;
    found.scrollIntoView({ block: 'start' });
    found.focus({ preventScroll: true });
    found.classList.add('place-found');
    return () => found.classList.remove('place-found');
  }, [id]);
}
