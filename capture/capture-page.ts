import { STRONG_EXAMPLES } from '../carriers/t-mobile/paths.examples.ts';
import { PATHS } from '../carriers/t-mobile/paths.ts';
import { LEXICON } from '../carriers/words/index.ts';
import { forgetLayout, isVisible } from '../recognition/visible.ts';
import { maskAddress } from './address.ts';
import type { Captured, CapturedElement, CapturedNode } from './captured.ts';
import { knownWords } from './known-words.ts';
import { masker, type Unknown } from './mask.ts';
import { numbering, structureOf } from './structure.ts';

/** More than any page of the carrier's. */
const MOST_ELEMENTS = 15_000;
const DEEPEST = 150;

/** What is no part of a page's meaning, or would bring things a capture must not have. */
const LEFT =
  'script,style,template,noscript,head,meta,link,base,object,embed,video,audio,canvas,param,input[type="hidden" i],refill-beacon';
/** What the user may have typed into: from here on nothing is read. */
const TYPED_INTO = 'textarea,[contenteditable]:not([contenteditable="false"]),[role="textbox"],[role="searchbox"]';
/** The carrier speaks here: headings, labels, legends, buttons, links, errors. */
const SPOKEN =
  'h1,h2,h3,h4,h5,h6,[role="heading"],label,legend,caption,th,dt,summary,option,button,a,[role="button"],[role="link"],[role="radio"],[role="checkbox"],[role="switch"],[role="option"],[role="tab"],[role="alert"],[role="status"],[role="alertdialog"],[aria-live],svg';
const SPOKEN_BY_NAME = /error|alert|invalid|warning|heading|title/i;
/** Other text is a figure or what stands beside it when it is so short; its known words stay, the others go for good. */
const SHORT = 90;
const WORDS = ['aria-label', 'placeholder', 'title', 'alt'];

const DRAWN = 'display:inline-block;min-width:9px;min-height:9px';

type How = Unknown | 'all-gone';

/** Captures a page. Reads what a person would see and how it is made, never what a field holds; changes nothing. */
export function capturePage(document: Document, url: string): Captured {
  forgetLayout();
  const mask = masker(knownWords(LEXICON, []));
  let count = 0;
  let cut = false;

  const maskFor = (text: string, how: How) =>
    how === 'all-gone' ? text.replace(/[^\s.!?。！？]+/g, 'xxx') : mask(text, how);

  /** One document or shadow tree, whose names are its own. */
  function tree(root: Element): CapturedElement {
    const number = numbering();
    return read(root, number, 0, true, false).captured;
  }

  function read(
    element: Element,
    number: ReturnType<typeof numbering>,
    depth: number,
    shown: boolean,
    spoken: boolean,
  ) {
    count++;
    const { localName } = element;
    const style = getComputedStyle(element);
    const rendered = shown && (style.display === 'contents' || element.checkVisibility({ opacityProperty: true }));
    const speaks =
      spoken || element.matches(SPOKEN) || SPOKEN_BY_NAME.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
    const captured: CapturedElement = {
      tag: localName,
      structure: structureOf(element, number),
      words: {},
      children: [],
    };
    const visible = rendered && (style.display === 'contents' || isVisible(element));
    let seen = visible && style.display !== 'contents';
    const how = (length: number): How => (visible && speaks ? 'aside' : length <= SHORT ? 'gone' : 'all-gone');
    const ofName = visible ? 'aside' : 'gone';

    const add = (child: { captured: CapturedElement; seen: boolean } | null, into: CapturedNode[]) => {
      if (!child) return;
      into.push(child.captured);
      seen ||= child.seen;
    };
    const inside = (parent: ParentNode & Node, into: CapturedNode[], numbers: typeof number) => {
      const texts = [...parent.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const whole = texts.reduce((length, { nodeValue }) => length + (nodeValue?.trim().length ?? 0), 0);
      for (const node of parent.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
          const text = node.nodeValue?.replace(/\s+/g, ' ') ?? '';
          if (text.trim()) into.push(maskFor(text, how(whole)));
          else if (text) into.push(' ');
        } else if (node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(LEFT)) {
          if (count >= MOST_ELEMENTS || depth >= DEEPEST) cut = true;
          else add(read(node as Element, numbers, depth + 1, rendered, speaks), into);
        }
      }
    };

    for (const name of WORDS) {
      const text = element.getAttribute(name);
      if (text?.trim()) captured.words[name] = mask(text, ofName);
    }
    const label = localName === 'input' && /^(submit|button|reset)$/i.test(element.getAttribute('type') ?? '');
    if (label) Object.assign(captured.words, { value: mask(element.getAttribute('value') ?? '', ofName) });

    if (localName === 'svg') {
      const title = element.querySelector('title')?.textContent;
      if (title) captured.children.push({ tag: 'title', structure: {}, words: {}, children: [mask(title, ofName)] });
    } else if (localName === 'iframe') {
      const frame = frameOf(element);
      if (frame) captured.frame = tree(frame);
      else captured.structure.sandbox = '';
      const name = element.getAttribute('name');
      if (name && !captured.words.title) captured.words.title = mask(name, ofName);
    } else if (!element.matches(TYPED_INTO)) {
      inside(element, captured.children, number);
      if (element.shadowRoot) {
        captured.shadow = [];
        inside(element.shadowRoot, captured.shadow, numbering());
      }
    }
    addLooks(captured, element, style, shown, rendered && seen);
    return { captured, seen };
  }

  const root = tree(document.documentElement);
  // What the window is called is read, too: of its words only those we know.
  root.children.unshift({ tag: 'title', structure: {}, words: {}, children: [mask(document.title, 'gone')] });
  const examples = Object.values(STRONG_EXAMPLES).flat();
  const { lang } = document.documentElement;
  return {
    url: maskAddress(url, PATHS, examples),
    lang: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang) ? lang : '',
    root,
    cut,
  };
}

/** As much of the looks as tells what can be seen and what stands over the page. */
function addLooks(
  captured: CapturedElement,
  element: Element,
  style: CSSStyleDeclaration,
  parentShown: boolean,
  seen: boolean,
): void {
  const { structure } = captured;
  if (!seen) {
    // Inside what is hidden already, nothing need be said again.
    if (parentShown && !/^(option|br|html|body)$/.test(captured.tag)) structure.style = 'display:none';
    return;
  }
  if (style.position === 'fixed') structure.style = 'position:fixed';
  // What is drawn by style alone has a size all the same.
  else if (element.matches('div:empty,span:empty,i:empty,[role]:empty,button:empty,a:empty')) structure.style = DRAWN;
  if (element.localName === 'dialog' && element.matches(':modal')) structure['aria-modal'] = 'true';
}

/** The document in a frame of the same site; `null` for a foreign one. */
function frameOf(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.documentElement ?? null;
  } catch {
    return null;
  }
}
