import { h } from '../page.ts';
import { CARD_FIELDS, type Layout, RECORDS } from './layout.ts';

/** AngularJS: ng-* attributes and classes, blades, a div that is main by role. */
const bound = { class: 'ng-binding ng-scope' };

export const angularjs: Layout = {
  id: 'angularjs',
  viewport: 'desk',
  hand: {
    heading: (page, slot) => h('h2', { class: 'page-heading ng-binding' }, page.say(slot)),
    field(page, { slot, input, target }) {
      const control = h('input', {
        type: input,
        'ng-model': `vm.${target ?? 'query'}`,
        class: 'ng-pristine ng-untouched',
      });
      page.name(control, 'placeholder', slot);
      return h('div', { class: 'form-group' }, page.mark(target, control, slot));
    },
    choices(page, { legend, options, other, target }) {
      const rows = options.map((option) =>
        h(
          'label',
          { 'ng-repeat': 'option in vm.options', class: 'radio ng-scope' },
          h('input', { type: 'radio', name: `opt_${target}`, 'ng-value': 'option.id' }),
          h('span', bound, page.say(option)),
        ),
      );
      const last = other
        ? h(
            'div',
            { class: 'other' },
            h('label', { for: 'otherAmount' }, page.say(other)),
            h('input', { id: 'otherAmount' }),
          )
        : null;
      const box = h('div', { class: 'blade' }, h('h3', bound, page.say(legend)), ...rows, last);
      return page.mark(target, box, legend);
    },
    card(page, { legend, target }) {
      const rows = CARD_FIELDS.map(([slot, autocomplete]) => {
        const control = h('input', { type: 'text', 'ng-model': 'vm.card', autocomplete, id: page.id('card') });
        return h('div', { class: 'form-group' }, h('label', { for: control.id }, page.say(slot)), control);
      });
      const form = h(
        'div',
        { 'ng-form': 'cardForm', class: 'blade ng-valid' },
        h('h3', bound, page.say(legend)),
        ...rows,
      );
      return page.mark(target, form, legend);
    },
    tick(page, { slot, target }) {
      const control = h('input', { type: 'checkbox', 'ng-model': 'vm.on', id: page.id('tick') });
      return h(
        'div',
        { class: 'checkbox' },
        page.mark(target, control, slot),
        h('label', { for: control.id }, page.say(slot)),
      );
    },
    button(page, { slot, target }) {
      const control = h('button', { 'ng-click': `vm.${slot}()`, class: 'btn btn-primary ng-binding' }, page.say(slot));
      return h('div', { class: 'actions' }, page.mark(target, control, slot));
    },
    link(page, { slot, target }) {
      const control = h('a', { 'ui-sref': slot, href: `#/${slot}`, class: 'ng-binding' }, page.say(slot));
      return h('div', {}, page.mark(target, control, slot), h('i', { class: 'icon-chevron' }));
    },
    text: (page, { slot }) => h('p', bound, page.say(slot)),
    facts: (page, { rows }) =>
      h(
        'div',
        { class: 'ui_billing' },
        ...rows.map(([slot, sum]) => h('div', {}, h('span', bound, page.say(slot)), ' ', h('b', bound, sum))),
      ),
    figures: (page, { slots, target }) =>
      page.mark(target, h('ul', { class: 'meters' }, ...slots.map((slot) => h('li', bound, page.say(slot)))), slots[0]),
    sum(page, { rows, total, target }) {
      const figure = page.mark(target, h('strong', bound, total[1]), total[0]);
      return h(
        'div',
        { class: 'summary' },
        ...rows.map(([slot, sum]) => h('div', {}, h('span', bound, page.say(slot)), ' ', h('span', bound, sum))),
        h('div', { class: 'grand' }, h('span', bound, page.say(total[0])), ' ', figure),
      );
    },
    records(page, { columns, what, target }) {
      const head = h('tr', {}, ...columns.map((slot) => h('th', bound, page.say(slot))));
      const rows = RECORDS.map(([date, sum]) =>
        h(
          'tr',
          { 'ng-repeat': 'row in vm.rows' },
          h('td', bound, date),
          h('td', bound, page.say(what)),
          h('td', bound, sum),
        ),
      );
      return page.mark(target, h('table', { class: 'table' }, h('tbody', {}, head, ...rows)), what);
    },
    section: (page, heading, parts) =>
      h('div', { class: 'tile ng-scope' }, heading ? h('h3', bound, page.say(heading)) : null, ...parts),
  },
  shell(page, content) {
    page.content = h('div', { 'ui-view': '', role: 'main', class: 'ng-scope' }, ...content);
    const items = ['Home', 'Bill', 'Usage'].map((name) => h('a', { href: `#/${name.toLowerCase()}` }, name, ' '));
    return [
      h(
        'div',
        { 'ng-app': 'account', class: 'ng-scope' },
        h('div', { 'ng-include': 'header.html' }, h('div', { role: 'navigation' }, ...items)),
        page.content,
        h('div', { role: 'contentinfo' }, h('a', { href: '/help' }, 'Help'), ' ', h('a', { href: '/pay' }, 'Pay bill')),
      ),
    ];
  },
};
