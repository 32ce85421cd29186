import { h, type Page } from '../page.ts';
import { CARD_FIELDS, type Layout, RECORDS } from './layout.ts';

/** React with hashed classes: divs with roles, no names, ids only where aria needs them. */
const hashed = (page: Page) => ({ class: `css-${page.random.hash()}` });

export const reactHashed: Layout = {
  id: 'hashed',
  viewport: 'desk',
  hand: {
    heading: (page, slot) => h('h1', hashed(page), page.say(slot)),
    field(page, { slot, input, target }) {
      const id = page.id(':r');
      const control = h('input', {
        ...hashed(page),
        id,
        type: input,
        placeholder: input === 'tel' ? '(555) 555-5555' : '',
      });
      const label = h('label', { ...hashed(page), for: id }, page.say(slot));
      return h('div', hashed(page), label, h('div', hashed(page), page.mark(target, control, slot)));
    },
    choices(page, { legend, options, other, target }) {
      const id = page.id(':r');
      const items = options.map((option, index) =>
        h(
          'div',
          { ...hashed(page), role: 'radio', tabindex: index === 0 ? '0' : '-1', 'aria-checked': String(index === 0) },
          h('span', hashed(page), page.say(option)),
        ),
      );
      const last = other
        ? page.name(h('input', { ...hashed(page), type: 'text', inputmode: 'decimal' }), 'aria-label', other)
        : null;
      const group = h('div', { ...hashed(page), role: 'radiogroup', 'aria-labelledby': id });
      group.append(h('span', { ...hashed(page), id }, page.say(legend)), ...items, ...(last ? [last] : []));
      return page.mark(target, group, legend);
    },
    card(page, { legend, target }) {
      const rows = CARD_FIELDS.map(([slot, autocomplete]) =>
        h('label', hashed(page), h('span', {}, page.say(slot)), h('input', { ...hashed(page), autocomplete })),
      );
      const box = h('div', hashed(page), h('h2', hashed(page), page.say(legend)), ...rows);
      return page.mark(target, box, legend);
    },
    tick(page, { slot, role, target }) {
      if (role === 'switch') {
        const id = page.id(':r');
        const control = h('button', { ...hashed(page), role, 'aria-checked': 'false', 'aria-labelledby': id });
        control.append(h('span', { style: 'display:inline-block;width:36px;height:20px' }));
        return h('div', hashed(page), h('span', { id }, page.say(slot)), page.mark(target, control, slot));
      }
      const control = h('input', { ...hashed(page), type: 'checkbox' });
      return h('label', hashed(page), page.mark(target, control, slot), h('span', hashed(page), page.say(slot)));
    },
    button(page, { slot, target }) {
      const control = h(
        'div',
        { ...hashed(page), role: 'button', tabindex: '0' },
        h('span', hashed(page), page.say(slot)),
      );
      return page.mark(target, control, slot);
    },
    link: (page, { slot, target }) =>
      h(
        'div',
        hashed(page),
        page.mark(target, h('a', { ...hashed(page), href: `/r/${page.random.hash()}` }, page.say(slot)), slot),
      ),
    text: (page, { slot }) => h('div', hashed(page), page.say(slot)),
    facts: (page, { rows }) =>
      h(
        'div',
        hashed(page),
        ...rows.map(([slot, sum]) =>
          h('div', hashed(page), h('div', hashed(page), page.say(slot)), h('div', hashed(page), sum)),
        ),
      ),
    figures(page, { slots, target }) {
      const box = h('div', hashed(page), ...slots.map((slot) => h('div', hashed(page), page.say(slot))));
      return page.mark(target, box, slots[0]);
    },
    sum(page, { rows, total, target }) {
      const figure = page.mark(target, h('div', hashed(page), total[1]), total[0]);
      const line = (label: Node, value: Element) => h('div', hashed(page), h('div', hashed(page), label), value);
      return h(
        'div',
        hashed(page),
        ...rows.map(([slot, sum]) => line(page.say(slot), h('div', hashed(page), sum))),
        line(page.say(total[0]), figure),
      );
    },
    records(page, { what, target }) {
      const items = RECORDS.map(([date, sum]) =>
        h('li', hashed(page), h('span', {}, date), ' ', h('span', {}, page.say(what)), ' ', h('span', {}, sum)),
      );
      return page.mark(target, h('ul', hashed(page), ...items), what);
    },
    section: (page, heading, parts) =>
      h('div', hashed(page), heading ? h('h2', hashed(page), page.say(heading)) : null, ...parts),
  },
  shell(page, content) {
    page.content = h('div', { ...hashed(page), role: 'main' }, h('div', hashed(page), ...content));
    const links = ['Pay', 'Usage', 'Shop'].map((name) =>
      h('a', { ...hashed(page), href: `/${name.toLowerCase()}` }, name, ' '),
    );
    return [
      h(
        'div',
        { id: '__next' },
        h('div', { ...hashed(page), role: 'banner' }, h('div', { role: 'navigation' }, ...links)),
        page.content,
        h('div', { ...hashed(page), role: 'contentinfo' }, h('a', { href: '/terms' }, 'Terms')),
      ),
    ];
  },
};
