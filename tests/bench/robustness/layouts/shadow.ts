import { h } from '../page.ts';
import { CARD_FIELDS, type Layout, RECORDS } from './layout.ts';

/** Web components: the whole flow in an open shadow root, parts in their own custom elements. */
const inBlock = (tag: string, ...inside: (Node | null)[]) => h(tag, { style: 'display:block' }, ...inside);

export const shadow: Layout = {
  id: 'shadow',
  viewport: 'desk',
  hand: {
    heading: (page, slot) => h('h2', { part: 'title' }, page.say(slot)),
    field(page, { slot, input, target }) {
      const control = h('input', { type: input, part: 'input', name: target ?? 'where' });
      return inBlock('ui-field', h('label', {}, h('span', {}, page.say(slot)), page.mark(target, control, slot)));
    },
    choices(page, { legend, options, other, target }) {
      const buttons = options.map((option) =>
        h('button', { type: 'button', 'aria-pressed': 'false', part: 'chip' }, page.say(option)),
      );
      const last = other ? h('label', {}, page.say(other), h('input', { type: 'text', part: 'input' })) : null;
      const group = h('div', { role: 'group' }, h('h3', {}, page.say(legend)), ...buttons, last);
      return inBlock('ui-choices', page.mark(target, group, legend));
    },
    card(page, { legend, target }) {
      const rows = CARD_FIELDS.map(([slot, autocomplete]) =>
        inBlock('ui-field', h('label', {}, page.say(slot), h('input', { autocomplete, part: 'input' }))),
      );
      return page.mark(target, h('fieldset', {}, h('legend', {}, page.say(legend)), ...rows), legend);
    },
    tick(page, { slot, role, target }) {
      const control = h('input', { type: 'checkbox', ...(role === 'switch' && { role }) });
      return inBlock('ui-tick', h('label', {}, page.mark(target, control, slot), page.say(slot)));
    },
    button(page, { slot, target }) {
      const control = h('button', { type: 'submit', part: 'button' }, h('span', { part: 'label' }, page.say(slot)));
      return inBlock('ui-button', page.mark(target, control, slot));
    },
    link: (page, { slot, target }) =>
      inBlock('ui-link', page.mark(target, h('a', { href: `#${slot}`, part: 'link' }, page.say(slot)), slot)),
    text: (page, { slot }) => h('p', {}, page.say(slot)),
    facts: (page, { rows }) =>
      inBlock('ui-facts', ...rows.map(([slot, sum]) => h('p', {}, page.say(slot), ' ', h('b', {}, sum)))),
    figures(page, { slots, target }) {
      const list = h('ol', { part: 'figures' }, ...slots.map((slot) => h('li', {}, page.say(slot))));
      return inBlock('ui-usage', page.mark(target, list, slots[0]));
    },
    sum(page, { rows, total, target }) {
      const figure = page.mark(target, h('b', { part: 'sum' }, total[1]), total[0]);
      return inBlock(
        'ui-sum',
        ...rows.map(([slot, sum]) => h('p', {}, page.say(slot), ' ', h('span', {}, sum))),
        h('p', {}, page.say(total[0]), ' ', figure),
      );
    },
    records(page, { columns, what, target }) {
      const head = h('tr', {}, ...columns.map((slot) => h('th', {}, page.say(slot))));
      const rows = RECORDS.map(([date, sum]) =>
        h('tr', {}, h('td', {}, date), h('td', {}, page.say(what)), h('td', {}, sum)),
      );
      return inBlock('ui-table', page.mark(target, h('table', {}, h('tbody', {}, head, ...rows)), what));
    },
    section: (page, heading, parts) => inBlock('ui-panel', heading ? h('h3', {}, page.say(heading)) : null, ...parts),
  },
  shell(page, content) {
    const flow = inBlock('ui-flow');
    page.content = h('div', { class: 'wrap' }, ...content);
    flow.attachShadow({ mode: 'open' }).append(page.content);
    const head = inBlock('ui-header');
    head.attachShadow({ mode: 'open' }).append(h('nav', {}, h('a', { href: '/pay' }, 'Pay bill')));
    return [h('header', {}, head), h('main', {}, flow), h('footer', {}, h('a', { href: '/r' }, 'Refill'))];
  },
};
