import { h } from '../page.ts';
import { hand } from './dialog-hand.ts';
import type { Layout } from './layout.ts';

/** The form opened in a dialog over its own page: what is behind the backdrop is out of reach. */
export const dialog: Layout = {
  id: 'dialog',
  viewport: 'desk',
  hand,
  shell(page, content, scenario) {
    page.content = h('div', { class: 'modal-body' }, ...content);
    const box = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'modal' }, page.content);
    const behind = h(
      'main',
      { 'aria-hidden': 'true' },
      h('h1', {}, page.say(scenario.heading)),
      h('p', {}, 'T-Mobile'),
    );
    return [
      h('header', {}, h('nav', {}, h('a', { href: '/' }, 'Home'), ' ', h('a', { href: '/pay' }, 'Pay bill'))),
      behind,
      h('div', { class: 'backdrop' }),
      box,
    ];
  },
  fits: ({ kind }) => ['amount', 'plan', 'payment', 'autopay', 'redeem-card', 'review'].includes(kind),
};
