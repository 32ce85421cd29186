import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/frame.css';
import '../../components/styles/guide.css';
import '../../components/styles/notes.css';
import '../../components/styles/sources.css';
import '../../components/styles/full.css';
import '../../components/styles/start.css';
import '../../components/styles/method-cards.css';
import '../../components/styles/guide-full.css';
import '../../components/styles/which-sim.css';
import '../../components/styles/drawings.css';
import '../../components/styles/print.css';
import { FullPage } from '../../components/full/FullPage.tsx';
import { routeOf } from '../../components/full/route.ts';
import { SECTIONS } from '../../components/full/sections.ts';
import { loadTexts } from '../../components/texts.tsx';
import { loadFullTexts } from '../../locales/full.ts';
import { pickLocale } from '../../locales/locale.ts';
import { localArea, memoryArea } from '../../settings/area.ts';
import { language } from '../../settings/items.ts';

async function open(root: HTMLElement): Promise<void> {
  const stored = localArea();
  // The section is on its way while the words are; it is asked for again when it is drawn.
  const { section } = routeOf(location.hash);
  void SECTIONS.find(({ id }) => id === section)?.load();
  const chosen = await language.read(stored);
  const locale = chosen.value ?? pickLocale(navigator.languages);
  const [texts] = await Promise.all([loadTexts(locale), loadFullTexts(locale)]);
  const privateWindow = browser.extension.inIncognitoContext;
  createRoot(root).render(
    <FullPage
      opening={{
        area: privateWindow ? memoryArea(stored) : stored,
        texts,
        language: chosen,
        privateWindow,
        version: browser.runtime.getManifest().version,
      }}
    />,
  );
}

const root = document.getElementById('root');
if (root) void open(root);
