// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHost, HOST, sweepOldHosts } from '../../overlay/host.ts';

const hosts = () => document.querySelectorAll(`:root > ${HOST}`).length;
const settled = () => new Promise((done) => setTimeout(done, 5));

describe('our one element in the page', () => {
  let life = new AbortController();
  beforeEach(() => {
    life = new AbortController();
  });
  afterEach(() => life.abort());

  test('stands under <html>, hidden but for a rule of the extension, its inside closed', () => {
    const host = createHost('', () => {}, life.signal);
    expect(hosts()).toBe(0);
    host.show();
    expect(host.element.parentNode).toBe(document.documentElement);
    expect(host.element.style.display).toBe('none');
    expect(host.element.style.getPropertyPriority('display')).toBe('');
    expect(host.element.shadowRoot).toBeNull();
    host.hide();
    expect(hosts()).toBe(0);
  });

  test('is put back three times when the page throws it out, then never again', async () => {
    const gone = vi.fn();
    const host = createHost('', gone, life.signal);
    host.show();
    for (let time = 1; time <= 3; time++) {
      host.element.remove();
      await settled();
      expect(hosts(), `time ${time}`).toBe(1);
    }
    host.element.remove();
    await settled();
    expect(hosts()).toBe(0);
    expect(gone).toHaveBeenCalledOnce();
    expect(host.shown).toBe(false);
    host.show();
    expect(hosts()).toBe(0);
  });

  test('is put back when the page moves it elsewhere, and not when we took it away ourselves', async () => {
    const host = createHost('', () => {}, life.signal);
    host.show();
    document.body.append(host.element);
    await settled();
    expect(host.element.parentNode).toBe(document.documentElement);
    host.hide();
    await settled();
    expect(hosts()).toBe(0);
  });

  test('goes with the extension, and does not come back', async () => {
    const host = createHost('', () => {}, life.signal);
    host.show();
    life.abort();
    expect(hosts()).toBe(0);
    host.show();
    await settled();
    expect(hosts()).toBe(0);
  });

  test('what a former version left under <html> is swept, what a page has elsewhere is not', () => {
    document.documentElement.append(document.createElement(HOST), document.createElement(HOST));
    document.body.append(document.createElement(HOST));
    sweepOldHosts();
    expect(hosts()).toBe(0);
    expect(document.body.querySelectorAll(HOST).length).toBe(1);
    document.body.replaceChildren();
  });
});
