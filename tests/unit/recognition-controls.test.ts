// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { controlsIn } from '../../recognition/controls.ts';
import { forgetLabels } from '../../recognition/names.ts';
import { finish } from '../../recognition/pausing.ts';

/** What each control in a page is. */
function roles(html: string): string[] {
  document.body.innerHTML = html;
  return finish(controlsIn([document.body], () => false, [])).map(({ role }) => role);
}

afterEach(() => {
  document.body.innerHTML = '';
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('role="%s" says nothing of a control', (name) => {
  expect(roles(`<input role="${name}">`)).toEqual(['field']);
  expect(roles(`<a role="${name}" href="/refill">Refill</a>`)).toEqual(['link']);
  expect(roles(`<div role="${name}" tabindex="0">Refill</div>`)).toEqual(['button']);
});

test('a tag called like something every object has is a bare element that reacts', () => {
  expect(roles('<constructor tabindex="0">Refill</constructor>')).toEqual(['button']);
});

test.each([
  ['<input>', 'field'],
  ['<input type="TEL">', 'field'],
  ['<input type="made-up">', 'field'],
  ['<input type="range">', 'field'],
  ['<input type="Submit">', 'button'],
  ['<input type="image">', 'button'],
  ['<input type="RADIO">', 'radio'],
  ['<input type="checkbox" role="switch">', 'checkbox'],
  ['<input role="combobox">', 'field'],
])('%s is a %s', (html, role) => {
  expect(roles(html)).toEqual([role]);
});

/** What each control in a page is called. */
function names(html: string): string[] {
  forgetLabels();
  document.body.innerHTML = html;
  return finish(controlsIn([document.body], () => false, [])).map(({ label }) => label);
}

test.each([
  ['a group', '<div role="group" aria-label="Card PIN">', '</div>'],
  ['a fieldset', '<fieldset><legend>Card PIN</legend>', '</fieldset>'],
  ['a box that holds its words', '<p>Card PIN ', '</p>'],
])('several short fields are one, called what %s is called', (_, before, after) => {
  const box = '<input maxlength="4" aria-label="Digits">';
  expect(names(`${before}${box} ${box} ${box}${after}<input aria-label="Email">`)).toEqual(['Card PIN', 'Email']);
});

test.each([
  ['one of them is long', '<input maxlength="4" aria-label="A"><input maxlength="16" aria-label="B">'],
  ['one has no end', '<input maxlength="4" aria-label="A"><input aria-label="B">'],
  [
    'each has a label',
    '<label for="a">A</label><input id="a" maxlength="4"><label for="b">B</label><input id="b" maxlength="5">',
  ],
])('fields are fields of their own where %s', (_, html) => {
  expect(names(`<div role="group" aria-label="Both">${html}</div>`)).toEqual(['A', 'B']);
});

test('thousands of short fields ask about their box once, not each about all the others', () => {
  const row = `<div>${'<input maxlength="4" aria-label="A">'.repeat(20)}</div>`;
  document.body.innerHTML = `<fieldset><legend>Codes</legend>${row.repeat(20)}</fieldset><fieldset>${row.repeat(20)}<input></fieldset>`;
  const asked = [...document.querySelectorAll('fieldset')].map((box) => vi.spyOn(box, 'querySelectorAll'));
  finish(controlsIn([document.body], () => false, []));
  expect(asked.map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
});

test.each([
  ['<button>Is it safe to pay?</button>', []],
  ['<a href="/x">可以退款吗？</a>', []],
  ['<h4><button aria-expanded="false">Refunds</button></h4>', []],
  ['<h4><button>Pay now</button></h4>', ['Pay now']],
  ['<button aria-expanded="false">Pay now</button>', ['Pay now']],
  ['<input aria-label="Which line?">', ['Which line?']],
])('what only unfolds an answer is no control: %s', (html, found) => {
  expect(names(html)).toEqual(found);
});

test.each(['HIDDEN', 'file', 'color'])('an input of type %s is no control', (type) => {
  expect(roles(`<input type="${type}">`)).toEqual([]);
});
