import type { Wording } from '../carriers/carrier.ts';
import { clean, givenName, labelsOf, looseBefore, nameOf, textOf } from './names.ts';
import type { Pausing } from './pausing.ts';
import type { Veto } from './region.ts';
import { meaningsOf, says } from './text.ts';
import { lineage, parentOf, queryAll } from './tree.ts';
import { isVisible } from './visible.ts';

export type Role = 'field' | 'button' | 'link' | 'radio' | 'checkbox' | 'select' | 'frame';

/**
 * A control of the main region, by what it is and what it is called. What it holds is never looked at. Each answer is found out when first asked
 * for: of a thousand links, hardly one needs more than its words.
 */
export class Control {
  readonly element: Element;
  readonly role: Role;
  /** What holds all parts of it, where it is written into several short fields, of which this is the first. */
  readonly #whole: Element | null;
  #label: string | null = null;
  #words: string | null = null;
  #beside: string | null = null;
  #visible: boolean | null = null;

  constructor(element: Element, role: Role, whole: Element | null) {
    this.element = element;
    this.role = role;
    this.#whole = whole;
  }

  /** Its own words on the page. */
  get label(): string {
    this.#label ??= (this.#whole && nameOf(this.#whole)) || nameOf(this.element);
    return this.#label;
  }

  /** The same as a row of meanings. */
  get words(): string {
    this.#words ??= meaningsOf(this.label);
    return this.#words;
  }

  /** What stands beside a field that has at most a placeholder of its own, as a row of meanings. */
  get beside(): string {
    this.#beside ??= this.#needsHelp() ? meaningsOf(textBeside(this.element)) : '';
    return this.#beside;
  }

  get visible(): boolean {
    this.#visible ??= isVisible(this.element) || (CHOICE.test(this.role) && labelsOf(this.element).some(isVisible));
    return this.#visible;
  }

  /** What is asked of every control sooner or later, found out while there are pauses. */
  findOut(): void {
    void this.words;
    if (FILLABLE.test(this.role) && this.visible) void this.beside;
  }

  #needsHelp(): boolean {
    const { element, role } = this;
    return (
      FILLABLE.test(role) &&
      !givenName(element) &&
      this.label === clean(element.getAttribute('placeholder')) &&
      this.visible
    );
  }
}

/** Grouped by what most elements do not have, which is twice as fast as one long list. */
const SELECTOR =
  'input,select,textarea,button,a:is([href],[role]),[role]:is([role=button],[role=link],[role=radio],[role=checkbox],[role=switch],[role=option],[role=menuitemradio],[role=textbox],[role=combobox]),iframe,[tabindex="0"],[onclick],[ng-click]';
/** Controls looked at between two pauses. */
const PIECE = 20;
/** Signs of the longest field that is only a part of one. */
const PART = 5;
const CHOICE = /radio|checkbox/;
const FILLABLE = /field|select|radio|checkbox/;
/** By a given role, else by what the element is. Without a prototype: a page may call a role "constructor". */
const ROLE_OF: Readonly<Record<string, Role | null>> = {
  __proto__: null,
  button: 'button',
  link: 'link',
  radio: 'radio',
  checkbox: 'checkbox',
  switch: 'checkbox',
  option: 'radio',
  menuitemradio: 'radio',
  textbox: 'field',
  combobox: 'select',
  textarea: 'field',
  select: 'select',
  iframe: 'frame',
};

function roleOf(element: Element): Role | null {
  const given = element.getAttribute('role')?.trim().split(/\s+/)[0] ?? '';
  if (isToggle(element)) return 'checkbox';
  const { localName } = element;
  const role = ROLE_OF[given] ?? ROLE_OF[localName];
  if (role) return given === 'combobox' && localName === 'input' ? 'field' : role;
  if (localName === 'input') {
    const { type } = element as HTMLInputElement;
    if (/^(hidden|file|color)$/.test(type)) return null;
    return /^(submit|button|image|reset)$/.test(type)
      ? 'button'
      : /^(radio|checkbox)$/.test(type)
        ? (type as Role)
        : 'field';
  }
  if (localName === 'a') return actsOnPage(element) ? 'button' : 'link';
  // A bare element that reacts to clicks is a button to the person who sees it; a region that does is not.
  return element.querySelector(SELECTOR) || element.closest('label,button,a') ? null : 'button';
}

