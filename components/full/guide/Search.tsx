import { type ReactNode, use, useDeferredValue, useId, useRef, useState } from 'react';
import { loadFullGuide } from '../../../locales/full-guide.ts';
import { loadGlossary } from '../../../locales/glossary.ts';
import { loadGuide } from '../../../locales/guide.ts';
import { fill, LOCALES, type Locale } from '../../../locales/locale.ts';
import { useGuide } from '../../guide/useGuide.ts';
import { useTexts } from '../../texts.tsx';
import { type Entry, entriesOf } from './entries.ts';
import { type Hit, indexOf, marksIn, search } from './search.ts';

/** Search over the whole guide while one types, in all four languages. */
export function Search() {
  const { locale } = useTexts();
  const guide = useGuide();
  const { search: words } = use(loadFullGuide(locale));
  const glossary = use(loadGlossary(locale));
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const [others, setOthers] = useState<readonly (readonly Entry[])[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  // The other languages are loaded when somebody starts to search.
  async function loadOthers() {
    if (others.length === 0) setOthers(await Promise.all(LOCALES.map(entriesIn)));
  }

  function clear() {
    setQuery('');
    field.current?.focus();
  }

  const hits = asked ? search(indexOf(entriesOf(guide, glossary), others), asked) : [];
  return (
    <search className="search">
      <label className="visually-hidden" htmlFor={id}>
        {words.label}
      </label>
      <div className="search-box">
        <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.500L21 21" />
        </svg>
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.hint}
          value={query}
          onFocus={() => void loadOthers()}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') clear();
          }}
        />
        {query && (
          <button type="button" className="search-clear" aria-label={words.clear} onClick={clear}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6 6l12 12M18 6L6 18" />
            </svg>
          </button>
        )}
      </div>
      <p className="search-count" role="status">
        {asked &&
          (hits.length === 0 ? words.none : fill(hits.length === 1 ? words.one : words.some, { n: hits.length }))}
      </p>
      {hits.length > 0 && <Hits hits={hits} query={asked} />}
    </search>
  );
}

async function entriesIn(locale: Locale): Promise<Entry[]> {
  return entriesOf(...(await Promise.all([loadGuide(locale), loadGlossary(locale)])));
}

function Hits({ hits, query }: { hits: readonly Hit[]; query: string }) {
  return (
    <ol className="hits">
      {hits.map(({ entry, excerpt }) => (
        <li key={`${entry.place} ${entry.title}`}>
          <a href={`#${entry.place}`}>
            <span className="hit-title">
              <Marked text={entry.title} query={query} />
            </span>
            <span className="hit-group">{entry.group}</span>
            <span className="hit-text">
              <Marked text={excerpt} query={query} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** A text with the words of the query marked. */
function Marked({ text, query }: { text: string; query: string }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const [from, to] of marksIn(text, query)) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  return [...parts, text.slice(end)];
}
