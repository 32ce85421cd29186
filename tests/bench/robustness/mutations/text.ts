import type { Target } from '../../../../carriers/vocabulary.ts';
import { h, type Page } from '../page.ts';
import type { Slot, Words } from '../words/slots.ts';
import { isButtonLike, type Mutation, truthOf } from './mutation.ts';

/** What the page says, written otherwise. */

const slotOf = (page: Page, target: Target): Slot | null => {
  const words: Words | undefined = page.named.get(target);
  return words && !words.startsWith('=') ? (words as Slot) : null;
};

/** Writes everything that is said for a target anew. */
function rewrite(page: Page, target: Target, to: (words: string) => string): boolean {
  const slot = slotOf(page, target);
  let changed = false;
  for (const spoken of page.voice.spoken) {
    if (spoken.slot !== slot) continue;
    const before = spoken.read();
    const after = to(before);
    if (after !== before) {
      spoken.write(after);
      changed = true;
    }
  }
  return changed;
}

export const reword: Mutation = {
  id: 'other words of the same bank',
  apply(page, target) {
    const slot = slotOf(page, target);
    if (!slot) return false;
    page.voice.reword(slot);
    return true;
  },
};

const recase: Mutation = {
  id: 'case',
  apply(page, target) {
    const to = page.random.pick([
      (words: string) => words.toUpperCase(),
      (words: string) => words.toLowerCase(),
      (words: string) => words.replace(/(?<!\p{L}|')\p{L}/gu, (letter) => letter.toUpperCase()),
    ]);
    return rewrite(page, target, to);
  },
};

const decorate: Mutation = {
  id: 'no-break space, zero width, arrow',
  apply(page, target) {
    const to = page.random.pick([
      (words: string) => words.replaceAll(' ', '\u00a0'),
      (words: string) => `\u200b${words.replace(' ', ' \u200b')}\ufeff`,
      (words: string) => `${words} ›`,
      (words: string) => `${words} →`,
      (words: string) => `  ${words}\n `,
    ]);
    return rewrite(page, target, to);
  },
};

const iconise: Mutation = {
  id: 'icon with a name',
  apply(page, target) {
    const element = truthOf(page, target);
    const words = page.named.get(target);
    if (!element || !words || !isButtonLike(element) || element.localName === 'input') return false;
    const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    icon.setAttribute('viewBox', '0 0 8 8');
    icon.setAttribute('width', '24');
    icon.setAttribute('height', '24');
    element.replaceChildren(icon);
    page.name(element, 'aria-label', words);
    return true;
  },
};

const priceFormat: Mutation = {
  id: 'price format',
  apply(page) {
    const to = page.random.pick([
      (_: string, whole: string, cents: string) => (cents === '00' ? `$${whole}` : `$ ${whole}.${cents}`),
      (_: string, whole: string, cents: string) => `US$${whole}.${cents}`,
      (_: string, whole: string, cents: string) => `${whole}.${cents} USD`,
      (_: string, whole: string, cents: string) => `USD ${whole}.${cents}`,
    ]);
    let changed = false;
    for (const text of textsIn(page)) {
      const next = text.data.replace(/(?<!US)\$(\d+)\.(\d\d)/g, to);
      changed ||= next !== text.data;
      text.data = next;
    }
    return changed;
  },
};

/** Browser translation leaves font elements behind even where it changed no word. */
const fontWrap: Mutation = {
  id: 'font wrappers',
  apply(page) {
    const texts = textsIn(page).filter((text) => text.data.trim() && !text.parentElement?.matches('font, style'));
    for (const text of texts) {
      const inner = h('font', { style: 'vertical-align: inherit;' });
      text.replaceWith(h('font', { style: 'vertical-align: inherit;' }, inner));
      inner.append(text);
    }
    return texts.length > 0;
  },
};

function textsIn(page: Page): Text[] {
  if (!page.content) return [];
  const walker = document.createTreeWalker(page.content, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

export const TEXT = [reword, recase, decorate, iconise, priceFormat, fontWrap];
