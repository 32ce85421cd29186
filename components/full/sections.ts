import type { ComponentType } from 'react';
import type { FullTexts } from '../../locales/full.ts';
import type { Area } from '../../settings/area.ts';

export interface SectionProps {
  /** Where settings and records are: the browser's storage, or memory in private windows. */
  area: Area;
  /** What the address says behind the section's name: `pay` of `#website/pay` is `website/pay` for the guide. */
  place: string | null;
  privateWindow: boolean;
}

export type SectionId = keyof FullTexts['nav'];

export interface Section {
  id: SectionId;
  /** Not in the navigation: whoever needs it is brought there. */
  unlisted?: true;
  load(): Promise<{ default: ComponentType<SectionProps> }>;
}

/** The parts of the full page, in the order of its navigation. Each is loaded when it is first opened. */
export const SECTIONS: readonly Section[] = [
  { id: 'guide', load: () => import('./GuideSection.tsx') },
  { id: 'which-sim', load: () => import('./WhichSimSection.tsx') },
  { id: 'check', load: () => import('./CheckSection.tsx') },
  { id: 'dates', load: () => import('./DatesSection.tsx') },
  { id: 'receipts', load: () => import('./ReceiptsSection.tsx') },
  { id: 'practice', load: () => import('./PracticeSection.tsx') },
  { id: 'data', load: () => import('./DataSection.tsx') },
  { id: 'report', unlisted: true, load: () => import('../report/ReportSection.tsx') },
];
