import { h } from '../page.ts';
import { CARD_FIELDS, type Layout, RECORDS } from './layout.ts';

/** A phone's page: a drawer parked off the screen that names everything, floating labels, the way on in a bar at the bottom. */
export const drawer: Layout = {
  id: 'drawer',
  viewport: 'phone',
  hand: {
    heading: (page, slot) => h('div', { role: 'heading', 'aria-level': '1', class: 'title' }, page.say(slot)),
    field(page, { slot, input, target }) {
      const id = page.id('f');
      const control = h('input', { type: input, 'aria-labelledby': id, placeholder: ' ', class: 'float' });
      return h(
        'div',
        { class: 'cell' },
        page.mark(target, control, slot),
        h('span', { id, class: 'float-label' }, page.say(slot)),
      );
    },
    choices(page, { legend, options, other, target }) {
      const rows = options.map((option) =>
        h(
          'label',
          { class: 'cell' },
          h('span', {}, page.say(option)),
          h('input', { type: 'radio', name: target ?? 'group' }),
        ),
      );
      const last = other ? h('label', { class: 'cell' }, page.say(other), h('input', { type: 'text' })) : null;
      const box = h(
        'div',
        { class: 'sheet', role: 'radiogroup' },
        h('div', { class: 'caption' }, page.say(legend)),
        ...rows,
        last,
      );
      return page.mark(target, box, legend);
    },
    card(page, { legend, target }) {
      const rows = CARD_FIELDS.map(([slot, autocomplete]) => {
        const id = page.id('c');
        return h(
          'div',
          { class: 'cell' },
          h('span', { id }, page.say(slot)),
          h('input', { autocomplete, 'aria-labelledby': id }),
        );
      });
      const box = h(
        'div',
        { class: 'sheet' },
        h('div', { role: 'heading', 'aria-level': '2' }, page.say(legend)),
        ...rows,
      );
      return page.mark(target, box, legend);
    },
    tick(page, { slot, role, target }) {
      const control = h('input', { type: 'checkbox', ...(role === 'switch' && { role }) });
      return h('label', { class: 'cell' }, h('span', {}, page.say(slot)), page.mark(target, control, slot));
    },
    button(page, { slot, target }) {
      const control = h('button', { class: 'wide' }, page.say(slot));
      return h('div', { class: 'bar' }, page.mark(target, control, slot));
    },
    link: (page, { slot, target }) =>
      h(
        'div',
        { class: 'cell' },
        page.mark(target, h('a', { href: `/m/${slot}` }, page.say(slot), h('span', {}, ' ›')), slot),
      ),
    text: (page, { slot }) => h('p', { class: 'small' }, page.say(slot)),
    facts: (page, { rows }) =>
      h(
        'div',
        {},
        ...rows.map(([slot, sum]) => h('div', { class: 'cell' }, h('span', {}, page.say(slot)), h('b', {}, sum))),
      ),
    figures(page, { slots, target }) {
      const box = h('div', { class: 'meters' }, ...slots.map((slot) => h('span', { class: 'meter' }, page.say(slot))));
      return page.mark(target, box, slots[0]);
    },
    sum(page, { rows, total, target }) {
      const figure = page.mark(target, h('span', { class: 'sum' }, total[1]), total[0]);
      const line = (label: Node, value: Element) => h('div', { class: 'cell' }, h('span', {}, label), value);
      return h(
        'div',
        { class: 'sheet' },
        ...rows.map(([slot, sum]) => line(page.say(slot), h('span', {}, sum))),
        line(page.say(total[0]), figure),
      );
    },
    records(page, { what, target }) {
      const items = RECORDS.map(([date, sum]) =>
        h(
          'div',
          { role: 'listitem', class: 'cell' },
          h('span', {}, date),
          h('span', {}, page.say(what)),
          h('b', {}, sum),
        ),
      );
      return page.mark(target, h('div', { role: 'list' }, ...items), what);
    },
    section: (page, heading, parts) =>
      h(
        'section',
        { class: 'sheet' },
        heading ? h('div', { role: 'heading', 'aria-level': '2' }, page.say(heading)) : null,
        ...parts,
      ),
  },
  shell(page, content) {
    page.content = h('main', { class: 'screen' }, ...content);
    const names = ['Home', 'Refill', 'Pay bill', 'AutoPay', 'Payment history', 'Shop'];
    const items = names.map((name) =>
      h('li', {}, h('a', { href: `/m/${name.toLowerCase().replace(' ', '-')}` }, name)),
    );
    return [
      h('header', {}, h('button', { 'aria-label': 'Menu', 'aria-expanded': 'false' }, '☰'), h('b', {}, 'T-Mobile')),
      h('div', { class: 'drawer', 'aria-hidden': 'true' }, h('ul', {}, ...items)),
      page.content,
      h('nav', { class: 'tabs' }, h('a', { href: '/m/home' }, 'Home'), h('a', { href: '/m/more' }, 'More')),
    ];
  },
};
