import type { ProbeReport, ProbeSelfTest } from './report.ts';
import { counted, forgetting, uncounted } from './tally.ts';
import { HOST } from './whose.ts';

type Kind = ProbeReport['samples'][number]['kind'];

interface Scratch {
  form: HTMLFormElement;
  input: HTMLInputElement;
  box: HTMLInputElement;
  submit: HTMLInputElement;
  hidden: HTMLInputElement;
  area: HTMLTextAreaElement;
  select: HTMLSelectElement;
  heading: HTMLElement;
  dialog: HTMLDialogElement;
  frame: HTMLIFrameElement;
  meta: HTMLMetaElement;
  host: HTMLElement;
  shadow: ShadowRoot;
}

/** A name nobody can own (RFC 2606): calls there stay on this machine. */
const NOWHERE = 'https://refill-beacon.invalid/';

/** Every forbidden act, by the promise it breaks. */
const FORBIDDEN: Record<Kind, Record<string, (on: Scratch) => unknown>> = {
  read: {
    'input.value': ({ input }) => input.value,
    'input.checked': ({ box }) => box.checked,
    'input.defaultValue': ({ input }) => input.defaultValue,
    'input.defaultChecked': ({ box }) => box.defaultChecked,
    'input.valueAsNumber': ({ input }) => input.valueAsNumber,
    'input.valueAsDate': ({ input }) => input.valueAsDate,
    'input.selectionStart': ({ input }) => input.selectionStart,
    'input.validity': ({ input }) => input.validity,
    'input.checkValidity()': ({ input }) => input.checkValidity(),
    'input.files': ({ input }) => input.files,
    'hidden.value': ({ hidden }) => hidden.value,
    'textarea.value': ({ area }) => area.value,
    'textarea.textLength': ({ area }) => area.textLength,
    'textarea.textContent': ({ area }) => area.textContent,
    'form.textContent': ({ form }) => form.textContent,
    'select.value': ({ select }) => select.value,
    'select.selectedIndex': ({ select }) => select.selectedIndex,
    'select.selectedOptions': ({ select }) => select.selectedOptions,
    'option.selected': ({ select }) => select.options[0]?.selected,
    'new FormData(form)': ({ form }) => new FormData(form),
    "getAttribute('value')": ({ input }) => input.getAttribute('value'),
    "getAttributeNode('value')": ({ input }) => input.getAttributeNode('value'),
    "hidden.getAttribute('value')": ({ hidden }) => hidden.getAttribute('value'),
    'input.attributes': ({ input }) => input.attributes,
    'form.innerHTML': ({ form }) => form.innerHTML,
    'form.outerHTML': ({ form }) => form.outerHTML,
    XMLSerializer: ({ form }) => new XMLSerializer().serializeToString(form),
    "matches(':checked')": ({ box }) => box.matches(':checked'),
    "querySelector(':placeholder-shown')": ({ form }) => form.querySelector(':placeholder-shown'),
    "evaluate('@value')": ({ form }) => document.evaluate('.//input/@value', form),
    'meta.content': ({ meta }) => meta.content,
    'input listener': () => document.addEventListener('input', nothing),
    'key listener': () => window.addEventListener('keydown', nothing),
    'paste listener': ({ input }) => input.addEventListener('paste', nothing),
    'value inside a frame': ({ frame }) => frame.contentDocument?.querySelector('input')?.value,
    'value of a cloned field': ({ input }) => (input.cloneNode() as HTMLInputElement).value,
  },
  write: {
    'body.append': () => document.body.append(document.createElement('i')),
    'body.appendChild': () => document.body.appendChild(document.createElement('i')),
    'html.append of another element': () => document.documentElement.append(document.createElement('i')),
    'html.append of a page node': ({ form }) => document.documentElement.append(form),
    'html.replaceChildren': ({ frame }) => frame.contentDocument?.documentElement.replaceChildren(),
    insertBefore: ({ form, heading }) => form.insertBefore(document.createElement('i'), heading),
    before: ({ heading }) => heading.before(document.createElement('i')),
    after: ({ heading }) => heading.after('text'),
    replaceWith: ({ form }) => form.querySelector('i')?.replaceWith('text'),
    remove: ({ form }) => form.querySelector('b')?.remove(),
    removeChild: ({ form }) => form.removeChild(form.querySelector('u') as Node),
    'taking a node into our host': ({ host, form }) => host.append(form.querySelector('s') as Node),
    setAttribute: ({ heading }) => heading.setAttribute('data-x', '1'),
    removeAttribute: ({ heading }) => heading.removeAttribute('data-x'),
    toggleAttribute: ({ heading }) => heading.toggleAttribute('data-y'),
    'id =': ({ heading }) => Object.assign(heading, { id: 'scratch' }),
    'className =': ({ heading }) => Object.assign(heading, { className: 'x' }),
    'innerHTML =': ({ heading }) => Object.assign(heading, { innerHTML: '' }),
    'textContent =': ({ heading }) => Object.assign(heading, { textContent: 'x' }),
    'innerText =': ({ heading }) => Object.assign(heading, { innerText: 'x' }),
    'text node data =': ({ heading }) => Object.assign(heading.firstChild as Text, { data: 'y' }),
    insertAdjacentHTML: ({ heading }) => heading.insertAdjacentHTML('beforeend', '<i></i>'),
    insertAdjacentElement: ({ heading }) => heading.insertAdjacentElement('beforeend', document.createElement('i')),
    'classList.add': ({ heading }) => heading.classList.add('a'),
    'style.color =': ({ heading }) => Object.assign(heading.style, { color: 'red' }),
    'style.setProperty': ({ heading }) => heading.style.setProperty('color', 'red'),
    'style.cssText =': ({ heading }) => Object.assign(heading.style, { cssText: '' }),
    'dataset.x =': ({ heading }) => Object.assign(heading.dataset, { x: '1' }),
    'hidden =': ({ heading }) => Object.assign(heading, { hidden: false }),
    'input.value =': ({ input }) => Object.assign(input, { value: '1' }),
    'box.checked =': ({ box }) => Object.assign(box, { checked: true }),
    'select.selectedIndex =': ({ select }) => Object.assign(select, { selectedIndex: 0 }),
    setRangeText: ({ input }) => input.setRangeText('1'),
    focus: ({ submit }) => submit.focus(),
    blur: ({ submit }) => submit.blur(),
    click: ({ heading }) => heading.click(),
    dispatchEvent: ({ input }) => input.dispatchEvent(new Event('x')),
    'window.dispatchEvent': () => window.dispatchEvent(new Event('x')),
    requestSubmit: ({ form }) => {
      uncounted(() => form.addEventListener('submit', (event) => event.preventDefault(), { once: true }));
      form.requestSubmit();
    },
    showModal: ({ dialog }) => dialog.showModal(),
    'dialog.close': ({ dialog }) => dialog.close(),
    'window.scrollTo': () => window.scrollTo(0, 0),
    'scrollBy as a bare name': () => scrollBy(0, 0),
    scrollIntoView: ({ heading }) => heading.scrollIntoView(),
    'scrollTop =': () => Object.assign(document.documentElement, { scrollTop: 0 }),
    execCommand: () => document.execCommand('unselect'),
    'document.title =': () => Object.assign(document, { title: document.title }),
    attachShadow: ({ heading }) => heading.attachShadow({ mode: 'closed' }),
    'adoptedStyleSheets =': () => Object.assign(document, { adoptedStyleSheets: [...document.adoptedStyleSheets] }),
    'Range.deleteContents': ({ heading }) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      range.deleteContents();
    },
    'onclick =': ({ heading }) => Object.assign(heading, { onclick: null }),
    'window.postMessage': () => window.postMessage('', location.origin),
    'history.replaceState': () => history.replaceState(history.state, ''),
    localStorage: () => localStorage.length,
    'window.sessionStorage': () => window.sessionStorage.length,
    indexedDB: () => indexedDB.cmp(1, 1),
    caches: () => window.caches,
    'document.cookie': () => document.cookie,
    'change inside a frame': ({ frame }) => frame.contentDocument?.documentElement.append('x'),
  },
  request: {
    fetch: () => fetch(NOWHERE).catch(nothing),
    'window.fetch': () => window.fetch(NOWHERE).catch(nothing),
    XMLHttpRequest: () => new XMLHttpRequest().open('GET', NOWHERE),
    'window.XMLHttpRequest': () => new window.XMLHttpRequest().open('GET', NOWHERE),
    WebSocket: () => new WebSocket(NOWHERE.replace('https', 'wss')).close(),
    EventSource: () => new EventSource(NOWHERE).close(),
    sendBeacon: () => navigator.sendBeacon(NOWHERE),
    Worker: () => new Worker(NOWHERE).terminate(),
    'image.src': () => Object.assign(new Image(), { src: NOWHERE }),
    "setAttribute('src')": () => document.createElement('img').setAttribute('src', NOWHERE),
  },
};

