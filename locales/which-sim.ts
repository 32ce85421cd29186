import type { WhichSim } from './en/which-sim.ts';
import { localised } from './localised.ts';

export type { WhichSim } from './en/which-sim.ts';

/** The words of "Which SIM do I hold?". */
export const loadWhichSim = localised<WhichSim>({
  'zh-CN': async () => (await import('./zh-CN/which-sim.ts')).whichSim,
  'zh-TW': async () => (await import('./zh-TW/which-sim.ts')).whichSim,
  en: async () => (await import('./en/which-sim.ts')).whichSim,
  es: async () => (await import('./es/which-sim.ts')).whichSim,
});
