import type { Wording } from '../carriers/carrier.ts';
import { clean, labelsOf, nameOf, textOf } from './names.ts';
import type { Veto } from './region.ts';
import { meaningsOf, says } from './text.ts';
import { parentOf, queryAll } from './tree.ts';
import { isVisible } from './visible.ts';

export type Role = 'field' | 'button' | 'link' | 'radio' | 'checkbox' | 'select' | 'frame';

/** A control of the main region, by what it is and what it is called. What it holds is never looked at. */
export interface Control {
  element: Element;
  role: Role;
  /** Its own words on the page. */
  label: string;
  /** The same as a row of meanings. */
  words: string;
  /** What stands beside a field that has at most a placeholder of its own, as a row of meanings. */
  beside: string;
  visible: boolean;
}

const SELECTOR =
  'input,select,textarea,button,a[href],a[role],a[ng-click],[role="button"],[role="link"],[role="radio"],[role="checkbox"],[role="switch"],[role="textbox"],[role="combobox"],iframe,[tabindex="0"],[onclick],[ng-click]';
const ROLE_OF: Readonly<Record<string, Role>> = {
  button: 'button',
  link: 'link',
  radio: 'radio',
  checkbox: 'checkbox',
  switch: 'checkbox',
  textbox: 'field',
  combobox: 'select',
};

function roleOf(element: Element): Role | null {
  const given = element.getAttribute('role')?.trim().split(/\s+/)[0] ?? '';
  if (ROLE_OF[given]) return given === 'combobox' && element.localName === 'input' ? 'field' : ROLE_OF[given];
  switch (element.localName) {
    case 'input': {
      const type = element.getAttribute('type')?.toLowerCase() ?? 'text';
      if (type === 'hidden' || type === 'file' || type === 'range' || type === 'color') return null;
      if (/^(submit|button|image|reset)$/.test(type)) return 'button';
      return type === 'radio' || type === 'checkbox' ? type : 'field';
    }
    case 'textarea':
      return 'field';
    case 'select':
      return 'select';
    case 'button':
      return 'button';
    case 'iframe':
      return 'frame';
    case 'a':
      return actsOnPage(element) ? 'button' : 'link';
    default:
      // A bare element that reacts to clicks is a button to the person who sees it; a region that does is not.
      return element.querySelector(SELECTOR) || element.closest('label,button,a') ? null : 'button';
  }
}

/** A link that leads nowhere and is dressed as a button is one; a plain `#` link in a text is not. */
function actsOnPage(link: Element): boolean {
  const nowhere = /^(#|javascript:.*)?$/i.test(link.getAttribute('href') ?? '');
  return nowhere && (looksLikeButton(link) || link.matches('[onclick],[ng-click]'));
}

/** By its class names: "btn", "button", "cta". */
export const looksLikeButton = (element: Element) =>
  /(^|[\s_-])(btn|button|cta)/i.test(element.getAttribute('class') ?? '');

/**
 * All controls of the region that are not part of the page's frame.
 * @param roots the region and the open shadow roots and same-origin frames in it.
 */
export function controlsIn(roots: readonly ParentNode[], vetoed: Veto): Control[] {
  const controls: Control[] = [];
  for (const element of queryAll(roots, SELECTOR)) {
    if (element.closest('svg') || vetoed(element)) continue;
    const role = roleOf(element);
    if (!role) continue;
    const label = nameOf(element);
    const choice = role === 'radio' || role === 'checkbox';
    const visible = isVisible(element) || (choice && labelsOf(element).some(isVisible));
    const fillable = role === 'field' || role === 'select' || choice;
    const needsHelp = fillable && label === clean(element.getAttribute('placeholder'));
    controls.push({
      element,
      role,
      label,
      words: meaningsOf(label),
      beside: needsHelp && visible ? meaningsOf(textBeside(element)) : '',
      visible,
    });
  }
  return controls;
}

/** Whether a control's own name says this, or what stands beside a field that has at most a placeholder. */
export const isCalled = (wording: Wording, { words, beside }: Control) => says(wording, words) || says(wording, beside);

/** Short text right before a nameless field: a sibling's, or the cell's to the left (the table era). */
function textBeside(element: Element): string {
  for (let at: Element | null = element, climbed = 0; at && climbed < 4; at = parentOf(at), climbed++) {
    const before = at.previousElementSibling;
    const text = before && !before.querySelector('input,select,textarea,button') ? textOf(before, 120) : '';
    if (text && text.length <= 90) return text;
    const loose = at.previousSibling?.nodeType === Node.TEXT_NODE ? (at.previousSibling.nodeValue?.trim() ?? '') : '';
    if (loose && loose.length <= 90) return loose;
    const parent = parentOf(at);
    if (
      parent &&
      parent.querySelectorAll('input:not([type="hidden"]),select,textarea').length > 1 &&
      parent.localName !== 'tr'
    )
      break;
  }
  return '';
}
