import { describe, expect, it } from 'vitest';
import { openScreen, resize, SCREENS, spaceText, troubles } from '../screens/index.ts';
import { kind, useBrowser } from './setup.ts';

/** A slice; tests/long/ walks through all of them, in every language. */
const SLICE = ['panel/pay', 'popup/over-declined', 'full/data', 'full/dates-refilled'];

describe(`on the smallest screen, in ${kind}`, () => {
  const browser = useBrowser();
  const screens = SCREENS.filter(({ id }) => SLICE.includes(id));

  it.each(screens)('$id: nothing is cut in Spanish, the longest language, nor when it is set wide', async (screen) => {
    const { page, close } = await openScreen(browser(), screen, 'es');
    await resize(page, 'narrow');
    expect(await troubles(page)).toEqual([]);
    await spaceText(page);
    await resize(page, 'narrow');
    expect(await troubles(page)).toEqual([]);
    await close();
  });

  it('the check finds what is cut, sticks out and lies over something', async () => {
    const page = await browser().openExtensionPage('guide.html#practice');
    await page.waitForSelector('main h2');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const add = (text: string, style: Partial<CSSStyleDeclaration>, tag = 'p') => {
        const one = document.createElement(tag);
        one.textContent = text;
        Object.assign(one.style, style);
        main?.append(one);
        return one;
      };
      add('too long for its box', { width: '60px', whiteSpace: 'nowrap' });
      add('cut below', { height: '4px', overflow: 'hidden' });
      add('far out', { position: 'absolute', left: '5000px' });
      const list = add(
        '',
        { position: 'absolute', left: '100px', top: '300px', height: '20px', overflowY: 'auto' },
        'div',
      );
      list.append(
        ...['seen', 'scrolled away'].map((text) =>
          Object.assign(document.createElement('summary'), { textContent: text }),
        ),
      );
      add('below the list', { position: 'absolute', left: '100px', top: '321px' }, 'button');
      add('one', { position: 'absolute', left: '0', top: '300px', width: '80px' }, 'button');
      add('other', { position: 'absolute', left: '20px', top: '310px', width: '80px' }, 'button');
    });
    const found = (await troubles(page)).join('\n');
    for (const part of [
      '“too long for its box” in p sticks out',
      '“cut below” in p stands',
      '“far out” in p sticks out',
    ]) {
      expect(found).toContain(part);
    }
    expect(found).toContain('button lies over button');
    expect(found).not.toContain('summary');
    expect(found).toContain('px too wide');
    await page.close();
  });
});
