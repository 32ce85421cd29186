import { h } from '../page.ts';
import { CARD_FIELDS, type Hand, RECORDS } from './layout.ts';

/** A design system's dialog: everything inside labels, articles as choices, outputs for sums. */
export const hand: Hand = {
  heading: (page, slot) => h('h2', { class: 'modal-title' }, page.say(slot)),
  field(page, { slot, input, target }) {
    const control = h('input', { type: input, name: target ?? 'q', class: 'ds-input' });
    return h(
      'label',
      { class: 'ds-field' },
      h('span', { class: 'ds-label' }, page.say(slot)),
      page.mark(target, control, slot),
    );
  },
  choices(page, { legend, options, other, target }) {
    const rows = options.map((option) =>
      h(
        'article',
        { class: 'ds-option' },
        h('label', {}, h('input', { type: 'radio', name: target ?? 'group' }), h('b', {}, page.say(option))),
      ),
    );
    const last = other
      ? h('label', { class: 'ds-field' }, h('span', {}, page.say(other)), h('input', { type: 'text' }))
      : null;
    const box = h(
      'fieldset',
      { class: 'ds-group' },
      h('legend', { class: 'ds-legend' }, h('h3', {}, page.say(legend))),
      ...rows,
      last,
    );
    return page.mark(target, box, legend);
  },
  card(page, { legend, target }) {
    const rows = CARD_FIELDS.map(([slot, autocomplete]) =>
      h('label', { class: 'ds-field' }, h('span', {}, page.say(slot)), h('input', { autocomplete, class: 'ds-input' })),
    );
    return page.mark(target, h('section', { class: 'ds-card' }, h('h3', {}, page.say(legend)), ...rows), legend);
  },
  tick(page, { slot, role, target }) {
    const control = h('input', { type: 'checkbox', class: 'ds-tick', ...(role === 'switch' && { role }) });
    return h('label', { class: 'ds-field' }, page.mark(target, control, slot), h('span', {}, page.say(slot)));
  },
  button(page, { slot, target }) {
    const control = h('button', { type: 'button', class: 'ds-button' }, h('span', {}, page.say(slot)));
    return page.mark(target, control, slot);
  },
  link: (page, { slot, target }) => h('p', {}, page.mark(target, h('a', { href: `/d/${slot}` }, page.say(slot)), slot)),
  text: (page, { slot }) => h('p', { class: 'ds-text' }, page.say(slot)),
  facts: (page, { rows }) =>
    h(
      'div',
      { class: 'ds-facts' },
      ...rows.map(([slot, sum]) => h('p', {}, page.say(slot), ' ', h('output', {}, sum))),
    ),
  figures(page, { slots, target }) {
    const box = h('div', { class: 'ds-figures' }, ...slots.map((slot) => h('p', {}, page.say(slot))));
    return page.mark(target, box, slots[0]);
  },
  sum(page, { rows, total, target }) {
    const figure = page.mark(target, h('output', { class: 'ds-total' }, total[1]), total[0]);
    return h(
      'div',
      { class: 'ds-sum' },
      ...rows.map(([slot, sum]) => h('p', {}, h('span', {}, page.say(slot)), ' ', h('span', {}, sum))),
      h('p', {}, h('span', {}, page.say(total[0])), ' ', figure),
    );
  },
  records(page, { what, target }) {
    const items = RECORDS.map(([date, sum]) => h('li', {}, `${date} `, page.say(what), ` ${sum}`));
    return page.mark(target, h('ul', {}, ...items), what);
  },
  section: (page, heading, parts) =>
    h('section', { class: 'ds-card' }, heading ? h('h3', {}, page.say(heading)) : null, ...parts),
};
