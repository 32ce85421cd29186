import type { Page } from '../page.ts';
import { everyElement } from '../stage.ts';
import { type Mutation, truthOf } from './mutation.ts';

/** What a build or a refactoring renames without anybody seeing it. */

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** Changes one attribute wherever it stands. */
function change(attribute: string, to: (old: string, element: Element) => string | null): boolean {
  const found = everyElement().filter((element) => element.hasAttribute(attribute));
  for (const element of found) {
    const next = to(element.getAttribute(attribute) ?? '', element);
    if (next === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, next);
  }
  return found.length > 0;
}

/** Classes that the page's own layout, or a later change, hangs on. */
const LAID_OUT_BY = /note-text|drawer|tabs|backdrop|modal\b|float|cell|tile|btn/;

export const rehashClasses: Mutation = {
  id: 're-hash classes',
  apply: (page) =>
    change('class', (old) =>
      [...old.split(' ').filter((name) => LAID_OUT_BY.test(name)), `c-${page.random.hash()}`].join(' '),
    ),
};

export const renameIds: Mutation = {
  id: 'rename ids',
  apply(page) {
    const renamed = new Map<string, string>();
    const found = change('id', (old) => {
      const next = `i${page.random.hash()}`;
      renamed.set(old, next);
      return next;
    });
    for (const reference of REFERENCES) {
      change(reference, (old) =>
        old
          .split(' ')
          .map((id) => renamed.get(id) ?? id)
          .join(' '),
      );
    }
    return found;
  },
};

export const dropTestIds: Mutation = {
  id: 'drop test ids',
  apply: () => change('data-testid', () => null),
};

export const renameNames: Mutation = {
  id: 'rename names',
  apply(page) {
    const renamed = new Map<string, string>();
    return change('name', (old) => {
      const next = renamed.get(old) ?? `n${page.random.hash()}`;
      renamed.set(old, next);
      return next;
    });
  },
};

export const dropAutocomplete: Mutation = {
  id: 'drop autocomplete and type',
  apply(page, target) {
    const element = truthOf(page, target);
    const dropped = change('autocomplete', () => null);
    if (!element?.matches('input[type=tel], input[type=search]')) return dropped;
    element.setAttribute('type', 'text');
    return true;
  },
};

export const dropGroupRoles: Mutation = {
  id: 'drop group roles',
  apply: () => change('role', (old) => (old === 'group' || old === 'radiogroup' ? null : old)),
};

export const changeHref: Mutation = {
  id: 'change href',
  apply(page: Page, target) {
    const element = truthOf(page, target);
    if (!element?.matches('a[href]')) return false;
    element.setAttribute('href', `/${page.random.hash()}`);
    return true;
  },
};

export const ATTRIBUTES = [
  rehashClasses,
  renameIds,
  dropTestIds,
  renameNames,
  dropAutocomplete,
  dropGroupRoles,
  changeHref,
];
