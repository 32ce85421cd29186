import { SECTIONS, type SectionId } from './sections.ts';

export interface Route {
  section: SectionId;
  place: string | null;
}

/** Reads the part of an address behind `#`. What names no section is a place in the guide: `#website/pay`. */
export function routeOf(hash: string): Route {
  const whole = hash.replace(/^#\/?/, '');
  const [first, ...rest] = whole.split('/');
  const section = SECTIONS.find(({ id }) => id === first);
  if (!section) return { section: 'guide', place: whole || null };
  return { section: section.id, place: rest.join('/') || null };
}
