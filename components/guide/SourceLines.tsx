import type { Fact, Source } from '../../carriers/fact.ts';
import { FACTS, type FactId, UNKNOWNS, type UnknownId } from '../../carriers/t-mobile/facts.ts';
import { isCarrierAddress } from '../../carriers/t-mobile/links.ts';
import { fill } from '../../locales/locale.ts';
import { dayInWords } from '../../settings/civil-date.ts';
import { useTexts } from '../texts.tsx';
import { useGuide } from './useGuide.ts';

interface Props {
  facts: readonly FactId[];
  unknown: UnknownId | null;
}

/** What a sentence rests on: for each fact how well it is known, where it stands and when that was checked. */
export function SourceLines({ facts, unknown }: Props) {
  const { locale, popup } = useTexts();
  const guide = useGuide();
  return (
    <ul className="sources">
      {unknown && (
        <li>
          <strong>{popup.notConfirmed}</strong> · {guide.unknowns[unknown]} ·{' '}
          <small>{fill(popup.lookedFor, { date: dayInWords(UNKNOWNS[unknown].checkedOn, locale) })}</small>
        </li>
      )}
      {facts.map((id) => (
        <SourceLine key={id} fact={FACTS[id]} />
      ))}
    </ul>
  );
}

function SourceLine({ fact }: { fact: Fact }) {
  const { locale, popup } = useTexts();
  return (
    <li>
      <strong>{popup.evidence[fact.evidence]}</strong> · <SourceName {...fact.source} /> ·{' '}
      <small>{fill(popup.checked, { date: dayInWords(fact.checkedOn, locale) })}</small>
    </li>
  );
}

/** Only the carrier's own pages become links: nobody is sent to a third party from here, its address is just named. */
function SourceName({ title, url, lang }: Source) {
  const { popup } = useTexts();
  if (url && isCarrierAddress(url)) {
    return (
      <a href={url} target="_blank" rel="noopener noreferrer">
        <span lang={lang}>{title}</span>
        <span className="visually-hidden"> ({popup.newTab})</span>
      </a>
    );
  }
  return (
    <span lang={lang}>
      {title}
      {url && ` (${new URL(url).host})`}
    </span>
  );
}
