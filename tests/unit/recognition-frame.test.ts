import { expect, test } from 'vitest';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';

const { site, promotion, over } = T_MOBILE.frame;

test.each([
  ['div  site-header', true],
  ['tmo-digital-header  ', true],
  ['div footer ', true],
  ['ul  breadcrumbs', true],
  ['div leftnav navmenu', true],
  ['div  card-header', false],
  ['div  step-footer-note', false],
  ['section  navigate', false],
])('%j is a part of the site’s frame: %s', (named, is) => {
  expect(site.test(named)).toBe(is);
});

test.each([
  ['div  promo-tile', true],
  ['div  hero carousel', true],
  ['aside  upsell_box', true],
  ['div  ad', true],
  ['div  add-money', false],
  ['div  loading', false],
  ['div  payment-promise', false],
])('%j is a promotion: %s', (named, is) => {
  expect(promotion.test(named)).toBe(is);
});

test.each([
  ['onetrust-banner-sdk', true],
  ['cookie-bar', true],
  ['privacy-banner', true],
  ['chat-window', true],
  ['payment-dialog', false],
  ['privacy-notice', false],
])('%j lies over a page and has nothing to do with its step: %s', (named, is) => {
  expect(over.test(named)).toBe(is);
});
