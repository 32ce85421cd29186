/** What a phrase is a sign of, and ways to say it. Every pattern is linear: no open-ended repetition inside another. */
export type Phrases = Readonly<Partial<Record<Language, RegExp>>>;

/** Those our users write in have names; `more` is what was easily said in others. */
type Language = 'zh' | 'en' | 'es' | 'pt' | 'ru' | 'vi' | 'ko' | 'more';
