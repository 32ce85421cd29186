import { byId, everyElement, rootsOf } from '../stage.ts';
import { type Fingerprint, nameOf, roleOf } from './fingerprint.ts';
import { candidatesOf, mostSimilar, THRESHOLD } from './similo.ts';

/**
 * The known ways to find a control again, in the same run. All of them are given more than they usually have: they see through open
 * shadow roots and into frames.
 */
export const BASELINES = [
  'test id or id',
  'absolute XPath',
  'exact text',
  'role and name',
  'Similo',
  'Similo, threshold',
] as const;
export type Baseline = (typeof BASELINES)[number];

const clean = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Finds the controls of one page; what all of them need is looked up once. */
export function locator(): (fingerprint: Fingerprint) => Record<Baseline, Element | null> {
  const elements = everyElement();
  const candidates = candidatesOf(elements);
  return (fingerprint) => {
    const similar = mostSimilar(fingerprint.similo, candidates);
    return {
      'test id or id': byTestId(fingerprint),
      'absolute XPath': byPath(fingerprint.path),
      'exact text': byText(fingerprint, elements),
      'role and name': byRoleAndName(fingerprint, elements),
      Similo: similar?.element ?? null,
      'Similo, threshold': similar && similar.share >= THRESHOLD ? similar.element : null,
    };
  };
}

function byTestId({ testId, id }: Fingerprint): Element | null {
  if (testId) {
    for (const root of rootsOf()) {
      const found = root.querySelector(`[data-testid="${CSS.escape(testId)}"]`);
      if (found) return found;
    }
  }
  return id ? byId(id) : null;
}

function byPath(path: string): Element | null {
  let at: Element | null = null;
  for (const part of path.split(' >> ')) {
    let children: Element[] = at ? [...(at.shadowRoot?.children ?? [])] : [document.documentElement];
    if (at && part.startsWith('/')) {
      const inside: Document | null = (at as HTMLIFrameElement).contentDocument ?? null;
      children = inside ? [inside.documentElement] : [];
    }
    at = null;
    for (const step of part.replace(/^\//, '').split('/')) {
      const [, tag, index] = /^(.+)\[(\d+)\]$/.exec(step) ?? [];
      at = children.filter((child) => child.localName === tag)[Number(index) - 1] ?? null;
      if (!at) return null;
      children = [...at.children];
    }
  }
  return at;
}

/** The first element that says just this, or the field that is labelled so. */
function byText({ text, role }: Fingerprint, elements: readonly Element[]): Element | null {
  if (!text) return null;
  const field = /textbox|searchbox|checkbox|switch/.test(role);
  const says = field
    ? (element: Element) => element.localName === 'input' && nameOf(element) === text
    : (element: Element) =>
        clean(element.textContent) === text &&
        ![...element.children].some((child) => clean(child.textContent) === text);
  return elements.find((element) => element.localName !== 'style' && says(element)) ?? null;
}

/** As testing libraries do it: visible, exactly one, or nothing. */
function byRoleAndName({ role, name }: Fingerprint, elements: readonly Element[]): Element | null {
  if (role === 'generic' || !name) return null;
  const found = elements.filter(
    (element) =>
      roleOf(element) === role &&
      nameOf(element) === name &&
      element.checkVisibility() &&
      !element.closest('[aria-hidden=true]'),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
