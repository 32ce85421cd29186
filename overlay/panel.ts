import { STEPS } from '../carriers/vocabulary.ts';
import type { PageTexts } from '../locales/page.ts';
import type { SellerWarningView } from '../recognition/page-status.ts';
import type { Dismissal } from '../settings/items.ts';
import { beaconMark, button, type Child, make, sentence } from './dom.ts';
import type { OfferKind } from './offer.ts';
import type { Gloss, Says } from './says.ts';

/** All the panel shows; drawn anew whenever something in it differs. */
export interface PanelView extends Says {
  readonly words: PageTexts;
  readonly glosses: readonly Gloss[];
  /** Language of the page's own labels. */
  readonly lang: string;
  readonly host: string;
  readonly warning: SellerWarningView;
  /** That a refill went through not long ago, in words. */
  readonly paid: string | null;
  readonly offer: OfferKind | null;
  /** The offer was taken, and nothing came of it. */
  readonly offerFailed: boolean;
  readonly menu: boolean;
  /** The page's own modal dialog makes our buttons dead: the style sheet leaves the words only. */
  readonly modal: boolean;
}

export type DismissKind = NonNullable<Dismissal>['kind'];

export interface PanelActions {
  showMe(): void;
  minimise(): void;
  toggleMenu(): void;
  dismiss(kind: DismissKind): void;
  toggleWarning(): void;
  takeOffer(): void;
}

/** What is said to a clerk, in the language of the store. */
const ASK_FOR_FEE = 'Is there a fee?';

const DISMISSALS: readonly DismissKind[] = ['not-now', 'week', 'never'];

/** Draws the panel's content. */
export function drawPanel(view: PanelView, actions: PanelActions): Child[] {
  const { words, step, title, hint, link, glosses, lang, host, warning, menu, modal, paid, offer } = view;
  const top = make(
    'header',
    {},
    beaconMark(),
    make('p', {}, make('b', {}, words.name), ` ${words.brand}`),
    button('minimise', '−', actions.minimise, icon(words.minimise)),
    button('close', '×', actions.toggleMenu, { ...icon(words.close), ariaExpanded: `${menu}` }),
  );
  if (menu) {
    const choices = DISMISSALS.map((kind) => button(kind, words.dismiss[kind], () => actions.dismiss(kind)));
    return [
      top,
      make('div', { className: 'menu', role: 'group', ariaLabel: words.close }, ...choices, note(words.undo)),
    ];
  }
  return [
    top,
    step && make('div', {}, rail(step.number), note(step.line)),
    paid && make('p', { className: 'paid' }, paid),
    title && make('p', { className: 'title' }, title),
    make('p', {}, ...sentence<Child>(hint, { ask: make('span', { lang: 'en' }, ASK_FOR_FEE) })),
    link && make('p', {}, linkTo(link)),
    glosses.length > 0 && make('ul', { className: 'glosses' }, ...glosses.map((gloss) => row(gloss, lang, words))),
    glosses.some(({ number }) => number) && button('show', words.showMe, actions.showMe),
    offer && button('offer', words.offers[offer], actions.takeOffer),
    view.offerFailed && note(words.offerFailed),
    modal && note(words.dialog),
    warning !== 'none' && sellers(view, actions),
    step && note(...sentence<Child>(words.address, { host: make('b', { lang: 'en' }, host) })),
  ];
}

const icon = (name: string) => ({ className: 'icon', ariaLabel: name, title: name });
const note = (...content: Child[]) => make('p', { className: 'note' }, ...content);

function rail(now: number): Node {
  const segments = STEPS.map((_, index) => make('i', { className: index + 1 === now ? 'now' : '' }));
  return make('div', { className: 'rail', ariaHidden: 'true' }, ...segments);
}

function linkTo(href: string): Child {
  const name = href.replace(/^https:\/\/(www\.)?/, '');
  return make('a', { id: 'link', href, target: '_blank', rel: 'noopener noreferrer' }, name);
}

function row({ number, label, meaning }: Gloss, lang: string, words: PageTexts): Node {
  return make(
    'li',
    {},
    number ? make('b', { className: 'number' }, `${number}`) : make('span', { className: 'note' }, words.lookFor),
    make(
      'span',
      {},
      label && make('b', { lang }, label),
      ' ',
      make('span', { className: 'means' }, label && '= ', meaning),
    ),
  );
}

function sellers({ words, warning }: PanelView, { toggleWarning }: PanelActions): Node {
  const open = warning === 'expanded';
  const toggle = button('why', open ? words.less : words.why, toggleWarning, { ariaExpanded: `${open}` });
  const facts = Object.values(words.sellerFacts).map((fact) => make('li', {}, fact));
  return make(
    'div',
    { className: 'sellers' },
    make('p', {}, `${words.sellers} `, toggle),
    open && make('ul', {}, ...facts),
  );
}
