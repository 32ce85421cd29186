// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { LEXICON } from '../../carriers/words/index.ts';
import { headingsIn } from '../../recognition/headings.ts';
import { finish } from '../../recognition/pausing.ts';
import { railsIn } from '../../recognition/rails.ts';
import { vetoFor } from '../../recognition/region.ts';
import { footsIn } from '../../recognition/site-foot.ts';
import { learnWords } from '../../recognition/text.ts';

const times = (count: number, draw: (n: number) => string) => Array.from({ length: count }, (_, n) => draw(n)).join('');
const card = (n: number) => `<li><h3>Sample ${n}</h3><p>From $${n}9</p><a href="/s/${n}">See it</a></li>`;
const rail = (cards: string, id = 'rail') =>
  `<div id="${id}"><h2>You might also like</h2><ul id="${id}-list">${cards}</ul><div><button aria-label="Next"></button></div></div>`;
const step = '<h1>Choose an amount</h1><form><label>Amount <input></label><button>Continue</button></form>';

const headings = () => {
  const found = finish(headingsIn([document.body], document.body, vetoFor([document.body], null, T_MOBILE.frame)));
  return { found, title: found.find(({ weight }) => weight === 1)?.element };
};
/** The ids of what is left out. */
const rails = () => {
  const { found, title } = headings();
  return [...new Set(railsIn(found, title, document.body, [document.body], T_MOBILE.labels).map(({ id }) => id))];
};
const feet = () => footsIn(document.body, headings().title).map(({ id }) => id);

beforeAll(() => {
  learnWords(LEXICON);
  // Nothing is laid out here: everything counts as seen.
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
  // Stands in for XPath, as far as it is asked: the texts with a copyright sign.
  Object.assign(document, {
    evaluate(_: string, region: Node) {
      const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      while (walker.nextNode()) if (walker.currentNode.nodeValue?.includes('©')) found.push(walker.currentNode);
      return { snapshotLength: found.length, snapshotItem: (index: number) => found[index] };
    },
  });
});
beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a rail of things to look at elsewhere', () => {
  test('is left out with its title and its buttons, and with no more than that', () => {
    document.body.innerHTML = `<div id="all">${step}${rail(times(4, card))}<p>Legal</p></div>`;
    expect(rails()).toEqual(['rail']);
  });

  test('is its list alone where the box around it is the step’s, too', () => {
    document.body.innerHTML = `<div id="all">${step}<ul id="list">${times(3, card)}</ul></div>`;
    expect(rails()).toEqual(['list']);
  });

  test('is what a title praises, also where there are but two and no titles of their own', () => {
    const bare = times(2, card).replaceAll(/h3/g, 'b');
    document.body.innerHTML = `<div>${step}${rail(bare)}${rail(bare, 'other').replace('You might also like', 'How to pay')}</div>`;
    expect(rails()).toEqual(['rail']);
  });

  test.each([
    ['two cards under a title that says nothing', rail(times(2, card)).replace('You might also like', 'More')],
    ['cards to choose from', rail(times(3, (n) => card(n).replace('<p>', '<p><input type="radio">')))],
    ['plans, each with its button', rail(times(3, (n) => card(n).replace(/<a.*<\/a>/, '<button>Select</button>')))],
    ['plans, each with its link', rail(times(3, (n) => card(n).replace('See it', 'Select this plan')))],
    ['what an account shows of itself', rail(times(3, (n) => card(n).replace('From', 'Balance')))],
    ['what one can do there', rail(card(1) + card(2) + card(3).replace('See it', 'Make a payment'))],
  ])('is not %s', (_, html) => {
    document.body.innerHTML = `<div>${step}${html}</div>`;
    expect(rails()).toEqual([]);
  });

  test('never holds what the page is called', () => {
    document.body.innerHTML = rail(times(4, card)).replaceAll('h2', 'h4');
    expect(rails()).toEqual([]);
  });
});

describe('an index of the site', () => {
  const entry = (name: string, n: number) => `<li><a href="/${n}">${name}</a></li>`;
  const around = ['Phones', 'Watches', 'Refill', 'Coverage', 'Business', 'News'];
  const index = (entries: string) => `<div id="box"><h3>Popular</h3><ul id="list">${entries}</ul></div>`;

  test('is left out with its title: links and nothing else, most of them not about an account', () => {
    document.body.innerHTML = `<div>${step}${index(around.map(entry).join(''))}</div>`;
    expect(rails()).toEqual(['box']);
  });

  test.each([
    ['five links', around.slice(1).map(entry)],
    ['what one can do in an account', ['Refill', 'AutoPay', 'Payment history', 'Phones', 'Watches', 'News'].map(entry)],
    ['rows that say more than their links', around.map((name, n) => entry(name, n).replace('</a>', '</a>, $20.00'))],
    ['entries that are no links', [...around.slice(1).map(entry), '<li>Phones</li>']],
  ])('is not %s', (_, entries) => {
    document.body.innerHTML = `<div>${step}${index(entries.join(''))}</div>`;
    expect(rails()).toEqual([]);
  });
});

describe('the foot of a page that does not say so', () => {
  const links = (count: number) => times(count, (n) => `<a href="/${n}">Link ${n}</a>`);
  const foot = `<div id="foot"><div>${links(8)}</div><label>Mobile number <input></label><p>© 2027 Practice Carrier</p></div>`;

  test('is everything around the copyright line that the title is not in', () => {
    document.body.innerHTML = `<div>${step}</div>${foot}`;
    expect(feet()).toEqual(['foot']);
  });

  test.each([
    ['a line alone', '<p>© 2027 Practice Carrier</p>'],
    ['a form with a line below it', `<div><input><input><input><button>Pay</button>${links(8)}<p>© 2027</p></div>`],
    ['links without the line', `<div>${links(20)}</div>`],
  ])('is not %s', (_, html) => {
    document.body.innerHTML = `<div>${step}</div>${html}`;
    expect(feet()).toEqual([]);
  });
});
