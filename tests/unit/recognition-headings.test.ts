// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LEXICON } from '../../carriers/words/index.ts';
import { headingsIn } from '../../recognition/headings.ts';
import { finish } from '../../recognition/pausing.ts';
import { learnWords } from '../../recognition/text.ts';

learnWords(LEXICON);
// Nothing has a place or a size in a document that is not drawn.
vi.mock('../../recognition/visible.ts', () => ({ isVisible: () => true }));

/** The ids of the headings, each with how much it speaks for the page. */
function headings(html: string): Record<string, number> {
  document.body.innerHTML = html;
  const found = finish(headingsIn([document.body], document.body, () => false));
  return Object.fromEntries(found.map(({ element, weight }) => [element.id, weight]));
}
const idsOf = (html: string) => Object.keys(headings(html));

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a heading by its role alone', () => {
  test.each([
    ['words', 'Refill your account'],
    ['a button that unfolds what follows', '<button>Refill your account</button>'],
    ['a title and a line below it', '<p>Refill your account</p><p>For prepaid lines</p>'],
  ])('may hold %s', (_what, inside) => {
    expect(idsOf(`<div id="it" role="heading">${inside}</div>`)).toEqual(['it']);
  });

  test.each([
    ['a heading', '<div><h1 id="inner">Refill your account</h1></div>', ['inner']],
    [
      'one that is a heading by its role',
      '<div><div id="inner" role="heading">Refill your account</div></div>',
      ['inner'],
    ],
    ['a field', '<div>Refill your account <input></div>', []],
    ['a choice', 'Refill your account <select></select>', []],
    ['several paragraphs', '<p>Refill your account</p><p>Choose an amount</p><p>Pay</p>', []],
  ])('is none where it holds %s', (_what, inside, ids) => {
    expect(idsOf(`<div id="root" role="heading">${inside}</div>`)).toEqual(ids);
  });

  test('is none of our business where its tag says the same', () => {
    expect(idsOf('<h2 id="it" role="heading">Refill your account <input></h2>')).toEqual(['it']);
  });
});

test.each([
  ['<h3 id="it"><button aria-expanded="false">Payment method</button></h3>', []],
  ['<h3 id="it"><button aria-expanded="true">Payment method</button></h3>', ['it']],
  ['<h3 id="it">Payment method <button aria-expanded="false">?</button></h3>', ['it']],
])('a question whose answer is not open is none: %s', (html, ids) => {
  expect(idsOf(html)).toEqual(ids);
});

test('speaks for the page by its level: the stated one, else its tag’s, else its kind’s', () => {
  expect(
    headings(`
      <h3 id="first" aria-level="1">Refill your account</h3>
      <h2 id="second">Payment method</h2>
      <div id="by-role" role="heading">Payment method</div>
      <h3 id="third">Payment method</h3>
      <fieldset><legend id="legend">Payment method</legend></fieldset>
      <h4 id="fourth" aria-level="none">Payment method</h4>
      <p id="step" aria-current="step">Payment method</p>`),
  ).toEqual({ first: 1, second: 0.8, 'by-role': 0.8, third: 0.7, legend: 0.7, fourth: 0.5, step: 0.5 });
});
