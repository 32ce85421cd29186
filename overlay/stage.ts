import { roleOfAny } from '../recognition/controls.ts';
import { clean } from '../recognition/names.ts';
import type { SellerWarningView, PanelView as View } from '../recognition/page-status.ts';
import type { LiveReading } from '../recognition/read-page.ts';
import { beaconMark, button, type Child, fillIn, languageOf, make, sentence } from './dom.ts';
import { createHost } from './host.ts';
import { freeCorner, standsInTheWay } from './make-room.ts';
import { type Offer, offerOn } from './offer.ts';
import type { PageWords } from './page-words.ts';
import { type DismissKind, drawPanel, type PanelActions } from './panel.ts';
import { createPins } from './pins.ts';
import { glosses, isGuiding, type Pinned, pinned, says } from './says.ts';
import { focusedOnPage, visibleBox } from './sight.ts';

/** What is to be seen; the stage finds out what of it differs. */
export interface Scene extends Pick<PageWords, 'locale' | 'words'> {
  readonly reading: LiveReading;
  readonly warning: SellerWarningView;
  /** How many ms ago a refill went through, if it did. */
  readonly paidAgo: number | null;
}

export interface Stage {
  /** `null` takes everything of ours out of the page. */
  draw(scene: Scene | null): void;
  /** Scrolls to the control the ring is around and says where it is. @returns whether there was one. */
  showMe(): boolean;
  readonly view: View;
}

interface Parts {
  /** The style sheet of all this. */
  style: string;
  dismiss: (kind: DismissKind) => void;
  toggleWarning: () => void;
  /** Hands over what the user wants kept; `null` where nothing may be. @returns whether it was taken. */
  take: ((offer: Offer) => Promise<boolean>) | null;
  /** A control we point at is gone or hidden. */
  lost: () => void;
  signal: AbortSignal;
}

