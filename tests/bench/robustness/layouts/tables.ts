import { h } from '../page.ts';
import { CARD_FIELDS, type Layout, RECORDS } from './layout.ts';

/** ASP.NET of 2010: one form around everything, tables inside tables, generated names, no main element. */
const NAME = 'ctl00$Body$';

export const tables: Layout = {
  id: 'tables',
  viewport: 'desk',
  hand: {
    heading: (page, slot) => h('h2', { class: 'pageTitle' }, page.say(slot)),
    field(page, { slot, input, target }) {
      const control = h('input', { type: 'text', name: `${NAME}txt${target ?? input}`, id: page.id('ctl00_Body_txt') });
      const label = h('label', { for: control.id }, page.say(slot), ':');
      const row = h('tr', {}, h('td', { class: 'lbl' }, label), h('td', {}, page.mark(target, control, slot)));
      return h('table', { cellpadding: '2' }, h('tbody', {}, row));
    },
    choices(page, { legend, options, other, target }) {
      const rows = options.map((option) => {
        const control = h('input', { type: 'radio', name: `${NAME}rbl${target}`, id: page.id('rbl') });
        const label = h('label', { for: control.id }, page.say(option));
        return h('tr', {}, h('td', {}, control), h('td', {}, label));
      });
      const head = h('tr', {}, h('th', { colspan: '2', align: 'left' }, page.say(legend)));
      const last = other
        ? h('tr', {}, h('td', {}, page.say(other)), h('td', {}, h('input', { type: 'text', size: '6' })))
        : null;
      return page.mark(target, h('table', { class: 'box' }, h('tbody', {}, head, ...rows, last)), legend);
    },
    card(page, { legend, target }) {
      const rows = CARD_FIELDS.map(([slot, autocomplete]) => {
        const control = h('input', { type: 'text', autocomplete, id: page.id('cc') });
        return h('tr', {}, h('td', {}, h('label', { for: control.id }, page.say(slot))), h('td', {}, control));
      });
      const head = h('tr', {}, h('th', { colspan: '2' }, page.say(legend)));
      return page.mark(target, h('table', { class: 'box' }, h('tbody', {}, head, ...rows)), legend);
    },
    tick(page, { slot, target }) {
      const control = h('input', { type: 'checkbox', id: page.id('chk'), name: `${NAME}chk` });
      return h('span', {}, page.mark(target, control, slot), h('label', { for: control.id }, page.say(slot)));
    },
    button(page, { slot, target }) {
      const control = h('input', { type: 'submit', name: `${NAME}btn${target ?? slot}`, class: 'btn' });
      return page.mark(target, page.name(control, 'value', slot), slot);
    },
    link: (page, { slot, target }) =>
      h('div', {}, '» ', page.mark(target, h('a', { href: `/${slot}.aspx` }, page.say(slot)), slot)),
    text: (page, { slot }) => h('div', { class: 'txt' }, h('span', {}, page.say(slot))),
    facts: (page, { rows }) =>
      h(
        'table',
        { class: 'box' },
        h('tbody', {}, ...rows.map(([slot, sum]) => h('tr', {}, h('th', {}, page.say(slot)), h('td', {}, sum)))),
      ),
    figures(page, { slots, target }) {
      const rows = slots.map((slot) => h('tr', {}, h('td', {}, page.say(slot))));
      return page.mark(target, h('table', { class: 'box' }, h('tbody', {}, ...rows)), slots[0]);
    },
    sum(page, { rows, total, target }) {
      const figure = page.mark(target, h('span', { id: 'ctl00_Body_lblTotal' }, total[1]), total[0]);
      return h(
        'table',
        {},
        h(
          'tbody',
          {},
          ...rows.map(([slot, sum]) => h('tr', {}, h('td', {}, page.say(slot)), h('td', {}, sum))),
          h('tr', {}, h('td', {}, h('b', {}, page.say(total[0]))), h('td', {}, h('b', {}, figure))),
        ),
      );
    },
    records(page, { columns, what, target }) {
      const head = h('tr', { class: 'hd' }, ...columns.map((slot) => h('td', {}, h('b', {}, page.say(slot)))));
      const rows = RECORDS.map(([date, sum]) =>
        h('tr', {}, h('td', {}, date), h('td', {}, page.say(what)), h('td', {}, sum)),
      );
      return page.mark(target, h('table', { border: '1', id: 'grd' }, h('tbody', {}, head, ...rows)), what);
    },
    section: (page, heading, parts) =>
      h('div', { class: 'panel' }, heading ? h('h3', {}, page.say(heading)) : null, ...parts),
  },
  shell(page, content) {
    page.content = h('div', { id: 'ctl00_Body' }, ...content);
    const links = ['Account', 'Usage', 'Shop'].map((name) => h('li', {}, h('a', { href: `/${name}.aspx` }, name)));
    const side = h('td', { width: '150' }, h('ul', { class: 'leftnav' }, ...links));
    const row = h('tr', { valign: 'top' }, side, h('td', {}, page.content));
    return [
      h(
        'form',
        { id: 'aspnetForm', method: 'post', action: 'Default.aspx' },
        h('input', { type: 'hidden', name: '__VIEWSTATE', value: 'practice' }),
        h('div', { id: 'header' }, h('a', { href: '/' }, 'My T-Mobile'), ' | ', h('a', { href: '/logout' }, 'Log out')),
        h('table', { width: '780' }, h('tbody', {}, row)),
        h('div', { id: 'footer' }, h('a', { href: '/terms' }, 'Terms'), ' | ', h('a', { href: '/contact' }, 'Contact')),
      ),
    ];
  },
};
