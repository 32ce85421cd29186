import { h, type Page } from '../page.ts';
import { blockAround, isButtonLike, isField, type Mutation, truthOf } from './mutation.ts';

/** What looks like the control and is not it. A person would pass it by: it is in the chrome, out of sight, or an advertisement. */

function twinOf(element: Element): HTMLElement {
  const twin = element.cloneNode(true) as HTMLElement;
  for (const one of [twin, ...twin.querySelectorAll('*')]) {
    for (const attribute of ['id', 'data-testid', 'for']) one.removeAttribute(attribute);
  }
  return twin;
}

/** The twin with its words, where the words stand beside the control. */
function namedTwin(page: Page, target: Parameters<Mutation['apply']>[1], element: Element): HTMLElement {
  const twin = twinOf(element);
  const words = page.named.get(target);
  if (words && isField(element) && !twin.hasAttribute('aria-label')) page.name(twin, 'aria-label', words);
  return twin;
}

export const inTheChrome: Mutation = {
  id: 'same name in header or footer',
  apply(page, target) {
    const element = truthOf(page, target);
    const places = [...document.querySelectorAll('header, nav, footer, [role=navigation], [role=contentinfo]')].filter(
      (place) => !page.content?.contains(place) && !place.closest('[aria-hidden=true]'),
    );
    if (!element || places.length === 0 || !(isButtonLike(element) || isField(element))) return false;
    page.random.pick(places).append(namedTwin(page, target, element));
    return true;
  },
};

export const hiddenTwin: Mutation = {
  id: 'hidden mobile twin',
  apply(page, target) {
    const element = truthOf(page, target);
    const block = element && blockAround(page, element);
    if (!element || !block) return false;
    block.before(h('div', { class: 'mobile-only', style: 'display:none' }, namedTwin(page, target, element)));
    return true;
  },
};

export const offScreenTwin: Mutation = {
  id: 'off-screen dialog twin',
  apply(page, target) {
    const element = truthOf(page, target);
    if (!element) return false;
    const style = 'position:absolute;left:-9999px;top:0;width:300px';
    document.body.append(h('div', { role: 'dialog', 'aria-hidden': 'true', style }, namedTwin(page, target, element)));
    return true;
  },
};

export const advertisement: Mutation = {
  id: 'look-alike advertisement',
  apply(page, target) {
    const element = truthOf(page, target);
    if (!element || !page.content || !(isButtonLike(element) || isField(element))) return false;
    const twin = namedTwin(page, target, element);
    const ad = h('aside', { 'aria-label': 'Advertisement', class: 'ad' }, h('small', {}, 'Advertisement'));
    ad.append(h('p', {}, 'Travel insurance from $9 a week'), twin);
    page.content.append(ad);
    return true;
  },
};

export const DECOYS = [inTheChrome, hiddenTwin, offScreenTwin, advertisement];
