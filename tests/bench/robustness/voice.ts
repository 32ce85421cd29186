import type { Random } from './random.ts';
import type { Bank, Slot, Tongue } from './words/slots.ts';

/** How a page speaks: `translated` is a page in English whose visible text the browser turned into Chinese. */
export type Language = Tongue | 'translated';

/** One thing a page says, with a way to write it anew. */
export interface Spoken {
  slot: Slot;
  where: 'text' | 'attribute';
  /** The element it stands in, or whose attribute it is. */
  element: () => Element | null;
  read: () => string;
  write: (words: string) => void;
}

/** Chooses the words of one page and remembers where they went, so that they can be changed later. */
export class Voice {
  readonly spoken: Spoken[] = [];
  readonly language: Language;
  readonly #bank: Bank;
  readonly #random: Random;
  readonly #chosen = new Map<Slot, number>();

  constructor(bank: Bank, language: Language, random: Random) {
    this.#bank = bank;
    this.language = language;
    this.#random = random;
  }

  /** The words for a text, as a node. The browser's translator wraps what it writes in two font elements. */
  text(slot: Slot): Node {
    const text = document.createTextNode(this.#words(slot, this.#textTongue()));
    this.spoken.push({
      slot,
      where: 'text',
      element: () => text.parentElement,
      read: () => text.data,
      write: (words) => {
        text.data = words;
      },
    });
    return this.language === 'translated' ? inFonts(text) : text;
  }

  /** Puts the words into an attribute. A translator of pages leaves attributes as they were. */
  attribute(element: Element, name: string, slot: Slot): void {
    element.setAttribute(name, this.#words(slot, this.#attributeTongue()));
    this.spoken.push({
      slot,
      where: 'attribute',
      element: () => element,
      read: () => element.getAttribute(name) ?? '',
      write: (words) => element.setAttribute(name, words),
    });
  }

  /** Says a thing in other words of the same bank, everywhere on the page. */
  reword(slot: Slot): void {
    this.#chosen.set(slot, (this.#chosen.get(slot) ?? 0) + 1);
    for (const one of this.spoken.filter((spoken) => spoken.slot === slot)) {
      one.write(this.#words(slot, one.where === 'text' ? this.#textTongue() : this.#attributeTongue()));
    }
  }

  #words(slot: Slot, tongue: Tongue): string {
    const all = this.#bank[slot][tongue];
    const index = this.#chosen.get(slot) ?? this.#random.below(12);
    this.#chosen.set(slot, index);
    return all[index % all.length] ?? '';
  }

  #textTongue(): Tongue {
    return this.language === 'translated' ? 'zh' : this.language;
  }

  #attributeTongue(): Tongue {
    return this.language === 'translated' ? 'en' : this.language;
  }
}

function inFonts(text: Text): Node {
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  outer.setAttribute('style', 'vertical-align: inherit;');
  inner.setAttribute('style', 'vertical-align: inherit;');
  inner.append(text);
  outer.append(inner);
  return outer;
}
