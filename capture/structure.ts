import { MAIN_ID, marksOf } from './marks.ts';

/** Attributes without words, kept as they are when they have one of these values. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  role: /^[a-z ]{1,60}$/,
  type: /^[a-z-]{1,20}$/i,
  inputmode: /^[a-z]{1,12}$/,
  open: /^/,
  disabled: /^/,
  readonly: /^/,
  required: /^/,
  multiple: /^/,
  inert: /^/,
  'aria-hidden': /^(true|false)$/,
  'aria-modal': /^(true|false)$/,
  'aria-busy': /^(true|false)$/,
  'aria-disabled': /^(true|false)$/,
  'aria-live': /^(polite|assertive|off)$/,
  'aria-level': /^\d$/,
  colspan: /^\d{1,2}$/,
  rowspan: /^\d{1,2}$/,
};
const AUTOCOMPLETE =
  /^(on|off|name|(given|family)-name|email|username|(new|current)-password|one-time-code|tel(-[a-z-]+)?|cc-[a-z-]+|postal-code|street-address|address-[a-z\d-]+|country|billing|shipping|home|work|mobile)$/;
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/** Gives everything that is only told apart by its name a number instead. */
export function numbering(): (kind: string, name: string) => string {
  const numbers = new Map<string, string>();
  return (kind, name) => {
    const key = `${kind} ${name}`;
    const number = numbers.get(key) ?? `${kind}${numbers.size + 1}`;
    numbers.set(key, number);
    return number;
  };
}

/** How an element is made, without a word of what it is about. */
export function structureOf(element: Element, number: (kind: string, name: string) => string): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, allowed] of Object.entries(PLAIN)) {
    const value = element.getAttribute(name);
    if (value !== null && allowed.test(value))
      kept[name] = /open|disabled$|readonly|required|multiple|inert/.test(name) ? '' : value;
  }
  const autocomplete = element
    .getAttribute('autocomplete')
    ?.toLowerCase()
    .split(/\s+/)
    .filter((token) => AUTOCOMPLETE.test(token));
  if (autocomplete?.length) kept.autocomplete = autocomplete.join(' ');
  for (const name of REFERENCES) {
    const ids = element.getAttribute(name)?.split(/\s+/).filter(Boolean);
    if (ids?.length) kept[name] = ids.map((id) => number('i', id)).join(' ');
  }
  if (element.id) kept.id = MAIN_ID.test(element.id) ? element.id : number('i', element.id);
  if (element.localName === 'input' && element.hasAttribute('name'))
    kept.name = number('n', element.getAttribute('name') ?? '');
  const marks = marksOf(element);
  if (marks) kept.class = marks;
  if (element.getAttribute('tabindex') === '0') kept.tabindex = '0';
  if (element.matches('[onclick],[ng-click]')) kept.onclick = '';
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  if (href !== null) kept.href = /^(#|javascript:.*)?$/i.test(href) ? '#' : `#${number('l', href)}`;
  return kept;
}
