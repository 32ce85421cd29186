import { browser } from 'wxt/browser';
import { SECTIONS, type SectionId } from './sections.ts';

export interface Route {
  section: SectionId;
  place: string | null;
}

/** The address of a section of the full page. @param place where in it, e.g. `new`. */
export function fullPage(section: SectionId, place?: string): string {
  return browser.runtime.getURL(`/guide.html#${place ? `${section}/${place}` : section}`);
}

/** Reads the part of an address behind `#`. What names no section is a place in the guide: `#website/pay`. */
export function routeOf(hash: string): Route {
  const whole = hash.replace(/^#\/?/, '');
  const [first, ...rest] = whole.split('/');
  const section = SECTIONS.find(({ id }) => id === first);
  if (!section) return { section: 'guide', place: whole || null };
  return { section: section.id, place: rest.join('/') || null };
}