/** Everything of ours that stands in the page: the panel or its beacon, the pins, and the words for screen readers. */
export function createStage({ style, dismiss, toggleWarning, take, lost, signal }: Parts): Stage {
  const host = createHost(style, () => draw(null), signal);
  const { root } = host;
  const panel = make('section', { role: 'region' });
  const count = make('b', { className: 'number' });
  const beacon = button('beacon', beaconMark(), () => choose('open', 'minimise'));
  const said = make('div', { className: 'said', role: 'status' });
  const layer = make('div', { ariaHidden: 'true' });
  const ui = make('div', {}, layer, panel, beacon, said);
  beacon.append(count);
  root.append(ui);

  let scene: Scene | null = null;
  /** The user's own choice; it outweighs ours until the page is another one. */
  let chosen: 'open' | 'minimised' | null = null;
  let chosenOver: Element | null = null;
  let inTheWay = false;
  let menu = false;
  let modal = false;
  let place = '';
  let drawn = '';
  let offer: Offer | null = null;
  let offerFailed = false;

  const pins = createPins({ layer, lost, rested: makeRoom, signal });
  /** Placing pins and finding room measure the page: once the browser has laid it out with the panel, and before that is painted. */
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect();
    pins.settle();
  });
  const actions: PanelActions = {
    showMe: () => void showMe(),
    minimise: () => choose('minimised', 'beacon'),
    toggleMenu: () => openMenu(!menu),
    dismiss,
    toggleWarning,
    takeOffer: () => void takeOffer(),
  };
  root.addEventListener('keydown', (event) => {
    if (menu && (event as KeyboardEvent).key === 'Escape') openMenu(false);
  });

  function view(): View {
    if (!scene || !host.shown) return 'hidden';
    return chosen ?? (isGuiding(scene.reading) && !inTheWay ? 'open' : 'minimised');
  }

  function choose(next: 'open' | 'minimised', focus: string) {
    chosen = next;
    chosenOver = focusedOnPage();
    menu = false;
    redraw(focus);
    pins.measure();
  }

  function openMenu(open: boolean) {
    menu = open;
    redraw(open ? 'not-now' : 'close');
  }

  function draw(next: Scene | null) {
    const isRead = next?.reading !== scene?.reading;
    scene = next;
    const here = next ? `${[next.reading.page, next.reading.step, next.reading.state]}` : '';
    const isNew = here !== place;
    place = here;
    if (isNew) menu = offerFailed = false;
    if (!next) {
      pins.point([]);
      host.hide();
      return;
    }
    // Both measure the page, so before anything of ours makes the browser lay it out anew.
    offer = offerOn(next.reading);
    pins.point(pinned(next.reading));
    host.show();
    if (isNew && chosen === 'open') chosen = null;
    const wasModal = modal;
    modal = document.querySelector('dialog:modal') !== null;
    if (modal) menu = false;
    if (modal && !wasModal) host.raise();
    if (redraw() || isRead) for (const part of [panel, beacon]) laidOut.observe(part);
    if (!isNew) return;
    const { step, title, hint } = says(next.reading, next.words);
    if (step) fillIn(said, [step.line, '. ', title ?? hint]);
  }

  /**
   * @param focus the control of ours that gets the keyboard; else it stays where it is.
   * @returns whether anything reads otherwise than before.
   */
  function redraw(focus?: string): boolean {
    if (!scene) return false;
    const { reading, locale, words, warning, paidAgo } = scene;
    const { host: address, heading } = reading;
    const lang = languageOf(pinned(reading)[0]?.element ?? heading);
    const said = says(reading, words);
    const content = {
      ...said,
      words,
      glosses: glosses(reading, words),
      lang,
      host: address,
      warning,
      paid: paidAgo === null ? null : sentence(words.paid, { ago: inWords(paidAgo, locale) }).join(''),
      offer: (take && offer?.kind) ?? null,
      offerFailed,
      menu,
      modal,
    };
    const held = root.activeElement;
    const shape = JSON.stringify([locale, content]);
    const isOther = shape !== drawn;
    if (isOther) {
      drawn = shape;
      ui.lang = locale;
      panel.ariaLabel = words.region;
      fillIn(panel, drawPanel(content, actions));
      const { step } = said;
      fillIn(count, [step && `${step.number}`]);
      beacon.title = words.open;
      beacon.ariaLabel = step ? `${words.open}. ${step.line}` : words.open;
    }
    const open = view() === 'open';
    ui.className = modal ? 'ui modal' : 'ui';
    beacon.hidden = open;
    panel.className = open ? 'panel' : 'panel away';
    const wanted = focus ?? (held && held !== beacon && (open ? held.id : 'beacon'));
    const control = wanted ? root.getElementById(wanted) : null;
    if (control !== root.activeElement) control?.focus();
    return isOther;
  }

  /** Gives way: to the ringed control, to the focused one, to buttons of the page that stay in place. */
  function makeRoom() {
    if (!scene || !host.shown || menu) return;
    const focused = focusedOnPage();
    const focus = focused && visibleBox(focused);
    const ringed = pins.ringed();
    const keep = [focus, ringed && visibleBox(ringed.element)];
    inTheWay = standsInTheWay(panel.getBoundingClientRect(), keep);
    // The user opened it here; going on to another control ends that.
    if (chosen === 'open' && inTheWay && focus && focused !== chosenOver) chosen = null;
    redraw();
    if (!beacon.hidden) beacon.className = freeCorner(beacon.offsetWidth, keep);
  }

  async function takeOffer() {
    if (!take || !scene || !offer) return;
    offerFailed = !(await take(offer));
    if (offerFailed) fillIn(said, [scene.words.offerFailed]);
    redraw();
  }

  function showMe(): boolean {
    const target = pins.ringed();
    if (!scene || !target) return false;
    // Behind a popup that is a tab (Android), a smooth scroll would come to nothing.
    const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    fillIn(said, whereabouts(target, scene));
    return true;
  }

  return {
    draw,
    showMe,
    get view() {
      return view();
    },
  };
}

/** "14 minutes ago", in the user's language. Chinese gets a space behind the figure, as everywhere in our words. */
function inWords(ms: number, locale: string): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const format = new Intl.RelativeTimeFormat(locale);
  const words = minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.round(minutes / 60), 'hour');
  return words.replace(/\d(?=[^\d\s])/, '$& ');
}

/** "Button Continue, below heading Refill this account", each part in its own language. */
function whereabouts({ element, label, target }: Pinned, { reading, words }: Scene): Child[] {
  const heading = clean(reading.heading?.textContent);
  const own = (text: string) => make('span', { lang: languageOf(element) }, text);
  return sentence<Child>(heading ? words.shown : words.shownAlone, {
    role: words.roles[roleOfAny(element) ?? 'frame'],
    label: label ? own(label) : words.glosses[target],
    heading: heading && own(heading),
  });
}
