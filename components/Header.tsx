import type { ReactNode } from 'react';
import icon from '../assets/icon.svg?no-inline';
import { LOCALE_NAMES, LOCALES, type Locale } from '../locales/locale.ts';
import { Rich } from './Rich.tsx';
import { useTexts } from './texts.tsx';

interface Props {
  onLocale(locale: Locale): void;
  /** What stands between the name and the language: the full page's navigation. */
  children?: ReactNode;
}

/** Name, what it is, and the language switch. */
export function Header({ onLocale, children }: Props) {
  const { locale, popup } = useTexts();
  return (
    <header className="header">
      <img src={icon} alt="" width="34" height="34" />
      <div className="header-name">
        <h1>{popup.name}</h1>
        <p>
          {popup.tagline.split(' · ').map((part) => (
            <span key={part}>
              <Rich text={part} />
            </span>
          ))}
        </p>
      </div>
      {children}
      <select
        className="language"
        aria-label={popup.language}
        value={locale}
        onChange={(event) => onLocale(event.currentTarget.value as Locale)}
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LOCALE_NAMES[each]}
          </option>
        ))}
      </select>
    </header>
  );
}
