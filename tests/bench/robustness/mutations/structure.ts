import { h, type Page } from '../page.ts';
import { frameHolding } from '../stage.ts';
import { blockAround, type Mutation, truthOf, unitOf } from './mutation.ts';

/** What moves or grows around a control. */

const MOST_PROMOS = 6;
const PROMOS = ['5G in more places every day.', 'Questions? Chat with us.', 'New phones are here.', 'Rate this page.'];

/** The list of blocks the target stands in, first of all around it that has several. */
function blocksAround(page: Page, element: Element): { parent: Element; blocks: Element[] } | null {
  for (let at = blockAround(page, element); at; at = at.parentElement && blockAround(page, at.parentElement)) {
    const parent = at.parentElement;
    const blocks = [...(parent?.children ?? [])].filter((block) => !block.contains(page.heading));
    if (parent && blocks.length > 1) return { parent, blocks };
  }
  return null;
}

export const wrap: Mutation = {
  id: 'wrap',
  apply(page, target) {
    const element = truthOf(page, target);
    const block = element && blockAround(page, element);
    if (!block) return false;
    for (let level = page.random.below(3); level >= 0; level--) {
      const wrapper = h(page.random.pick(['div', 'section', 'span']), { class: page.random.hash() });
      if (wrapper.localName === 'span') wrapper.setAttribute('style', 'display:block');
      block.replaceWith(wrapper);
      wrapper.append(block);
    }
    return true;
  },
};

export const unwrap: Mutation = {
  id: 'unwrap',
  apply(page, target) {
    const truths = new Set(page.truth.values());
    const wrappers: Element[] = [];
    for (let at = truthOf(page, target)?.parentElement; at && at !== page.content; at = at.parentElement) {
      if (at.matches('div, section, span, p') && !at.hasAttribute('role') && !truths.has(at)) wrappers.push(at);
    }
    if (wrappers.length === 0) return false;
    const wrapper = page.random.pick(wrappers);
    // Blocks that stood below each other stay below each other.
    const children = [...wrapper.childNodes];
    wrapper.replaceWith(...children, ...(wrapper.localName === 'span' ? [] : [h('br')]));
    return true;
  },
};

export const insertSiblings: Mutation = {
  id: 'insert siblings',
  apply(page, target) {
    const unit = unitOf(page, target);
    const block = unit && blockAround(page, unit);
    if (!block) return false;
    for (let more = page.random.below(3); more >= 0; more--) {
      const words = page.random.pick(PROMOS);
      const shown = page.content?.querySelectorAll('.note-text') ?? [];
      // No page grows for ever: where there is much already, it says something else.
      if (shown.length >= MOST_PROMOS) page.random.pick([...shown]).textContent = words;
      else block.before(h(page.random.pick(['p', 'div']), { class: 'note-text' }, words));
    }
    return true;
  },
};

export const reorder: Mutation = {
  id: 'reorder',
  apply(page, target) {
    const element = unitOf(page, target);
    const found = element && blocksAround(page, element);
    if (!found) return false;
    const at = page.random.below(found.blocks.length - 1);
    found.blocks[at]?.before(found.blocks[at + 1] as Element);
    return true;
  },
};

export const moveSection: Mutation = {
  id: 'move section',
  apply(page, target) {
    const element = unitOf(page, target);
    const found = element && blocksAround(page, element);
    const block = found?.blocks.find((one) => one.contains(element));
    if (!found || !block) return false;
    found.parent.append(h('section', { class: page.random.hash() }, block));
    return true;
  },
};

/** Where the content still stands in the light: not in a frame or a shadow root already. */
const inTheLight = (page: Page) =>
  page.content?.getRootNode() === document && !page.content.querySelector('iframe') ? page.content : null;

export const intoShadowRoot: Mutation = {
  id: 'into shadow root',
  apply(page) {
    const content = inTheLight(page);
    if (!content) return false;
    const host = h(`x-${page.random.hash()}`, { style: 'display:block' });
    const inner = h('div', {}, ...content.childNodes);
    host.attachShadow({ mode: 'open' }).append(inner);
    content.append(host);
    page.content = inner;
    return true;
  },
};

export const intoFrame: Mutation = {
  id: 'into frame',
  apply(page) {
    const content = inTheLight(page);
    // A form must not be left outside of the dialog it was opened in.
    if (!content || content.closest('[role=dialog]')) return false;
    const inner = h('div', {}, ...content.childNodes);
    content.append(frameHolding(inner));
    page.content = inner;
    return true;
  },
};

/** The framework draws the control anew: another node, the same in everything else. */
const replace: Mutation = {
  id: 'late replace',
  apply(page, target) {
    const element = truthOf(page, target);
    if (!element) return false;
    const fresh = element.cloneNode(false) as Element;
    fresh.append(...element.childNodes);
    element.replaceWith(fresh);
    page.truth.set(target, fresh);
    if (page.heading === element) page.heading = fresh;
    return true;
  },
};

export const STRUCTURE = [wrap, unwrap, insertSiblings, reorder, moveSection, intoShadowRoot, intoFrame, replace];
