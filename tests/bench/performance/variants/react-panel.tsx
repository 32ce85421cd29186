import { createRoot } from 'react-dom/client';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { T_MOBILE } from '../../../../carriers/t-mobile/index.ts';
import { LEXICON } from '../../../../carriers/words/index.ts';
import { page } from '../../../../locales/en/page.ts';
import { type LiveReading, readPage } from '../../../../recognition/read-page.ts';
import { learnWords } from '../../../../recognition/text.ts';

/** The same reading of the page with a panel drawn by React: what we would cost had we chosen so. */
export default defineContentScript({
  matches: ['https://*.t-mobile.com/*'],
  main() {
    learnWords(LEXICON);
    setTimeout(() =>
      requestIdleCallback(() => {
        const reading = readPage(document, location.href, T_MOBILE);
        if (!reading || reading.page === 'other') return;
        const host = document.createElement('react-panel');
        document.documentElement.append(host);
        createRoot(host.attachShadow({ mode: 'closed' })).render(<Panel reading={reading} />);
      }),
    );
  },
});

function Panel({ reading }: { reading: LiveReading }) {
  return (
    <section style={{ position: 'fixed', insetInlineEnd: 16, insetBlockEnd: 16, inlineSize: 320, background: '#fff' }}>
      <h2>{page.region}</h2>
      <p>{reading.step}</p>
      <ul>
        {reading.hints.map(({ target, label }) => (
          <li key={target}>
            <b>{label}</b> <span>{page.glosses[target]}</span>
          </li>
        ))}
      </ul>
      <button type="button">{page.open}</button>
    </section>
  );
}
