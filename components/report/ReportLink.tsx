import { use, useState } from 'react';
import { browser } from 'wxt/browser';
import { loadReportTexts } from '../../locales/report.ts';
import { sessionArea } from '../../settings/area.ts';
import { fullPage } from '../full/address.ts';
import { useTexts } from '../texts.tsx';
import { captureTab } from './capture-tab.ts';
import { handCapture } from './handed-capture.ts';

/** "This page looks wrong?": captures the page and shows on the full page what a report of it would hold. */
export default function ReportLink({ tabId }: { tabId: number }) {
  const words = use(loadReportTexts(useTexts().locale));
  const [failed, setFailed] = useState(false);

  async function report() {
    try {
      await handCapture(sessionArea(), await captureTab(tabId));
      await browser.tabs.create({ url: fullPage('report') });
      window.close();
    } catch {
      setFailed(true);
    }
  }

  return (
    <section className="report-link" aria-label={words.heading}>
      <button type="button" className="button button-quiet" onClick={() => void report()}>
        {words.link}
      </button>
      {failed && <p role="status">{words.failed}</p>}
    </section>
  );
}
