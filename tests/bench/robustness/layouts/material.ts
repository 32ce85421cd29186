import { h, type Page } from '../page.ts';
import { CARD_FIELDS, type Layout, RECORDS } from './layout.ts';

/** Angular with Material: custom elements around everything, ids that differ at each load. */
const MARK = '_ngcontent-abc-c10';

const matField = (page: Page, label: Node, control: HTMLElement) => {
  control.id = page.id('mat-input');
  control.classList.add('mat-input-element', 'ng-untouched');
  return h(
    'mat-form-field',
    { [MARK]: '', class: 'mat-form-field' },
    h('div', { class: 'mat-form-field-flex' }, h('label', { for: control.id }, h('mat-label', {}, label)), control),
  );
};

export const material: Layout = {
  id: 'material',
  viewport: 'desk',
  hand: {
    heading: (page, slot) => h('h2', { [MARK]: '', class: 'ng-star-inserted' }, page.say(slot)),
    field(page, { slot, input, target }) {
      const control = h('input', {
        [MARK]: '',
        type: input === 'tel' ? 'text' : input,
        maxlength: '14',
        tmoallowedinput: '',
      });
      return matField(page, page.say(slot), page.mark(target, control, slot));
    },
    choices(page, { legend, options, other, target }) {
      const id = page.id('mat-label');
      const rows = options.map((option) => {
        const control = h('input', {
          type: 'radio',
          class: 'mat-radio-input',
          name: target ?? 'group',
          id: page.id('mat-radio'),
        });
        const label = h('label', { for: control.id, class: 'mat-radio-label' }, page.say(option));
        return h('mat-radio-button', { class: 'mat-radio-button' }, control, label);
      });
      const last = other ? matField(page, page.say(other), h('input', { type: 'text' })) : null;
      const group = h('mat-radio-group', { role: 'radiogroup', 'aria-labelledby': id });
      group.append(h('div', { id, class: 'mat-subheading-2' }, page.say(legend)), ...rows, ...(last ? [last] : []));
      return h('mat-card', {}, page.mark(target, group, legend));
    },
    card(page, { legend, target }) {
      const rows = CARD_FIELDS.map(([slot, autocomplete]) =>
        matField(page, page.say(slot), h('input', { type: 'text', autocomplete })),
      );
      const box = h('app-card-form', { class: 'ng-star-inserted', style: 'display:block' });
      box.append(h('h3', {}, page.say(legend)), ...rows);
      return page.mark(target, box, legend);
    },
    tick(page, { slot, role, target }) {
      const control = h('input', { type: 'checkbox', id: page.id('mat-tick'), ...(role === 'switch' && { role }) });
      const label = h('label', { for: control.id }, page.say(slot));
      return h('mat-checkbox', {}, h('div', { class: 'mdc-form-field' }, page.mark(target, control, slot), label));
    },
    button(page, { slot, target }) {
      const control = h('button', { 'mat-flat-button': '', class: 'mat-flat-button mat-primary' });
      control.append(h('span', { class: 'mat-button-wrapper' }, page.say(slot)), h('div', { class: 'mat-ripple' }));
      return h('div', { class: 'mat-actions' }, page.mark(target, control, slot));
    },
    link: (page, { slot, target }) =>
      h('p', {}, page.mark(target, h('a', { 'mat-button': '', href: `/x/${slot}` }, page.say(slot)), slot)),
    text: (page, { slot }) => h('p', { [MARK]: '', class: 'mat-body' }, page.say(slot)),
    facts: (page, { rows }) =>
      h(
        'mat-card',
        {},
        ...rows.map(([slot, sum]) =>
          h('div', { class: 'row' }, h('span', {}, page.say(slot)), ' ', h('span', {}, sum)),
        ),
      ),
    figures(page, { slots, target }) {
      const items = slots.map((slot) =>
        h('mat-list-item', { role: 'listitem', style: 'display:block' }, page.say(slot)),
      );
      return page.mark(target, h('mat-list', { role: 'list', style: 'display:block' }, ...items), slots[0]);
    },
    sum(page, { rows, total, target }) {
      const figure = page.mark(target, h('span', { class: 'amount ng-star-inserted' }, total[1]), total[0]);
      return h(
        'app-summary',
        {},
        ...rows.map(([slot, sum]) =>
          h('div', { class: 'row' }, h('span', {}, page.say(slot)), ' ', h('span', {}, sum)),
        ),
        h('div', { class: 'row total' }, h('span', {}, page.say(total[0])), ' ', figure),
      );
    },
    records(page, { columns, what, target }) {
      const cell = (role: string, inside: Node) => h('div', { role, style: 'display:inline-block;width:30%' }, inside);
      const head = h('div', { role: 'row' }, ...columns.map((slot) => cell('columnheader', page.say(slot))));
      const rows = RECORDS.map(([date, sum]) =>
        h(
          'div',
          { role: 'row' },
          cell('cell', document.createTextNode(date)),
          cell('cell', page.say(what)),
          cell('cell', document.createTextNode(sum)),
        ),
      );
      return page.mark(target, h('div', { role: 'table', class: 'mat-table' }, head, ...rows), what);
    },
    section: (page, heading, parts) =>
      h(
        'mat-card',
        { class: 'mat-card', style: 'display:block' },
        heading ? h('h3', {}, page.say(heading)) : null,
        ...parts,
      ),
  },
  shell(page, content) {
    page.content = h('section', { class: 'ng-tns-c12-3' }, ...content);
    const flow = h('tmo-flow', { 'ng-version': '15.2.9' }, h('div', { class: 'container' }, page.content));
    return [
      h(
        'tmo-root',
        {},
        h(
          'tmo-header',
          {},
          h('header', {}, h('a', { href: '/home' }, 'Prepaid'), ' ', h('a', { href: '/go' }, 'Refill')),
        ),
        h('main', { [MARK]: '' }, h('router-outlet', {}), flow),
        h('tmo-footer', {}, h('footer', {}, h('a', { href: '/faq' }, 'FAQ'))),
      ),
    ];
  },
};
