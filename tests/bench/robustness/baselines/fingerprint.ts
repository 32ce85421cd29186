import { positionalPath } from '../../../../recognition/xpath.ts';

/** What the author of a locator would have written down about a control on the day they saw it. */
export interface Fingerprint {
  testId: string | null;
  id: string | null;
  path: string;
  text: string;
  role: string;
  name: string;
  similo: Properties;
}

/** Similo's properties (Nass et al., 2023). */
export interface Properties {
  tag: string;
  classes: string;
  nameAttribute: string;
  id: string;
  href: string;
  alt: string;
  xpath: string;
  idXpath: string;
  isButton: string;
  location: readonly [number, number];
  area: number;
  shape: number;
  visibleText: string;
  neighbourText: string;
}

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const ROLES: Readonly<Record<string, string>> = {
  button: 'button',
  a: 'link',
  fieldset: 'group',
  table: 'table',
  ul: 'list',
  ol: 'list',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
};

/** The role a screen reader would say, as far as these pages need it. */
export function roleOf(element: Element): string {
  const own = element.getAttribute('role');
  if (own) return own;
  if (element.localName !== 'input') return ROLES[element.localName] ?? 'generic';
  const type = element.getAttribute('type') ?? 'text';
  if (type === 'submit' || type === 'button') return 'button';
  return { checkbox: 'checkbox', radio: 'radio', search: 'searchbox' }[type] ?? 'textbox';
}

/** The name a screen reader would say, as far as these pages need it. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const by = element.getAttribute('aria-labelledby');
  if (by)
    return clean(
      by
        .split(' ')
        .map((id) => root.getElementById?.(id)?.textContent ?? '')
        .join(' '),
    );
  const label = element.getAttribute('aria-label');
  if (label) return clean(label);
  if (element.localName === 'input') {
    const type = element.getAttribute('type') ?? 'text';
    if (type === 'submit' || type === 'button') return clean(element.getAttribute('value'));
    const outer =
      (element.id && root.querySelector(`label[for="${CSS.escape(element.id)}"]`)) || element.closest('label');
    return clean(outer?.textContent) || clean(element.getAttribute('placeholder'));
  }
  if (element.localName === 'fieldset') return clean(element.querySelector('legend')?.textContent);
  return /^(button|link|heading|radio|switch)$/.test(roleOf(element)) ? clean(element.textContent) : '';
}

/** The path from the nearest ancestor with an id. */
function idXpath(element: Element): string {
  const anchor = element.closest('[id]');
  const path = positionalPath(element);
  return anchor ? `#${anchor.id}${path.slice(positionalPath(anchor).length)}` : path;
}

export function propertiesOf(element: Element): Properties {
  const box = element.getBoundingClientRect();
  const text =
    clean(element.textContent) || clean(element.getAttribute('value')) || clean(element.getAttribute('placeholder'));
  return {
    tag: element.localName,
    classes: element.getAttribute('class') ?? '',
    nameAttribute: element.getAttribute('name') ?? '',
    id: element.id,
    href: element.getAttribute('href') ?? '',
    alt: element.getAttribute('aria-label') ?? '',
    xpath: positionalPath(element),
    idXpath: idXpath(element),
    isButton: String(roleOf(element) === 'button'),
    location: [box.left, box.top],
    area: box.width * box.height,
    shape: box.height > 0 ? box.width / box.height : 0,
    visibleText: text.slice(0, 60),
    neighbourText: clean(element.parentElement?.textContent).slice(0, 120),
  };
}

export function fingerprintOf(element: Element): Fingerprint {
  const similo = propertiesOf(element);
  return {
    testId: element.getAttribute('data-testid'),
    id: element.id || null,
    path: similo.xpath,
    text: nameOf(element) || similo.visibleText,
    role: roleOf(element),
    name: nameOf(element),
    similo,
  };
}
