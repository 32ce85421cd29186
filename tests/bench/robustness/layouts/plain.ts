import { h, type Page } from '../page.ts';
import { CARD_FIELDS, type Layout, RECORDS } from './layout.ts';

/** HTML as a textbook has it: main, fieldset, legend, label for. */
const radio = (page: Page, label: Node, name: string) =>
  h('label', {}, h('input', { type: 'radio', name, id: page.id('r') }), ' ', label);

export const plain: Layout = {
  id: 'plain',
  viewport: 'desk',
  hand: {
    heading: (page, slot) => h('h1', {}, page.say(slot)),
    field(page, { slot, input, target }) {
      const id = page.id('field');
      const control = h('input', {
        type: input,
        id,
        name: target ?? 'field',
        'data-testid': `${target}-input`,
        ...(input === 'tel' && { autocomplete: 'tel-national', maxlength: '14' }),
      });
      return h('p', {}, h('label', { for: id }, page.say(slot)), page.mark(target, control, slot));
    },
    choices(page, { legend, options, other, target }) {
      const box = h(
        'fieldset',
        { id: page.id('choices'), 'data-testid': `${target}-choices` },
        h('legend', {}, page.say(legend)),
        ...options.map((option) => radio(page, page.say(option), target ?? 'group')),
        other ? h('label', {}, page.say(other), ' ', h('input', { type: 'text', inputmode: 'decimal' })) : null,
      );
      return page.mark(target, box, legend);
    },
    card(page, { legend, target }) {
      const box = h(
        'fieldset',
        { 'data-testid': 'card-fields' },
        h('legend', {}, page.say(legend)),
        ...CARD_FIELDS.map(([slot, autocomplete]) =>
          h('label', {}, page.say(slot), h('input', { type: 'text', autocomplete, name: autocomplete })),
        ),
      );
      return page.mark(target, box, legend);
    },
    tick(page, { slot, role, target }) {
      const control = h('input', {
        type: 'checkbox',
        id: page.id('tick'),
        name: target ?? 'group',
        'data-testid': target ?? 'tick',
      });
      if (role === 'switch') control.setAttribute('role', 'switch');
      return h('label', {}, page.mark(target, control, slot), ' ', page.say(slot));
    },
    button(page, { slot, target }) {
      const control = h('button', { type: 'button', class: 'button', 'data-testid': `${target ?? slot}-button` });
      control.append(page.say(slot));
      return page.mark(target, control, slot);
    },
    link: (page, { slot, target }) =>
      h('p', {}, page.mark(target, h('a', { href: `/go/${slot}`, id: page.id('link') }, page.say(slot)), slot)),
    text: (page, { slot }) => h('p', {}, page.say(slot)),
    facts: (page, { rows }) =>
      h('dl', {}, ...rows.flatMap(([slot, sum]) => [h('dt', {}, page.say(slot)), h('dd', {}, sum)])),
    figures: (page, { slots, target }) =>
      page.mark(target, h('ul', { id: 'left' }, ...slots.map((slot) => h('li', {}, page.say(slot)))), slots[0]),
    sum(page, { rows, total, target }) {
      const figure = page.mark(target, h('dd', { id: 'total', 'data-testid': 'total' }, total[1]), total[0]);
      return h(
        'dl',
        {},
        ...rows.flatMap(([slot, sum]) => [h('dt', {}, page.say(slot)), h('dd', {}, sum)]),
        h('dt', {}, page.say(total[0])),
        figure,
      );
    },
    records(page, { columns, what, target }) {
      const head = h('tr', {}, ...columns.map((slot) => h('th', { scope: 'col' }, page.say(slot))));
      const rows = RECORDS.map(([date, sum]) =>
        h('tr', {}, h('td', {}, date), h('td', {}, page.say(what)), h('td', {}, sum)),
      );
      return page.mark(target, h('table', { id: 'records' }, h('thead', {}, head), h('tbody', {}, ...rows)), what);
    },
    section: (page, heading, parts) => h('section', {}, heading ? h('h2', {}, page.say(heading)) : null, ...parts),
  },
  shell(page, content) {
    page.content = h('main', { id: 'main' }, ...content);
    return [
      h('header', {}, h('a', { href: '/' }, 'T-Mobile'), ' ', h('a', { href: '/account' }, 'My account')),
      h('nav', {}, h('a', { href: '/plans' }, 'Plans'), ' ', h('a', { href: '/phones' }, 'Phones')),
      page.content,
      h('footer', {}, h('a', { href: '/support' }, 'Support'), ' ', h('a', { href: '/pay' }, 'Pay my bill')),
    ];
  },
};
