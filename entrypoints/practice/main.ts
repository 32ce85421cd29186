import '../../components/styles/tokens.css';
import '../carrier.content/style.css';
import './practice.css';
import { LOCALE_NAMES, LOCALES, type Locale, pickLocale } from '../../locales/locale.ts';
import { loadPracticeTexts } from '../../locales/practice.ts';
import { viewOf } from '../../practice/carrier.ts';
import { guideAlong } from '../../practice/guide-along.ts';
import { localArea } from '../../settings/area.ts';
import { language } from '../../settings/items.ts';

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const switcher = byId('language') as HTMLSelectElement;
const { speak } = guideAlong();

/** Shows the drawn page the address names. */
function show() {
  const template = byId(viewOf(location.hash)) as HTMLTemplateElement;
  byId('view').replaceChildren(template.content.cloneNode(true));
  scrollTo(0, 0);
}

/** The frame and the hints speak the user's language; the drawn pages stay English, as the real ones are. */
async function speakIn(locale: Locale) {
  const words = await loadPracticeTexts(locale);
  document.documentElement.lang = locale;
  document.title = `${words.title} · Refill Beacon`;
  for (const id of ['banner', 'back', 'again'] as const) byId(id).textContent = words[id];
  switcher.ariaLabel = words.language;
  switcher.value = locale;
  await speak(locale, words);
}

// Nothing is ever sent: a form that is filled in leads to the next drawing.
document.addEventListener('submit', (event) => {
  event.preventDefault();
  location.hash = `#/${(event.target as HTMLFormElement).dataset.next}`;
});
addEventListener('hashchange', show);
switcher.append(...LOCALES.map((locale) => new Option(LOCALE_NAMES[locale], locale)));
switcher.addEventListener('change', () => void speakIn(switcher.value as Locale));

show();
const { value: chosen } = await language.read(localArea());
await speakIn(chosen ?? pickLocale(navigator.languages));
