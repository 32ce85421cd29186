import { count } from './tally.ts';
import { isOurs, isPages, isPagesTarget } from './whose.ts';
import { beforeCall, beforeGet, beforeNew, type Realm } from './wrap.ts';

/** What a field holds, or tells about what it holds. */
const HELD: Record<string, readonly string[]> = {
  HTMLInputElement: [
    'value',
    'checked',
    'defaultValue',
    'defaultChecked',
    'indeterminate',
    'valueAsNumber',
    'valueAsDate',
    'files',
    'selectionStart',
    'selectionEnd',
    'validity',
    'validationMessage',
  ],
  HTMLTextAreaElement: [
    'value',
    'defaultValue',
    'textLength',
    'selectionStart',
    'selectionEnd',
    'validity',
    'validationMessage',
  ],
  HTMLSelectElement: ['value', 'selectedIndex', 'selectedOptions', 'validity', 'validationMessage'],
  HTMLOptionElement: ['selected', 'defaultSelected'],
  RadioNodeList: ['value'],
  HTMLMetaElement: ['content'],
};

const HOLDING_ATTRIBUTES = /^(value|checked|selected)$/i;
const LABEL_INPUTS = /^(submit|button|reset)$/;
const TELLING_SELECTORS =
  /:(checked|placeholder-shown|valid|invalid|user-valid|user-invalid|in-range|out-of-range|default|indeterminate|autofill|-webkit-autofill|blank)\b/;
const TELLING_PATHS = /@(value|checked|selected)\b/;
const TYPING_EVENTS =
  /^(input|beforeinput|change|key(down|up|press)|paste|copy|cut|composition(start|update|end)|selectionchange|select)$/;

/** Traps for promise 2: nothing the user types, nothing a field holds. */
export function trapReads(realm: Realm, scopes: readonly object[]): void {
  const read = (what: string) => (self: unknown) => {
    if (!isOurs(self)) count('read', what);
  };
  const prototypeOf = (name: string) =>
    (Reflect.get(realm, name) as { prototype?: object } | undefined)?.prototype as object | undefined;

  for (const [name, properties] of Object.entries(HELD)) {
    for (const property of properties) beforeGet(prototypeOf(name), property, read(`${name}.${property}`));
  }
  for (const name of ['HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement', 'HTMLFormElement']) {
    for (const method of ['checkValidity', 'reportValidity']) {
      beforeCall(prototypeOf(name), method, read(`${name}.${method}`));
    }
  }
  for (const scope of scopes) beforeNew(scope, 'FormData', () => count('read', 'new FormData'));
  beforeCall(realm.FormData.prototype, 'get', read('FormData.get'));

  for (const method of ['getAttribute', 'getAttributeNS', 'getAttributeNode', 'getAttributeNodeNS', 'hasAttribute']) {
    beforeCall(realm.Element.prototype, method, (self, args) => {
      const attribute = String(method.endsWith('NS') ? args[1] : args[0]);
      if (tellsField(self as Element, attribute)) count('read', `${method}('${attribute}')`);
    });
  }
  beforeGet(realm.Element.prototype, 'attributes', (self) => {
    if (tellsField(self as Element, 'value')) count('read', 'Element.attributes');
  });

  // Whole markup and whole text carry what fields were sent with.
  for (const property of ['innerHTML', 'outerHTML']) {
    beforeGet(realm.Element.prototype, property, (self) => {
      if (isPages(self)) count('read', `Element.${property}`);
    });
  }
  beforeCall(realm.Element.prototype, 'getHTML', read('Element.getHTML'));
  beforeCall(realm.XMLSerializer.prototype, 'serializeToString', read('XMLSerializer'));
  beforeGet(realm.Node.prototype, 'textContent', (self) => {
    if (isPages(self) && holdsTextArea(self as Node)) count('read', 'textContent around a textarea');
  });
  beforeGet(realm.HTMLElement.prototype, 'innerText', (self) => {
    if (isPages(self) && (self as Element).localName === 'textarea') count('read', 'innerText of a textarea');
  });

  const selector: (name: string) => (self: unknown, args: readonly unknown[]) => void = (name) => (self, args) => {
    if (!isOurs(self) && TELLING_SELECTORS.test(String(args[0]))) count('read', `${name}('${String(args[0])}')`);
  };
  for (const owner of [realm.Element.prototype, realm.Document.prototype, realm.DocumentFragment.prototype]) {
    for (const method of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
      beforeCall(owner, method, selector(method));
    }
  }
  beforeCall(realm.Document.prototype, 'evaluate', (_self, args) => {
    if (TELLING_PATHS.test(String(args[0]))) count('read', 'XPath about what a field holds');
  });

  beforeCall(realm.EventTarget.prototype, 'addEventListener', (self, args) => {
    if (isPagesTarget(self) && TYPING_EVENTS.test(String(args[0]))) count('read', `listener for ${String(args[0])}`);
  });
  beforeGet(realm.Navigator.prototype, 'clipboard', read('navigator.clipboard'));
}

function tellsField(element: Element, attribute: string): boolean {
  if (isOurs(element)) return false;
  if (element.localName === 'meta') return attribute === 'content';
  if (element.localName === 'option') return /^selected$/i.test(attribute);
  if (element.localName !== 'input' || !HOLDING_ATTRIBUTES.test(attribute)) return false;
  return !(attribute.toLowerCase() === 'value' && LABEL_INPUTS.test((element as HTMLInputElement).type));
}

function holdsTextArea(node: Node): boolean {
  const element = node as Partial<Element>;
  return element.localName === 'textarea' || Boolean(element.querySelector?.('textarea'));
}
