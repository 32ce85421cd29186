import '../styles/welcome.css';
import { useId } from 'react';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../locales/locale.ts';
import { WELCOME } from '../../locales/welcome.ts';
import { fullPage } from '../full/address.ts';
import { Rich } from '../Rich.tsx';
import { useTexts } from '../texts.tsx';

interface Props {
  onLocale(locale: Locale): void;
  onDone(): void;
}

/** The one card of the popup's first opening: the language, which SIM, the carrier's own address, and what we promise. */
export function Welcome({ onLocale, onDone }: Props) {
  const { locale } = useTexts();
  const words = WELCOME[locale];
  const id = useId();
  return (
    <section className="welcome" aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <fieldset className="chips">
        <legend className="visually-hidden">{words.language}</legend>
        {LOCALES.map((each) => (
          <label key={each} className="chip">
            <input type="radio" name={id} checked={each === locale} onChange={() => onLocale(each)} />
            <span lang={each}>{LOCALE_NAMES[each]}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <Rich text={words.address} />
      </p>
      <p>
        {words.sim}{' '}
        <a href={fullPage('which-sim')} target="_blank" rel="noopener">
          {words.whichSim}
        </a>
      </p>
      <ul className="promises">
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onDone}>
        {words.done}
      </button>
    </section>
  );
}
