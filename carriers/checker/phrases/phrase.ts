/** What a phrase is a sign of, and ways to say it. Every pattern is linear: no open-ended repetition inside another. */
export interface Phrases {
  zh: RegExp;
  en: RegExp;
  es: RegExp;
  /** Further languages, where some were seen or are easily said. */
  more?: RegExp;
}
