import { count } from './tally.ts';
import { isHostMoving, isPages, isPagesTarget } from './whose.ts';
import { afterGet, beforeCall, beforeSet, beforeUse, type Realm } from './wrap.ts';

/** Methods that change the node they are called on, what stands around it, or where it looks. */
const NODE_METHODS = [
  ...['appendChild', 'insertBefore', 'replaceChild', 'removeChild', 'normalize'],
  ...['append', 'prepend', 'replaceChildren', 'moveBefore', 'before', 'after', 'replaceWith', 'remove'],
  ...['setAttribute', 'setAttributeNS', 'setAttributeNode', 'setAttributeNodeNS', 'toggleAttribute'],
  ...['removeAttribute', 'removeAttributeNS', 'removeAttributeNode', 'attachShadow', 'setHTML', 'setHTMLUnsafe'],
  ...['insertAdjacentElement', 'insertAdjacentHTML', 'insertAdjacentText', 'animate'],
  ...['scroll', 'scrollTo', 'scrollBy', 'scrollIntoView', 'scrollIntoViewIfNeeded', 'focus', 'blur', 'click'],
  ...['showPopover', 'hidePopover', 'togglePopover', 'requestFullscreen', 'requestPointerLock', 'setPointerCapture'],
  ...['submit', 'requestSubmit', 'reset', 'select', 'setSelectionRange', 'setRangeText', 'setCustomValidity'],
  ...['stepUp', 'stepDown', 'showPicker', 'add', 'show', 'showModal', 'close', 'requestClose'],
  ...['play', 'pause', 'load', 'insertRow', 'deleteRow', 'insertCell', 'deleteCell', 'createCaption', 'createTHead'],
  ...['appendData', 'deleteData', 'insertData', 'replaceData', 'splitText', 'assign'],
  ...['execCommand', 'write', 'writeln', 'open', 'adoptNode', 'startViewTransition', 'exitFullscreen'],
];

/** Methods of a window that move, cover or leave the page. */
const WINDOW_METHODS = [
  ...[
    'scroll',
    'scrollTo',
    'scrollBy',
    'focus',
    'blur',
    'open',
    'close',
    'stop',
    'print',
    'alert',
    'confirm',
    'prompt',
  ],
  ...['postMessage', 'moveTo', 'moveBy', 'resizeTo', 'resizeBy'],
];

/** Views of an element through which it is changed, with the methods that do. */
const VIEWS: Record<string, readonly string[]> = {
  style: ['setProperty', 'removeProperty'],
  classList: ['add', 'remove', 'toggle', 'replace'],
  dataset: [],
  attributes: ['setNamedItem', 'setNamedItemNS', 'removeNamedItem', 'removeNamedItemNS'],
  attributeStyleMap: ['set', 'append', 'delete', 'clear'],
  part: ['add', 'remove', 'toggle', 'replace'],
  relList: ['add', 'remove', 'toggle', 'replace'],
};

const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

/** Traps for promise 4: one host element under the root, and nothing else of the page changes. */
export function trapWrites(realm: Realm, scopes: readonly object[]): void {
  for (const [name, prototype] of nodePrototypes(realm)) {
    for (const method of NODE_METHODS) {
      beforeCall(prototype, method, (self, args) => {
        if (isHostMoving(self, method, args)) return;
        // Taking a node out of the page is a change of it, wherever the node goes.
        if (isPages(self) || args.some(isPages)) count('write', `${name}.${method}()`);
      });
    }
    for (const property of Object.getOwnPropertyNames(prototype)) {
      beforeSet(prototype, property, (self) => {
        if (isPages(self)) count('write', `${name}.${property} =`);
      });
    }
    for (const [view, methods] of Object.entries(VIEWS)) {
      afterGet(prototype, view, (self, value) => (isPages(self) ? watched(value, `${name}.${view}`, methods) : value));
    }
  }
  forceOpenShadows(realm);

  beforeCall(realm.EventTarget.prototype, 'dispatchEvent', (self, args) => {
    if (isPagesTarget(self)) count('write', `dispatchEvent(${(args[0] as Partial<Event>)?.type})`);
  });
  for (const method of ['insertNode', 'deleteContents', 'extractContents', 'surroundContents']) {
    beforeCall(realm.Range.prototype, method, (self) => {
      if (isPages((self as Range).commonAncestorContainer)) count('write', `Range.${method}()`);
    });
  }
  for (const method of ['addRange', 'removeAllRanges', 'collapse', 'extend', 'selectAllChildren', 'setBaseAndExtent']) {
    beforeCall(realm.Selection.prototype, method, () => count('write', `Selection.${method}()`));
  }
  for (const method of ['insertRule', 'deleteRule', 'replace', 'replaceSync']) {
    beforeCall(realm.CSSStyleSheet.prototype, method, (self) => {
      if (isPages((self as CSSStyleSheet).ownerNode)) count('write', `CSSStyleSheet.${method}()`);
    });
  }
  afterGet(realm.Document.prototype, 'adoptedStyleSheets', (_self, value) =>
    watched(value, 'document.adoptedStyleSheets', ['push', 'pop', 'splice', 'unshift', 'shift']),
  );
  for (const method of ['pushState', 'replaceState', 'back', 'forward', 'go']) {
    beforeCall(realm.History.prototype, method, () => count('write', `history.${method}()`));
  }

  for (const scope of scopes) {
    for (const method of WINDOW_METHODS) beforeCall(scope, method, () => count('write', `window.${method}()`));
    for (const store of STORES) beforeUse(scope, store, () => count('write', `storage: ${store}`));
  }
  afterGet(realm.Document.prototype, 'cookie', (_self, value) => {
    count('write', 'storage: document.cookie');
    return value;
  });
}

function* nodePrototypes(realm: Realm): Generator<[string, object]> {
  const node = realm.Node.prototype;
  for (const name of Object.getOwnPropertyNames(realm)) {
    if (!/^[A-Z]/.test(name)) continue;
    const prototype = (Reflect.get(realm, name) as { prototype?: unknown } | undefined)?.prototype;
    if (typeof prototype !== 'object' || prototype === null) continue;
    if (prototype === node || Object.prototype.isPrototypeOf.call(node, prototype)) yield [name, prototype];
  }
}

/** Tests look into our overlay; in the shipped build its shadow root stays as it was asked for. */
function forceOpenShadows(realm: Realm): void {
  const original = realm.Element.prototype.attachShadow;
  realm.Element.prototype.attachShadow = function attachShadow(init) {
    return Reflect.apply(original, this, [{ ...init, mode: 'open' }]) as ShadowRoot;
  };
}

/** A view that tells when something is changed through it. */
function watched(view: unknown, name: string, methods: readonly string[]): unknown {
  if (typeof view !== 'object' || view === null) return view;
  return new Proxy(view, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (methods.includes(String(property))) count('write', `${name}.${String(property)}()`);
        return Reflect.apply(value, target, args) as unknown;
      };
    },
    set(target, property, value) {
      count('write', `${name}.${String(property)} =`);
      return Reflect.set(target, property, value, target);
    },
    deleteProperty(target, property) {
      count('write', `delete ${name}.${String(property)}`);
      return Reflect.deleteProperty(target, property);
    },
  });
}
