import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/status.css';
import '../../components/styles/frame.css';
import '../../components/styles/guide.css';
import '../../components/styles/notes.css';
import '../../components/styles/sources.css';
import './popup.css';
import { firstLook } from '../../components/status/useWhereAmI.ts';
import { loadTexts } from '../../components/texts.tsx';
import { pickLocale } from '../../locales/locale.ts';
import { anyLine } from '../../renewals/line-keys.ts';
import { localArea, memoryArea } from '../../settings/area.ts';
import { dismissal, language } from '../../settings/items.ts';
import { welcomed } from '../../settings/welcomed.ts';
import { Popup } from './Popup.tsx';
import { speak } from './speak.ts';

/** Everything the first picture needs is local and asked for at once, so it comes complete and without a spinner. */
async function open(root: HTMLElement): Promise<void> {
  const stored = localArea();
  const chosenText = async () => {
    const chosen = await language.read(stored);
    return { chosen, texts: await loadTexts(chosen.value ?? pickLocale(navigator.languages)) };
  };
  const welcome = async () =>
    (await welcomed.read(stored)).value ? null : (await import('../../components/welcome/Welcome.tsx')).Welcome;
  const dates = async () =>
    (await anyLine(stored)) ? (await import('../../components/dates/Countdown.tsx')).countdown(stored) : null;
  const [{ chosen, texts }, look, away, Welcome, countdown] = await Promise.all([
    chosenText(),
    firstLook(),
    dismissal.read(stored),
    welcome(),
    dates().catch(() => null),
  ]);
  speak(texts);
  const privateWindow = look.tab?.privateWindow || browser.extension.inIncognitoContext;
  createRoot(root).render(
    <Popup
      opening={{
        area: privateWindow ? memoryArea(stored) : stored,
        look: { ...look, tab: look.tab && { ...look.tab, privateWindow } },
        texts,
        language: chosen,
        dismissal: away,
        Welcome,
        countdown,
        version: browser.runtime.getManifest().version,
      }}
    />,
  );
}

/** The browser sizes a popup by its content; the same page in a tab (Firefox for Android) takes the tab's width. */
function isPopup(): boolean {
  return browser.extension.getViews?.({ type: 'popup' }).includes(window) ?? false;
}

document.documentElement.dataset.view = isPopup() ? 'popup' : 'tab';
const root = document.getElementById('root');
if (root) void open(root);
