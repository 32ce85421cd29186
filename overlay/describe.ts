import type { PageTexts } from '../locales/page.ts';

type Role = keyof PageTexts['roles'];

/** In the order of asking: a role the page gives outweighs the tag, and a choice stays one as a button, too. */
const ROLES = {
  box: '[role=checkbox],[role=radio],[role=switch],[role=option],[type=checkbox],[type=radio]',
  link: '[role=link],a:not([role=button])',
  button: '[role=button],button,summary,[type=submit],[type=button],[type=reset],[type=image]',
  field: 'input,select,textarea,[role=textbox],[role=combobox],[role=spinbutton]',
  part: '*',
} satisfies Record<Role, string>;

/** What a control is called when it is spoken of. Only its kind is looked at, never what it holds. */
export function roleOf(element: Element): Role {
  return (Object.keys(ROLES) as Role[]).find((role) => element.matches(ROLES[role])) as Role;
}

/** The language a part of the page says it is in; the carrier writes English where it says nothing. */
export function languageOf(element: Element | null): string {
  return element?.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang || 'en';
}
