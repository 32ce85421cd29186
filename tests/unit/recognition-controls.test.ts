// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { controlsIn } from '../../recognition/controls.ts';
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

test.each(['HIDDEN', 'file', 'color'])('an input of type %s is no control', (type) => {
  expect(roles(`<input type="${type}">`)).toEqual([]);
});
