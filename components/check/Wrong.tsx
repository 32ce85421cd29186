import { type ReactNode, use, useId, useState } from 'react';
import { browser } from 'wxt/browser';
import { loadCheckTexts } from '../../locales/check.ts';
import { saveFile } from '../save-file.ts';
import { useTexts } from '../texts.tsx';
import type { Finding } from './find.ts';
import { reportText } from './report-text.ts';

/** "Is this answer wrong?": a report as a file. It is shown before it is saved, and it goes nowhere by itself. */
export function Wrong({ finding }: { finding: Finding & { kind: 'answer' } }): ReactNode {
  const { locale } = useTexts();
  const { wrong } = use(loadCheckTexts(locale));
  const [included, include] = useState(false);
  const [saved, setSaved] = useState(false);
  const intro = useId();
  const text = reportText({ version: browser.runtime.getManifest().version, locale, finding, included });

  function save() {
    saveFile('refill-beacon-report.txt', 'text/plain;charset=utf-8', text);
    setSaved(true);
  }

  return (
    <details className="check-more no-print">
      <summary>{wrong.open}</summary>
      <p id={intro}>{wrong.intro}</p>
      <textarea className="check-report" lang="en" rows={7} readOnly value={text} aria-labelledby={intro} />
      <label className="check-include">
        <input type="checkbox" checked={included} onChange={(event) => include(event.currentTarget.checked)} />
        {wrong.include}
      </label>
      <button type="button" className="button button-quiet" onClick={save}>
        {wrong.save}
      </button>
      <p role="status">{saved && wrong.saved}</p>
    </details>
  );
}