/** What any element is: `null` for what is no control. */
export const roleOfAny = (element: Element) => (element.matches(SELECTOR) ? roleOf(element) : null);

/** A button that stays pressed is ticked, not pressed to go on. */
const isToggle = (element: Element) => element.matches('[aria-pressed]:not([type=submit],input)');

/** A link that leads nowhere and is dressed as a button is one; a plain `#` link in a text is not. */
function actsOnPage(link: Element): boolean {
  const nowhere = /^(#|javascript:.*)?$/i.test(link.getAttribute('href') ?? '');
  return nowhere && (looksLikeButton(link) || link.matches('[onclick],[ng-click]'));
}

/** The form a control is in; `null` or undefined where it is in none. */
export const formOf = ({ element }: Pick<Control, 'element'>) => (element as Partial<HTMLInputElement>).form;

export const isPressable = ({ role }: Control) => role === 'button' || role === 'link';

/** By its class names: "btn", "button", "cta". */
export const looksLikeButton = (element: Element) =>
  /(^|[\s_-])(btn|button|cta)/i.test(element.getAttribute('class') ?? '');

/** A question, or a heading that is a button, opens its answer and leads nowhere. */
const unfolds = ({ element, label }: Control) =>
  /[?？]$/.test(label) || (element.hasAttribute('aria-expanded') && element.closest('h2,h3,h4,h5,h6') !== null);

/**
 * All controls of the region that are not part of the page's frame.
 * @param roots the region and the open shadow roots and same-origin frames in it.
 * @param outside buttons of it that stand elsewhere.
 */
export function* controlsIn(
  roots: readonly ParentNode[],
  vetoed: Veto,
  outside: readonly Element[],
): Pausing<Control[]> {
  const controls: Control[] = [];
  /** Which boxes are wholes: each is asked about once, or thousands of fields would ask about all the others. */
  const wholes = new Map<Element, boolean>();
  const inside = queryAll(roots, SELECTOR);
  for (const [index, element] of [...inside, ...outside].entries()) {
    const isOut = index < inside.length && vetoed(element);
    const role = isOut || element.closest('svg') ? null : roleOf(element);
    if (!role) continue;
    const box =
      role === 'field' && isPart(element) ? (element.closest('[role=group],fieldset') ?? parentOf(element)) : null;
    if (box && wholes.get(box)) continue;
    if (box && !wholes.has(box)) wholes.set(box, isWhole(box));
    const control = new Control(element, role, box && wholes.get(box) ? box : null);
    if (isPressable(control) && unfolds(control)) continue;
    control.findOut();
    controls.push(control);
    if (controls.length % PIECE === 0) yield;
  }
  return controls;
}

/** A short field that no label tells apart from others. */
function isPart(field: Element): boolean {
  const { maxLength, size } = field as HTMLInputElement;
  return (maxLength > 0 ? maxLength : size) <= PART && labelsOf(field).length === 0;
}

/** A PIN in four boxes, a number in three: nothing but short fields. */
function isWhole(box: Element): boolean {
  const fields = [...box.querySelectorAll(FIELDS)];
  return fields.length > 1 && fields.every(isPart);
}

/** Whether a control's own name says this, or what stands beside a field that has at most a placeholder. */
export const isCalled = (wording: Wording, { words, beside }: Control) => says(wording, words) || says(wording, beside);

/** Whose words are not a field's beside them: what one presses says what that does, and a label names the field it is for. */
const PRESSED = 'button,a,summary';
const OTHERS = 'input,select,textarea,button,label[for]';
const FIELDS = 'input:not([type=hidden]),select,textarea';

/** Short text right before a nameless field: a sibling's, or the cell's to the left (the table era). */
function textBeside(element: Element): string {
  for (const at of [...lineage(element)].slice(0, 4)) {
    const parent = parentOf(at);
    if (parent?.matches(PRESSED)) break;
    const before = at.previousElementSibling;
    const isOther = !before || before.matches(PRESSED) || before.querySelector(OTHERS);
    const texts = [isOther ? '' : textOf(before, 120, `,${PRESSED}`), looseBefore(at)];
    const text = texts.find(({ length }) => length > 0 && length <= 90);
    if (text) return text;
    if (parent && parent.localName !== 'tr' && parent.querySelectorAll(FIELDS).length > 1) break;
  }
  return '';
}
