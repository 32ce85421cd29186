// @vitest-environment happy-dom

import { beforeEach, describe, expect, test } from 'vitest';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { middlesIn } from '../../recognition/long-lists.ts';
import { passagesIn } from '../../recognition/passages.ts';
import { finish } from '../../recognition/pausing.ts';
import { vetoFor } from '../../recognition/region.ts';

const times = (count: number, draw: (n: number) => string) => Array.from({ length: count }, (_, n) => draw(n)).join('');
const row = (n: number) => `<tr id="row-${n}"><td>Call ${n}</td><td>${n} min</td></tr>`;
const table = (rows: string) => `<table><tbody>${rows}</tbody></table>`;
/** The ids of what is left out. */
const middles = () => [...middlesIn([document.body])].map(({ id }) => id);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the middle of a long list', () => {
  test('is left out: neither the first rows nor the last', () => {
    document.body.innerHTML = table(times(100, row));
    const left = middles();
    expect(left).toHaveLength(80);
    expect(left[0]).toBe('row-12');
    expect(left.at(-1)).toBe('row-91');
  });

  test('is nothing where the list is short', () => {
    document.body.innerHTML = table(times(30, row));
    expect(middles()).toEqual([]);
  });

  test('is found where two sorts of rows take turns', () => {
    document.body.innerHTML = table(times(100, (n) => row(n).replace('<tr', `<tr class="${n % 2 ? 'odd' : 'even'}"`)));
    expect(middles()).toHaveLength(60);
  });

  test('holds no row of another make, and none that is a part of the page by itself', () => {
    const unlike = '<tr id="total"><td colspan="2">Total $40.00</td></tr>';
    const field = '<tr id="field"><td>Amount</td><td><input></td></tr>';
    const titled = '<tr id="titled"><td><h2>Refill this account</h2></td><td></td></tr>';
    document.body.innerHTML = table(times(50, row) + unlike + field + titled + times(50, row));
    const left = middles();
    expect(left).toHaveLength(82 - 2);
    for (const id of ['total', 'field', 'titled']) expect(left).not.toContain(id);
  });

  test('holds no component with a field in its shadow', () => {
    document.body.innerHTML = times(60, (n) => `<my-row id="row-${n}"></my-row>`);
    const host = document.querySelector('#row-30');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('No shadow root.');
    shadow.innerHTML = '<label>Phone number <input></label>';
    const left = [...middlesIn([document.body, shadow])];
    expect(left).toHaveLength(39);
    expect(left).not.toContain(host);
  });

  test('is skipped while texts are read, and what follows it is not', () => {
    document.body.innerHTML = `<p>Before</p>${table(times(100, row))}<p>Behind</p>`;
    const vetoed = vetoFor([document.body], null, T_MOBILE.frame, middlesIn([document.body]));
    const texts = finish(passagesIn([document.body], vetoed)).map(({ text }) => text);
    expect(texts).toEqual([
      'Before',
      ...[...Array(100).keys()].filter((n) => n < 12 || n > 91).flatMap((n) => [`Call ${n}`, `${n} min`]),
      'Behind',
    ]);
  });
});
