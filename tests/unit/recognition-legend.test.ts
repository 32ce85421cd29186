// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { withLegend } from '../../recognition/choices.ts';

beforeAll(() => {
  // Nothing is laid out here: everything counts as seen.
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => {
  document.body.innerHTML = '';
});

const radios = '<label><input type="radio" name="m"> Visa</label><label><input type="radio" name="m"> Bank</label>';

test.each([
  ['its legend', `<fieldset id="box"><legend>Pay with</legend>${radios}</fieldset>`, 'Pay with'],
  ['its own label', `<div id="box" role="radiogroup" aria-label="Pay with">${radios}</div>`, 'Pay with'],
  [
    'who it says it is labelled by',
    `<div id="box" role="group" aria-labelledby="n"><p id="n">Pay with</p>${radios}</div>`,
    'Pay with',
  ],
  [
    'the nearest heading above',
    `<div id="box"><h2>Pay</h2><h3>Pay <b>with</b></h3><div>${radios}</div></div>`,
    'Pay with',
  ],
  ['a short line above', `<div id="box"><div>Pay with</div><div>${radios}</div></div>`, 'Pay with'],
  [
    'the cell before, in a table',
    '<table><tr id="box"><td>Pay with</td><td><select><option>Visa</option></select></td></tr></table>',
    'Pay with',
  ],
  [
    'its legend, not by another field’s words',
    `<fieldset id="box"><legend>Pay with</legend><dl><dt>Name</dt><dd></dd><dt>Card</dt><dd>${radios}</dd></dl></fieldset>`,
    'Pay with',
  ],
  ['nothing', `<p>Fast and safe.</p><div><div><div id="box">${radios}</div></div></div>`, null],
])('several controls are called by %s', (_, html, label) => {
  document.body.innerHTML = `<main>${html}</main>`;
  const region = document.querySelector('main') as Element;
  const parts = [...document.querySelectorAll('input,select')];
  const boxed = withLegend(parts, region, []);
  expect(boxed?.element.id).toBe('box');
  expect(boxed?.label).toBe(label);
});
