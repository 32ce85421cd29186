import type { AskedField } from '../../checker/input.ts';

/** What a page shows. */
export interface Shown {
  text: string;
  fields: AskedField[];
  /** `text/html` for a page; documents the browser draws itself have another. */
  type: string;
}

/** How much of a page is looked at. */
export interface Most {
  text: number;
  elements: number;
  fields: number;
  depth: number;
}

/**
 * Runs once inside the page when "Check this page" was pressed. The browser takes this one function there, so it holds all it needs.
 * It only looks, and not at what people typed: neither at the contents of fields nor at what can be edited.
 */
export function readShown(most: Most): Shown {
  const SILENT = /^(?:script|style|noscript|template|textarea|select|iframe|object|embed|svg|canvas|video|audio)$/i;
  const NO_FIELD = /^(?:hidden|submit|button|reset|image)$/i;
  const said: string[] = [];
  const fields: AskedField[] = [];
  let length = 0;
  let elements = 0;

  function say(words: string): void {
    if (length < most.text) said.push(words);
    length += words.length;
  }

  function take(field: Element): void {
    const type = field.getAttribute('type') ?? field.localName;
    if (fields.length >= most.fields || NO_FIELD.test(type)) return;
    const words = ['aria-label', 'placeholder', 'name', 'id'].map((name) => field.getAttribute(name)).filter(Boolean);
    fields.push({
      kind: [type, field.getAttribute('autocomplete')].filter(Boolean).join(' ').toLowerCase(),
      words: words.join(' ').slice(0, 200),
    });
  }

  function walkAll(nodes: Iterable<Node>, depth: number): void {
    if (depth <= most.depth) for (const node of nodes) walk(node, depth);
  }

  function walk(node: Node, depth: number): void {
    if (node.nodeType === Node.TEXT_NODE) say((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (!(node instanceof Element) || ++elements > most.elements || length >= most.text) return;
    const { display } = getComputedStyle(node);
    if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return;
    if (node.matches('input, textarea, select')) take(node);
    if (SILENT.test(node.localName) || (node instanceof HTMLElement && node.isContentEditable)) return;
    const isBlock = !/^(?:inline|contents)/.test(display);
    if (isBlock) say('\n');
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
    walkAll(slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes, depth + 1);
    if (isBlock) say('\n');
  }

  say(document.title);
  if (document.body) walk(document.body, 0);
  const text = said
    .join('')
    .replace(/ +/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n');
  return { text: text.trim().slice(0, most.text), fields, type: document.contentType };
}
