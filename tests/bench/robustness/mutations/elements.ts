import { h, type Page } from '../page.ts';
import { isButtonLike, isField, type Mutation, truthOf } from './mutation.ts';

/** The same control made of another element. */

const CONTROLS = [
  () => h('button', { type: 'button' }),
  () => h('a', { href: '#', role: 'button' }),
  () => h('div', { role: 'button', tabindex: '0' }),
  () => h('input', { type: 'submit' }),
] as const;

export const swapControl: Mutation = {
  id: 'button, link, div or input',
  apply(page, target) {
    const old = truthOf(page, target);
    const words = page.named.get(target);
    if (!old || !words || !isButtonLike(old)) return false;
    const others = CONTROLS.map((make) => make()).filter((other) => other.localName !== old.localName);
    const fresh = page.random.pick(others);
    if (old.className) fresh.className = old.className;
    if (fresh.localName === 'input') page.name(fresh, 'value', words);
    else if (old.localName === 'input') fresh.append(page.say(words));
    else fresh.append(...old.childNodes);
    for (const kept of ['id', 'data-testid', 'aria-label']) {
      const value = old.getAttribute(kept);
      if (value) fresh.setAttribute(kept, value);
    }
    old.replaceWith(fresh);
    page.truth.set(target, fresh);
    return true;
  },
};

export const swapRadios: Mutation = {
  id: 'native radios to roles',
  apply(page, target) {
    const group = truthOf(page, target);
    const radios = [...(group?.querySelectorAll('input[type=radio]') ?? [])];
    for (const radio of radios) {
      const label = radio.closest('label') ?? group?.querySelector(`label[for="${radio.id}"]`);
      const fresh = h('div', { role: 'radio', tabindex: '0', 'aria-checked': 'false' });
      if (!label) continue;
      if (label.contains(radio)) {
        radio.remove();
        fresh.append(...label.childNodes);
        label.replaceWith(fresh);
      } else {
        fresh.append(...label.childNodes);
        label.remove();
        radio.replaceWith(fresh);
      }
    }
    return radios.length > 0;
  },
};

const HEADINGS = [
  () => h('h1'),
  () => h('h2'),
  () => h('h3'),
  () => h('div', { role: 'heading', 'aria-level': '2' }),
] as const;

export const headingLevel: Mutation = {
  id: 'heading level',
  apply(page) {
    const old = page.heading;
    if (!old) return false;
    const fresh = page.random.pick(HEADINGS.map((make) => make()).filter((other) => other.localName !== old.localName));
    fresh.append(...old.childNodes);
    if (old.id) fresh.id = old.id;
    old.replaceWith(fresh);
    page.heading = fresh;
    for (const [target, element] of page.truth) if (element === old) page.truth.set(target, fresh);
    return true;
  },
};

/** A field's words move: above it, around it, into it. */
export const moveLabel: Mutation = {
  id: 'label style',
  apply(page: Page, target) {
    const control = truthOf(page, target);
    const words = page.named.get(target);
    if (!control || !words || !isField(control)) return false;
    removeLabels(control);
    const style = page.random.pick(['for', 'around', 'placeholder', 'aria-label', 'labelledby'] as const);
    if (style === 'placeholder' || style === 'aria-label') page.name(control, style, words);
    else if (style === 'around') {
      const label = h('label');
      control.replaceWith(label);
      label.append(h('span', {}, page.say(words)), control);
    } else {
      const id = page.id('moved');
      if (style === 'for') {
        control.id ||= page.id('control');
        control.before(h('label', { for: control.id }, page.say(words)));
      } else {
        control.setAttribute('aria-labelledby', id);
        control.before(h('div', { id }, page.say(words)));
      }
    }
    return true;
  },
};

function removeLabels(control: Element): void {
  const around = control.closest('label');
  if (around) around.replaceWith(control);
  const root = control.getRootNode() as Document | ShadowRoot;
  if (control.id) root.querySelector(`label[for="${control.id}"]`)?.remove();
  const named = control.getAttribute('aria-labelledby');
  if (named) root.getElementById(named)?.remove();
  // The grid's labels stand beside their fields and belong to nothing.
  const beside = control.previousElementSibling;
  if (beside?.matches('label:not([for])')) beside.remove();
  for (const attribute of ['aria-labelledby', 'aria-label', 'placeholder']) control.removeAttribute(attribute);
}

export const ELEMENTS = [swapControl, swapRadios, headingLevel, moveLabel];
