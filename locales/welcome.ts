import { welcome as en, type WelcomeTexts } from './en/welcome.ts';
import { welcome as es } from './es/welcome.ts';
import type { Locale } from './locale.ts';
import { welcome as zhCN } from './zh-CN/welcome.ts';
import { welcome as zhTW } from './zh-TW/welcome.ts';

/** The first opening's words. All four together: they are few, loaded once, and one of the first things done is to switch. */
export const WELCOME: Readonly<Record<Locale, WelcomeTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en, es };
