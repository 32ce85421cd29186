import { browser } from 'wxt/browser';
import type { SectionId } from './sections.ts';

/** The address of a section of the full page. @param place where in it, e.g. `new`. */
export function fullPage(section: SectionId, place?: string): string {
  return browser.runtime.getURL(`/guide.html#${place ? `${section}/${place}` : section}`);
}
