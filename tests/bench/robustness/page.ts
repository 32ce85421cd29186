import type { Target } from '../../../carriers/vocabulary.ts';
import type { Random } from './random.ts';
import type { Voice } from './voice.ts';
import type { Words } from './words/slots.ts';

type Child = Node | string | null;

/** One page while it is drawn: how it speaks, and which elements are the right ones. */
export class Page {
  /** The right element of each target. Kept here and not in the markup, where a locator could find it. */
  readonly truth = new Map<Target, Element>();
  /** The words each target is called by. */
  readonly named = new Map<Target, Words>();
  readonly voice: Voice;
  readonly random: Random;
  /** The element that holds the page's own content: what is not header, navigation or footer. */
  content: Element | null = null;
  /** What the page is called by; it stays above everything. */
  heading: Element | null = null;
  #ids = 0;

  constructor(voice: Voice, random: Random) {
    this.voice = voice;
    this.random = random;
  }

  /** Words as a node. */
  say(words: Words): Node {
    return isPlain(words) ? document.createTextNode(words.slice(1)) : this.voice.text(words);
  }

  /** Words as an attribute. */
  name<T extends Element>(element: T, attribute: string, words: Words): T {
    if (isPlain(words)) element.setAttribute(attribute, words.slice(1));
    else this.voice.attribute(element, attribute, words);
    return element;
  }

  mark<T extends Element>(target: Target | undefined, element: T, words?: Words): T {
    if (target) {
      this.truth.set(target, element);
      if (words) this.named.set(target, words);
    }
    return element;
  }

  /** An id nothing else on the page has. */
  id(stem: string): string {
    this.#ids++;
    return `${stem}-${this.#ids}`;
  }
}

const isPlain = (words: Words): words is `=${string}` => words.startsWith('=');

/** Makes an element. */
export function h(tag: string, attributes: Record<string, string> = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}
