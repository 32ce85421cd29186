import type { Verdict } from '../../../../checker/check.ts';

/** A message written by ourselves in the manner of its kind. */
export interface Example {
  is: readonly Verdict[];
  lang: 'en' | 'zh-CN' | 'zh-TW' | 'es' | 'ru' | 'vi' | 'ko' | 'other';
  text: string;
}

/** Nothing to accuse anybody of. */
export const CALM: readonly Verdict[] = ['unknown', 'third-party', 'official-other', 'official'];

/** One message a line; `⏎` stands for a new line of its own. */
export const examples = (is: readonly Verdict[], lang: Example['lang'], list: string): Example[] =>
  list
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n'))
    .filter(Boolean)
    .map((text) => ({ is, lang, text }));
