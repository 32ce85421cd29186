import '../styles/report.css';
import { use, useEffect, useMemo, useState } from 'react';
import type { Captured } from '../../capture/captured.ts';
import { fileOf } from '../../capture/file.ts';
import { fill } from '../../locales/locale.ts';
import { loadReportTexts } from '../../locales/report.ts';
import { sessionArea } from '../../settings/area.ts';
import type { SectionProps } from '../full/sections.ts';
import { saveFile } from '../save-file.ts';
import { useTexts } from '../texts.tsx';
import { takeCapture } from './handed-capture.ts';
import { linesOf } from './lines.ts';

/** A captured page before it is saved: every word of it, and the words that stay out until the user lets them in. */
export default function ReportSection({ privateWindow }: SectionProps) {
  const words = use(loadReportTexts(useTexts().locale));
  const captured = useCapture(privateWindow);
  if (captured === 'coming') return null;
  return (
    <section className="report" aria-labelledby="report">
      <h2 id="report">{words.heading}</h2>
      {captured ? <Preview captured={captured} /> : <p className="notice">{words.nothing}</p>}
    </section>
  );
}

function Preview({ captured }: { captured: Captured }) {
  const { locale } = useTexts();
  const words = use(loadReportTexts(locale));
  const [letIn, setLetIn] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => linesOf(captured.root), [captured]);
  const file = useMemo(() => fileOf(captured, letIn), [captured, letIn]);
  const aside = useMemo(
    () => new Set(lines.flatMap(({ pieces }) => pieces.filter(({ veiled }) => veiled).map(({ text }) => text))),
    [lines],
  );

  function toggle(word: string) {
    const next = new Set(letIn);
    if (!next.delete(word)) next.add(word);
    setLetIn(next);
  }

  const save = () => saveFile(`refill-beacon-${new URL(captured.url).hostname}.html`, 'text/html', file);

  return (
    <>
      <p className="section-intro">{words.intro}</p>
      <ul className="report-promises">
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p>
        {words.address} <code>{captured.url}</code>
      </p>
      {captured.cut && <p className="notice">{words.cut}</p>}
      <div className="report-save">
        <button type="button" className="button" onClick={save}>
          {words.save}
        </button>
        <p role="status">{fill(words.count, { out: aside.size - letIn.size, in: letIn.size })}</p>
      </div>
      <h3>{words.preview}</h3>
      <p>{words.howTo}</p>
      <ol className="report-lines" lang={captured.lang || undefined}>
        {lines.map(({ kind, pieces }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one capture never move.
          <li key={index} data-kind={kind}>
            {kind && (
              <span className="report-kind" lang={locale}>
                {words.kinds[kind]}
              </span>
            )}
            <span>
              {pieces.map(({ text, veiled }, at) =>
                veiled ? (
                  <button
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor do their pieces.
                    key={at}
                    type="button"
                    className="report-word"
                    aria-pressed={letIn.has(text)}
                    onClick={() => toggle(text)}
                  >
                    {text}
                  </button>
                ) : (
                  text
                ),
              )}
            </span>
          </li>
        ))}
      </ol>
      <details>
        <summary>{words.file}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard. */}
        <pre className="report-file" dir="ltr" tabIndex={0}>
          {file}
        </pre>
      </details>
      <h3>{words.next.heading}</h3>
      <p>{words.next.text}</p>
    </>
  );
}

/** What was handed over, once: it is gone from the storage before it is shown. From private windows nothing is. */
function useCapture(privateWindow: boolean): Captured | null | 'coming' {
  const [captured, setCaptured] = useState<Captured | null | 'coming'>(privateWindow ? null : 'coming');
  useEffect(() => {
    if (privateWindow) return;
    void takeCapture(sessionArea()).then((found) =>
      setCaptured((before) => found ?? (before === 'coming' ? null : before)),
    );
  }, [privateWindow]);
  return captured;
}
