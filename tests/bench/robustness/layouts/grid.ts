import { h } from '../page.ts';
import { CARD_FIELDS, type Layout, RECORDS } from './layout.ts';

/** A content system's grid (AEM): many wrappers, parsys columns, links dressed as buttons, labels that only stand above. */
const column = (...inside: Node[]) =>
  h('div', { class: 'aem-GridColumn parsys' }, h('div', { class: 'cmp' }, ...inside));

export const grid: Layout = {
  id: 'grid',
  viewport: 'desk',
  hand: {
    heading: (page, slot) => h('h1', { class: 'cmp-title__text' }, page.say(slot)),
    field(page, { slot, input, target }) {
      const control = h('input', { type: input === 'tel' ? 'text' : input, class: 'cmp-form-text__text' });
      page.name(control, 'aria-label', slot);
      const label = h('label', { class: 'cmp-form-text__label' }, page.say(slot));
      return column(h('div', { class: 'cmp-form-text' }, label, page.mark(target, control, slot)));
    },
    choices(page, { legend, options, other, target }) {
      const id = page.id('legend');
      const list = options.map((option) =>
        h(
          'li',
          {},
          h('label', {}, h('input', { type: 'radio', name: target ?? 'group' }), h('span', {}, page.say(option))),
        ),
      );
      if (other) list.push(h('li', {}, page.name(h('input', { type: 'text' }), 'placeholder', other)));
      const box = h('div', { class: 'cmp-options', role: 'group', 'aria-labelledby': id });
      box.append(h('p', { id, class: 'cmp-options__legend' }, page.say(legend)), h('ul', {}, ...list));
      return column(page.mark(target, box, legend));
    },
    card(page, { legend, target }) {
      const fields = CARD_FIELDS.map(([slot, autocomplete]) =>
        h('div', {}, h('label', {}, h('span', {}, page.say(slot)), h('input', { type: 'text', autocomplete }))),
      );
      const box = h('section', { class: 'cmp-card' }, h('h3', {}, page.say(legend)), ...fields);
      return column(page.mark(target, box, legend));
    },
    tick(page, { slot, role, target }) {
      const control = h('input', { type: 'checkbox', class: 'cmp-toggle', ...(role === 'switch' && { role }) });
      page.mark(target, control, slot);
      return column(h('label', { class: 'cmp-toggle__label' }, h('span', {}, page.say(slot)), control));
    },
    button(page, { slot, target }) {
      const control = h('a', { href: '#', role: 'button', class: 'cmp-button' });
      control.append(h('span', { class: 'cmp-button__text' }, page.say(slot)));
      return column(page.mark(target, control, slot));
    },
    link: (page, { slot, target }) =>
      column(page.mark(target, h('a', { href: `/content/${slot}.html`, class: 'cmp-link' }, page.say(slot)), slot)),
    text: (page, { slot }) => column(h('div', { class: 'cmp-text' }, h('p', {}, page.say(slot)))),
    facts: (page, { rows }) =>
      column(
        ...rows.map(([slot, sum]) =>
          h('div', { class: 'cmp-fact' }, h('p', {}, page.say(slot)), h('p', { class: 'big' }, sum)),
        ),
      ),
    figures(page, { slots, target }) {
      const box = h('div', { class: 'cmp-figures' }, ...slots.map((slot) => h('p', {}, page.say(slot))));
      return column(page.mark(target, box, slots[0]));
    },
    sum(page, { rows, total, target }) {
      const figure = page.mark(target, h('p', { class: 'big' }, total[1]), total[0]);
      const line = (slot: (typeof total)[0], value: Element) =>
        h('div', { class: 'cmp-line' }, h('p', {}, page.say(slot)), value);
      return column(...rows.map(([slot, sum]) => line(slot, h('p', {}, sum))), line(total[0], figure));
    },
    records(page, { columns, what, target }) {
      const rows = RECORDS.map(([date, sum]) =>
        h('tr', {}, h('td', {}, date), h('td', {}, page.say(what)), h('td', {}, sum)),
      );
      const head = h('tr', {}, ...columns.map((slot) => h('th', {}, page.say(slot))));
      const table = h('table', { class: 'cmp-table' }, h('thead', {}, head), h('tbody', {}, ...rows));
      return column(page.mark(target, table, what));
    },
    section: (page, heading, parts) =>
      h(
        'div',
        { class: 'responsivegrid aem-Grid' },
        heading ? column(h('h2', { class: 'cmp-title__text' }, page.say(heading))) : null,
        ...parts,
      ),
  },
  shell(page, content) {
    page.content = h('div', { class: 'cmp-container', id: 'maincontent' }, ...content);
    return [
      h(
        'div',
        { class: 'root responsivegrid' },
        h('div', { class: 'xf-header' }, h('header', {}, h('nav', {}, h('a', { href: '/bill-pay' }, 'Bill pay')))),
        h('div', { class: 'aem-Grid aem-Grid--12' }, h('div', { class: 'responsivegrid' }, page.content)),
        h(
          'div',
          { class: 'xf-footer' },
          h('footer', {}, h('a', { href: '/refill' }, 'Refill'), ' ', h('a', { href: '/c' }, 'Contact')),
        ),
      ),
    ];
  },
};
