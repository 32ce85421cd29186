import { h } from '../page.ts';
import { frameHolding } from '../stage.ts';
import { CARD_FIELDS, type Layout, RECORDS } from './layout.ts';

/** The flow stands in a frame of the same origin, written in a hand of 2015: Bootstrap panels, lists of definitions. */
export const framed: Layout = {
  id: 'framed',
  viewport: 'desk',
  hand: {
    heading: (page, slot) => h('h3', { class: 'panel-title' }, page.say(slot)),
    field(page, { slot, input, target }) {
      const control = h('input', {
        type: input,
        class: 'form-control',
        name: `in_${target ?? input}`,
        id: page.id('in'),
      });
      const label = h(
        'label',
        { class: 'control-label', for: control.id },
        page.say(slot),
        h('span', { class: 'req' }, ' *'),
      );
      return h(
        'div',
        { class: 'form-group row' },
        label,
        h('div', { class: 'col-8' }, page.mark(target, control, slot)),
      );
    },
    choices(page, { legend, options, other, target }) {
      const rows = options.map((option) => {
        const control = h('input', { type: 'radio', name: `opt_${target}`, id: page.id('opt') });
        return h('div', { class: 'radio' }, control, h('label', { for: control.id }, page.say(option)));
      });
      const last = other
        ? h('div', { class: 'input-group' }, h('label', {}, page.say(other), h('input', { type: 'text' })))
        : null;
      const box = h(
        'div',
        { class: 'panel' },
        h('div', { class: 'panel-heading' }, page.say(legend)),
        h('div', { class: 'panel-body' }, ...rows, last),
      );
      return page.mark(target, box, legend);
    },
    card(page, { legend, target }) {
      const rows = CARD_FIELDS.flatMap(([slot, autocomplete]) => {
        const control = h('input', { autocomplete, class: 'form-control', id: page.id('cc') });
        return [h('dt', {}, h('label', { for: control.id }, page.say(slot))), h('dd', {}, control)];
      });
      const box = h('div', { class: 'panel' }, h('h4', {}, page.say(legend)), h('dl', {}, ...rows));
      return page.mark(target, box, legend);
    },
    tick(page, { slot, target }) {
      const control = h('input', { type: 'checkbox', name: 'chk', id: page.id('chk') });
      return h('div', { class: 'checkbox' }, h('label', {}, page.mark(target, control, slot), ' ', page.say(slot)));
    },
    button(page, { slot, target }) {
      const control = h(
        'button',
        { type: 'submit', class: 'btn btn-lg' },
        h('i', { class: 'fa' }),
        ' ',
        page.say(slot),
      );
      return h('div', { class: 'form-actions' }, page.mark(target, control, slot));
    },
    link: (page, { slot, target }) =>
      h(
        'p',
        { class: 'text-right' },
        page.mark(target, h('a', { href: `/${slot}`, target: '_top' }, page.say(slot)), slot),
      ),
    text: (page, { slot }) => h('p', { class: 'help-block' }, page.say(slot)),
    facts: (page, { rows }) =>
      h(
        'ul',
        { class: 'list-group' },
        ...rows.map(([slot, sum]) => h('li', {}, page.say(slot), ' ', h('em', {}, sum))),
      ),
    figures(page, { slots, target }) {
      const list = h(
        'ul',
        { class: 'list-group' },
        ...slots.map((slot) => h('li', { class: 'list-group-item' }, page.say(slot))),
      );
      return page.mark(target, list, slots[0]);
    },
    sum(page, { rows, total, target }) {
      const figure = page.mark(target, h('td', { class: 'text-right' }, total[1]), total[0]);
      const body = rows.map(([slot, sum]) => h('tr', {}, h('th', {}, page.say(slot)), h('td', {}, sum)));
      const foot = h('tfoot', {}, h('tr', {}, h('th', {}, page.say(total[0])), figure));
      return h('table', { class: 'table' }, h('tbody', {}, ...body), foot);
    },
    records(page, { columns, what, target }) {
      const head = h('tr', {}, ...columns.map((slot) => h('th', {}, page.say(slot))));
      const rows = RECORDS.map(([date, sum]) =>
        h('tr', {}, h('td', {}, date), h('td', {}, page.say(what)), h('td', {}, sum)),
      );
      return page.mark(
        target,
        h('table', { class: 'table table-striped' }, h('thead', {}, head), h('tbody', {}, ...rows)),
        what,
      );
    },
    section: (page, heading, parts) =>
      h('div', { class: 'well' }, heading ? h('h4', {}, page.say(heading)) : null, ...parts),
  },
  shell(page, content) {
    page.content = h('div', { class: 'container' }, ...content);
    return [
      h('header', {}, h('nav', {}, h('a', { href: '/' }, 'Home'), ' ', h('a', { href: '/refill' }, 'Refill'))),
      h('main', {}, frameHolding(page.content, { class: 'flow' })),
      h('footer', {}, h('a', { href: '/pay' }, 'Pay my bill')),
    ];
  },
};