/** What recognition and overlay do all day; none of it may be counted. */
const ALLOWED: Record<string, (on: Scratch) => unknown> = {
  'label of a submit input': ({ submit }) => submit.getAttribute('value'),
  'attributes of a field': ({ input }) => [input.type, input.id, input.getAttribute('placeholder'), input.labels],
  'text of a heading': ({ heading }) => [heading.textContent, heading.innerText],
  'looking for elements': ({ form }) => [form.querySelectorAll('input'), form.closest('form'), form.children],
  geometry: ({ input }) => [input.getBoundingClientRect(), getComputedStyle(input).display],
  'classes and data': ({ heading }) => [heading.classList.contains('x'), heading.dataset.x, heading.style.color],
  'focus listener': () => document.addEventListener('focusin', nothing, { once: true }),
  'scroll listener': () => window.addEventListener('scroll', nothing, { once: true }),
  'building a new tree': () => {
    const made = document.createElement('div');
    made.innerHTML = '<p><input value="1"></p>';
    made.append('text');
    made.style.color = 'red';
  },
  'our host coming and going': ({ host }) => {
    host.remove();
    document.documentElement.append(host);
  },
  'our own tree': ({ host, shadow }) => {
    host.style.setProperty('display', 'block', 'important');
    shadow.append(document.createElement('button'));
    shadow.querySelector('button')?.focus();
    shadow.querySelector('button')?.addEventListener('keydown', nothing);
    shadow.replaceChildren();
  },
};

