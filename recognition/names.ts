const NEVER_READ = 'script,style,template,noscript,select,textarea,input,[aria-hidden=true],svg';
/** What stands apart from the text around it: blocks, and what is pressed or is a date. */
const APART = /^(a|address|article|button|div|dd|dl|dt|fieldset|h\d|li|p|section|table|td|th|time|tr|ul|ol|br|legend)$/;

/**
 * The words inside an element as a person reads them, leaving out what is not rendered and whatever a field holds.
 * @param limit stop after about this many characters.
 * @param without what else inside it is not read.
 */
export function textOf(element: Element, limit = 400, without = ''): string {
  if (element.childElementCount === 0) return clean(element.textContent).slice(0, limit);
  const unread = NEVER_READ + without;
  let text = '';
  const read = (node: Node) => {
    for (const child of node.childNodes) {
      if (text.length > limit) return;
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (child.nodeType === Node.ELEMENT_NODE) {
        const inside = child as Element;
        if (inside.localName === 'img') text += ` ${inside.getAttribute('alt') ?? ''} `;
        else if (!inside.matches(unread) && inside.checkVisibility({ visibilityProperty: true })) {
          const apart = APART.test(inside.localName);
          if (apart) text += ' ';
          read(inside);
          if (apart) text += ' ';
        }
      }
    }
  };
  read(element);
  return text.replace(/\s+/g, ' ').trim();
}

/** What stands in no element of its own right before this one. */
export const looseBefore = ({ previousSibling: before }: Element) =>
  before?.nodeType === Node.TEXT_NODE ? clean(before.nodeValue) : '';

/**
 * Our own subset of the accessible name: what a control is called on the page. Never the content of a field; the `value`
 * attribute counts only on `input[type=submit|button|reset]`, where it is the label.
 */
export function nameOf(element: Element): string {
  return (
    givenName(element) ||
    nativeName(element) ||
    clean(element.getAttribute('placeholder')) ||
    clean(element.getAttribute('title'))
  );
}

/** The name somebody gave it; its own words are none. */
export const givenName = (element: Element) =>
  referenced(element, 'aria-labelledby') || clean(element.getAttribute('aria-label'));

function nativeName(element: Element): string {
  const tag = element.localName;
  if (tag === 'input') {
    const { type } = element as HTMLInputElement;
    if (/^(submit|button|reset)$/.test(type)) return clean(element.getAttribute('value'));
    if (type === 'image') return clean(element.getAttribute('alt'));
    return labelText(element);
  }
  if (tag === 'select' || tag === 'textarea') return labelText(element);
  if (tag === 'iframe') return clean(element.getAttribute('title')) || clean(element.getAttribute('name'));
  if (tag === 'fieldset') return textIn(element.querySelector('legend'));
  const own = textOf(element, 200);
  return own || pictureName(element);
}

/** An icon alone still has a name: its picture's. */
function pictureName(element: Element): string {
  return (
    clean(element.querySelector('[aria-label]')?.getAttribute('aria-label')) ||
    textIn(element.querySelector('svg title'))
  );
}

/** Which labels belong to which control, by the root they stand in. A control asked by itself would search the whole page for them. */
let labels = new Map<Node, Map<Element | null, Element[]>>();

/** The page may have changed since the last reading. */
export function forgetLabels(): void {
  labels = new Map();
}

/** The `<label>`s of a field, by `for` or by wrapping it. */
export function labelsOf(element: Element): readonly Element[] {
  const root = element.getRootNode() as ParentNode & Node;
  let ofRoot = labels.get(root);
  if (!ofRoot) {
    ofRoot = Map.groupBy(root.querySelectorAll('label'), (label) => label.control);
    labels.set(root, ofRoot);
  }
  return ofRoot.get(element) ?? [];
}

function labelText(element: Element): string {
  return labelsOf(element)
    .map((label) => textOf(label, 200))
    .join(' ')
    .trim();
}

function referenced(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(/\s+/);
  if (!ids) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .slice(0, 8)
    .map((id) => (id ? root.getElementById?.(id) : null))
    .map((found) => (found ? clean(found.getAttribute('aria-label')) || textOf(found, 200) : ''))
    .join(' ')
    .trim();
}

const textIn = (element: Element | null) => (element ? clean(element.textContent) : '');
/** One line without spaces around, at most 200 characters. */
export const clean = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim().slice(0, 200) ?? '';
