import type { Frame } from '../carriers/carrier.ts';
import { textOf } from './names.ts';
import { meaningsOf } from './text.ts';
import { lineage, parentOf, precedes, queryAll } from './tree.ts';
import { isVisible } from './visible.ts';

const MAIN = 'main,[role=main]';
const MAIN_BY_ID = '#maincontent,#main-content,#main,#content';
const MODAL = 'dialog[open],[aria-modal=true],[role=dialog],[role=alertdialog],.modal.show,.modal.in';

/** Tells what proves nothing about the page. */
export type Veto = (element: Element) => boolean;

/**
 * Vetoes what belongs to the page's frame (header, navigation, footer, side notes, promotions) or is out of reach. A header or footer
 * inside an article, form or dialog is content.
 * @param read the region and what belongs to it outside; nothing above them is looked at.
 * @param modal an open modal dialog: its words are not the page's, and what it puts out of reach is read all the same.
 * @param frame what the parts around the content are called.
 * @param needless what need not be read.
 */
export function vetoFor(
  read: readonly Element[],
  modal: Element | null,
  frame: Frame,
  needless?: ReadonlySet<Element>,
): Veto {
  const [region] = read;
  const known = new Map<Element, boolean>();
  const vetoed: Veto = (element) => {
    if (!region || read.includes(element)) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = parentOf(element);
    const answer =
      element === modal ||
      needless?.has(element) ||
      (parent !== null && vetoed(parent)) ||
      isVetoed(element, region, modal, frame);
    known.set(element, answer);
    return answer;
  };
  return vetoed;
}

function isVetoed(element: Element, region: Element, modal: Element | null, frame: Frame): boolean {
  const isSuspect = element.localName.includes('-') || element.matches(frame.suspect);
  if (isSuspect && (element.matches(frame.always) || (modal === null && element.matches(frame.outOfReach))))
    return true;
  if (isSuspect && element.matches(frame.aside) && !isSummary(element)) return true;
  const inContent = () => {
    const content = element.parentElement?.closest(frame.sectioning);
    // A form around everything (ASP.NET) is the page, not a part of it.
    return region.matches(frame.sectioning) || (content != null && !content.matches('body>form'));
  };
  // What is searched below a title is what the page is for: a store.
  if (isSuspect && element.matches('[role=search]') && isBelowTitle(element, region)) return false;
  if (isSuspect && element.matches('header,footer,[role=search]')) return !inContent();
  if (region.localName === 'body' && (isLinkBar(element) || isLinkList(element, region))) return true;
  if (!isSuspect) return false;
  const named = `${element.localName} ${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase();
  return frame.promotion.test(named) || (frame.site.test(named) && !inContent());
}

/** Beside what is paid for stands what it comes to, and often the button that pays. */
function isSummary(element: Element): boolean {
  const text = textOf(element);
  return /\$ ?\d/.test(text) && /TOTAL|YOU_PAY/.test(meaningsOf(text));
}

/** Several links in one line and hardly anything else: the table era's navigation and footer. */
function isLinkBar(element: Element): boolean {
  if (element.localName === 'ul' || element.localName === 'ol' || element.childElementCount < 3) return false;
  if (!element.querySelector(':scope>a:nth-of-type(3)')) return false;
  const loose = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue ?? '');
  return loose.join('').replace(/[^\p{L}]/gu, '').length < 40;
}

/** Nothing but links, one below the other, before the page has even said what it is: the table era's navigation. */
function isLinkList(element: Element, region: Element): boolean {
  const items = element.matches('ul,ol') ? [...element.children] : [];
  if (
    items.length < 3 ||
    !items.every((item) => item.children.length === 1 && item.firstElementChild?.localName === 'a')
  )
    return false;
  const title = titleIn(region);
  return title !== null && precedes(element, title);
}

const titleIn = (region: Element) => region.querySelector('h1,h2,h3,[role=heading]');

function isBelowTitle(element: Element, region: Element): boolean {
  const title = titleIn(region);
  return title !== null && precedes(title, element);
}

/** The part of the page that is its content: `main`, else what is called so, else the body. */
export function mainRegion(document: Document, roots: readonly ParentNode[]): Element {
  const substantial = (element: Element) =>
    isVisible(element) && element.querySelector('h1,h2,h3,p,input,button') !== null;
  const mains = queryAll(roots, MAIN).filter(substantial);
  const outermost = mains.filter((main) => !mains.some((other) => other !== main && other.contains(main)));
  if (outermost.length === 1 && outermost[0]) return outermost[0];
  if (outermost.length > 1) return document.body;
  return queryAll(roots, MAIN_BY_ID).find(substantial) ?? document.body;
}

/** Whether something is, or holds, what may be a dialog. */
export function holdsModal(part: Node): boolean {
  const element = part as Partial<Element>;
  return !!(element.matches?.(MODAL) || element.querySelector?.(MODAL));
}

/** The page's own modal dialog that is open on top, if any. Cookie, chat and survey boxes are none. */
export function openModal(roots: readonly ParentNode[], { over }: Frame): Element | null {
  const open = queryAll(roots, MODAL).filter((element) => {
    const called = `${element.id} ${element.className} ${element.getAttribute('aria-label') ?? ''}`;
    return (
      !over.test(called.toLowerCase()) &&
      blocksThePage(element) &&
      isVisible(element) &&
      !/\bcookies?\b/i.test(element.textContent?.slice(0, 2000) ?? '')
    );
  });
  return open.findLast((element) => !open.some((other) => other !== element && element.contains(other))) ?? null;
}

function blocksThePage(element: Element): boolean {
  if (element.localName === 'dialog') return element.matches(':modal') || element.getAttribute('aria-modal') === 'true';
  if (element.getAttribute('aria-modal') === 'true' || element.classList.contains('modal')) return true;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (const at of lineage(element)) if (view.getComputedStyle(at).position === 'fixed') return true;
  return false;
}
