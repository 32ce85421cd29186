import { h } from '../page.ts';
import { CARD_FIELDS, type Layout, RECORDS } from './layout.ts';

/** A wizard in one address: the steps listed above, the others drawn too but not shown, with the same controls in them. */
export const wizard: Layout = {
  id: 'wizard',
  viewport: 'desk',
  hand: {
    heading: (page, slot) => h('h2', { class: 'step-title', tabindex: '-1' }, page.say(slot)),
    field(page, { slot, input, target }) {
      const id = page.id('hint');
      const control = h('input', { type: input, class: 'w-input', 'aria-describedby': id, id: page.id('w') });
      return h(
        'div',
        { class: 'w-row' },
        h('label', { for: control.id, class: 'w-label' }, page.say(slot)),
        page.mark(target, control, slot),
        h('small', { id }, '*'),
      );
    },
    choices(page, { legend, options, other, target }) {
      const rows = options.map((option) =>
        h(
          'li',
          {},
          h('button', { type: 'button', role: 'radio', 'aria-checked': 'false', class: 'tile' }, page.say(option)),
        ),
      );
      if (other)
        rows.push(h('li', {}, h('label', {}, page.say(other), h('input', { type: 'text', inputmode: 'decimal' }))));
      const box = h(
        'section',
        { class: 'w-block' },
        h('h3', {}, page.say(legend)),
        h('ul', { class: 'tiles' }, ...rows),
      );
      return page.mark(target, box, legend);
    },
    card(page, { legend, target }) {
      const rows = CARD_FIELDS.map(([slot, autocomplete]) => {
        const control = h('input', { autocomplete, class: 'w-input', id: page.id('w') });
        return h('div', { class: 'w-row' }, h('label', { for: control.id }, page.say(slot)), control);
      });
      return page.mark(target, h('section', { class: 'w-block' }, h('h3', {}, page.say(legend)), ...rows), legend);
    },
    tick(page, { slot, role, target }) {
      const control = h('input', { type: 'checkbox', id: page.id('w'), ...(role === 'switch' && { role }) });
      return h(
        'div',
        { class: 'w-row' },
        h('label', { for: control.id }, page.say(slot)),
        page.mark(target, control, slot),
      );
    },
    button(page, { slot, target }) {
      const control = h(
        'button',
        { type: 'button', class: 'w-button' },
        page.say(slot),
        h('span', { 'aria-hidden': 'true' }, ' →'),
      );
      return page.mark(target, control, slot);
    },
    link: (page, { slot, target }) =>
      page.mark(target, h('a', { href: `#/${slot}`, class: 'w-link' }, page.say(slot)), slot),
    text: (page, { slot }) => h('p', { class: 'w-text' }, page.say(slot)),
    facts: (page, { rows }) =>
      h(
        'div',
        { class: 'w-block' },
        ...rows.map(([slot, sum]) => h('p', {}, h('span', {}, page.say(slot), ': '), h('b', {}, sum))),
      ),
    figures(page, { slots, target }) {
      const box = h('div', { class: 'w-figures' }, ...slots.map((slot) => h('div', {}, h('span', {}, page.say(slot)))));
      return page.mark(target, box, slots[0]);
    },
    sum(page, { rows, total, target }) {
      const figure = page.mark(target, h('span', { class: 'w-sum' }, total[1]), total[0]);
      return h(
        'ul',
        { class: 'w-sums' },
        ...rows.map(([slot, sum]) => h('li', {}, h('span', {}, page.say(slot)), ' ', h('span', {}, sum))),
        h('li', {}, h('span', {}, page.say(total[0])), ' ', figure),
      );
    },
    records(page, { columns, what, target }) {
      const head = h('tr', {}, ...columns.map((slot) => h('th', {}, page.say(slot))));
      const rows = RECORDS.map(([date, sum]) =>
        h('tr', {}, h('th', { scope: 'row' }, date), h('td', {}, page.say(what)), h('td', {}, sum)),
      );
      return page.mark(target, h('table', { class: 'w-table' }, h('thead', {}, head), h('tbody', {}, ...rows)), what);
    },
    section: (page, heading, parts) =>
      h('section', { class: 'w-block' }, heading ? h('h3', {}, page.say(heading)) : null, ...parts),
  },
  shell(page, content) {
    page.content = h('div', { class: 'step current' }, ...content);
    const steps = ['1', '2', '3', '4'].map((name) => h('li', name === '2' ? { 'aria-current': 'step' } : {}, name));
    const waiting = h('div', { class: 'step', style: 'display:none' });
    waiting.append(
      h('h2', {}, page.say('h-review')),
      h('button', {}, page.say('submit-payment')),
      h('button', {}, page.say('continue')),
    );
    return [
      h('header', {}, h('a', { href: '/' }, 'T-Mobile')),
      h('main', {}, h('ol', { class: 'steps' }, ...steps), h('form', {}, page.content, waiting)),
      h('footer', {}, h('a', { href: '/help' }, 'Help')),
    ];
  },
  fits: ({ kind }) => !['account-home', 'history', 'store-locator'].includes(kind),
};
