import { page as en } from './en/page.ts';
import { page as es } from './es/page.ts';
import type { Locale } from './locale.ts';
import { page as zhCN } from './zh-CN/page.ts';
import { page as zhTW } from './zh-TW/page.ts';

/** English is the type: a key that is missing or left over in another language is a type error. */
export type PageTexts = typeof en;

/**
 * What is said on the carrier's pages. For the background only, which hands out one language at a time: the page itself carries
 * English alone (docs/decisions/0003-page-words-in-storage.md).
 */
export const PAGE_TEXTS: Readonly<Record<Locale, PageTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en, es };
