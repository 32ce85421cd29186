export type Child = Node | string | false | null | undefined;

/** Makes an element of our own. Never with markup: text stays text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  fillIn(element, children);
  return element;
}

/** Replaces what is in an element. A child that is not there becomes an empty text, which nobody sees. */
export function fillIn(element: Element, children: readonly Child[]): void {
  element.replaceChildren(...children.flatMap((child) => (typeof child === 'string' ? unbroken(child) : child || '')));
}

/** A line may end behind any hyphen and any Han character. This name stays whole, and no line begins with the last character alone. */
function unbroken(text: string): (string | Node)[] {
  return text
    .split(/(T-Mobile(?: ID)?|\p{sc=Han}{2}\p{P}*$)/u)
    .map((part, index) =>
      index % 2 ? Object.assign(document.createElement('span'), { className: 'whole', textContent: part }) : part,
    );
}

/** A button. `id` names it across drawings, so that the keyboard stays where it was. */
export function button(
  id: string,
  content: Child,
  onclick: () => void,
  properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement {
  return make('button', { id, onclick, ...properties }, content);
}

/** Puts nodes into the `{name}` places of a sentence. */
export function sentence<Part extends Child>(text: string, parts: Readonly<Record<string, Part>>): (Part | string)[] {
  return text.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (parts[part] ?? '') : part));
}

/** The beacon, drawn by the style sheet. */
export function beaconMark(): HTMLElement {
  return make('i', { className: 'mark' });
}

/** The language a part of the page says it is in; the carrier writes English where it says nothing. */
export function languageOf(element: Element | null): string {
  return element?.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang || 'en';
}
