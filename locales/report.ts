import type { ReportTexts } from './en/report.ts';
import { localised } from './localised.ts';

export type { ReportTexts } from './en/report.ts';

/** The words of "This page looks wrong". */
export const loadReportTexts = localised<ReportTexts>({
  'zh-CN': async () => (await import('./zh-CN/report.ts')).report,
  'zh-TW': async () => (await import('./zh-TW/report.ts')).report,
  en: async () => (await import('./en/report.ts')).report,
  es: async () => (await import('./es/report.ts')).report,
});