function nothing(): void {}

/** Does every forbidden and every allowed act once on scratch elements, and says which the traps caught. Leaves no count behind. */
export function selfTest(): ProbeSelfTest {
  return forgetting(() => {
    const scratch = uncounted(setUp);
    const result: ProbeSelfTest = { caught: [], missed: [], falseAlarms: [] };
    for (const kind of ['read', 'write', 'request'] as const) {
      for (const [name, act] of Object.entries(FORBIDDEN[kind])) {
        const before = counted(kind);
        attempt(() => act(scratch));
        (counted(kind) > before ? result.caught : result.missed).push(`${kind}: ${name}`);
      }
    }
    for (const [name, act] of Object.entries(ALLOWED)) {
      const before = counted('read') + counted('write') + counted('request');
      attempt(() => act(scratch));
      if (counted('read') + counted('write') + counted('request') > before) result.falseAlarms.push(name);
    }
    uncounted(() => tearDown(scratch));
    return result;
  });
}

/** Some acts are refused by the browser (a number of a text field): being counted is all that matters here. */
function attempt(act: () => unknown): void {
  try {
    act();
  } catch {}
}

function setUp(): Scratch {
  const form = document.createElement('form');
  form.innerHTML = `<h2>Scratch</h2><input value="1"><input type="checkbox" checked><input type="submit" value="Go">
    <input type="hidden" value="1"><textarea>1</textarea><select><option>1</option></select>
    <dialog>x</dialog><iframe srcdoc="<input value=1>"></iframe><meta content="1"><i></i><b></b><u></u><s></s>`;
  document.body.append(form);
  const host = document.createElement(HOST);
  document.documentElement.append(host);
  const one = <T extends Element>(selector: string) => form.querySelector(selector) as T;
  const frame = one<HTMLIFrameElement>('iframe');
  frame.contentDocument?.body.append(document.createElement('input'));
  return {
    form,
    input: one('input'),
    box: one('input[type=checkbox]'),
    submit: one('input[type=submit]'),
    hidden: one('input[type=hidden]'),
    area: one('textarea'),
    select: one('select'),
    heading: one('h2'),
    dialog: one('dialog'),
    frame,
    meta: one('meta'),
    host,
    shadow: host.attachShadow({ mode: 'closed' }),
  };
}

function tearDown({ form, host }: Scratch): void {
  document.removeEventListener('input', nothing);
  window.removeEventListener('keydown', nothing);
  for (const left of document.querySelectorAll('html > i, body > i')) left.remove();
  form.remove();
  host.remove();
}
