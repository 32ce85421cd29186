import { h, type Page } from './page.ts';

/** The page in the browser's own document, laid out: what a reader and a locator get to see. */

const CSS = `body{font:16px/1.4 sans-serif;margin:0}header,nav,footer{padding:8px 16px}main,[role=main],.content{padding:8px 16px}
input:not([type=checkbox]):not([type=radio]){padding:6px 10px}button,[role=button],.btn{padding:6px 14px}label,section{margin:4px 0}td,th{padding:4px 8px}
.drawer{position:fixed;top:0;left:-340px;width:320px;height:100%;background:#fff}.tabs{position:fixed;bottom:0;left:0;right:0}.cell{padding:10px 0}
.backdrop{position:fixed;inset:0;background:#0007;z-index:9}.modal{position:fixed;z-index:10;top:40px;left:15%;width:60%;max-height:80%;overflow:auto;background:#fff;padding:16px}
iframe{width:100%;height:900px;border:0}.float-label{display:block;font-size:12px}svg{width:18px;height:18px}[part=chip],.tile,.modal label{display:block}`;

const styles = () => h('style', {}, CSS);

/** Shows the page. What stands in frames is not there before `settle`. */
export function mount(page: Page, body: readonly Element[]): void {
  const root = h('html', { lang: page.voice.language === 'translated' ? 'zh-CN' : page.voice.language });
  root.append(h('head', {}, h('title', {}, 'T-Mobile'), styles()), h('body', {}, ...body));
  document.replaceChild(root, document.documentElement);
}

/** A frame of the same origin that will hold an element once it is settled; elements stay the same elements. */
export const frameHolding = (inside: Element, attributes: Record<string, string> = {}): HTMLElement =>
  h('iframe', { title: 'Content', 'data-holds': '', ...attributes }, inside);

/** Loads the frames and puts into each what it is to hold. */
export async function settle(): Promise<void> {
  for (const root of rootsOf()) {
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[data-holds]')) {
      const content = frame.firstElementChild;
      frame.removeAttribute('data-holds');
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      frame.srcdoc = '<!doctype html>';
      await loaded;
      const inside = frame.contentDocument;
      if (!inside || !content) throw new Error('The frame has no document.');
      inside.head.append(inside.adoptNode(styles()));
      inside.body.append(inside.adoptNode(content));
    }
  }
}

/** The document and everything that opens from it: open shadow roots and same-origin frames. */
export function rootsOf(from: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
  const roots = [from];
  for (const element of from.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(...rootsOf(element.shadowRoot));
    else if (element.localName === 'iframe') {
      const inside = (element as HTMLIFrameElement).contentDocument;
      if (inside?.body) roots.push(...rootsOf(inside));
    }
  }
  return roots;
}

/** Every element there is. */
export const everyElement = (): Element[] => rootsOf().flatMap((root) => [...root.querySelectorAll('*')]);

/** The element by that id in any root. */
export function byId(id: string): Element | null {
  for (const root of rootsOf()) {
    const found = root.getElementById(id);
    if (found) return found;
  }
  return null;
}
