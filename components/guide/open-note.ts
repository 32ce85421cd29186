import type { Note } from './outline.ts';

/** Names under which a place elsewhere in the popup can open a note. */
export type NoteId = 'codes' | 'links' | Note | 'trouble' | 'unknowns';

/** Opens a note, brings it into view and gives it the focus. */
export function openNote(id: NoteId): void {
  const note = document.getElementById(`note-${id}`);
  if (!(note instanceof HTMLDetailsElement)) return;
  note.open = true;
  note.scrollIntoView({ block: 'start' });
  note.querySelector('summary')?.focus({ preventScroll: true });
}
