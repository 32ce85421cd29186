import { use } from 'react';
import { loadFullTexts } from '../../locales/full.ts';
import { useTexts } from '../texts.tsx';
import { fullPage } from './address.ts';
import type { SectionId } from './sections.ts';

/** From the popup to what the user keeps. */
const KEPT: readonly SectionId[] = ['dates', 'receipts', 'data'];

/** Links to sections of the full page, by their names in its navigation. */
export function SectionLinks() {
  const { nav, sections } = use(loadFullTexts(useTexts().locale));
  return (
    <nav className="section-links" aria-label={sections}>
      {KEPT.map((id) => (
        <a key={id} href={fullPage(id)} target="_blank" rel="noopener">
          {nav[id]}
        </a>
      ))}
    </nav>
  );
}
