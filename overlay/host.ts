export const HOST = 'refill-beacon';
/** A page that keeps throwing us out has its reasons: put back so often, then never again. */
const PUT_BACK_MAX = 3;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether our host is, and may be, in the page. */
  readonly shown: boolean;
  show(): void;
  hide(): void;
  /** Back above what the page has put on top since, such as its own dialog. */
  raise(): void;
}

/** Removes what a former version of ourselves may have left behind. */
export function sweepOldHosts(): void {
  for (const old of [...document.documentElement.children]) if (old.localName === HOST) old.remove();
}

/**
 * The one element of ours in the page, and the loop that keeps it there. It is hidden inline and shown by the rule in the
 * content script's CSS only, so that it cannot outlive the extension.
 * @param style the style sheet of what stands in it.
 * @param gone called when the page has thrown it out too often.
 */
export function createHost(style: string, gone: () => void, signal: AbortSignal): Host {
  const element = document.createElement(HOST);
  element.style.display = 'none';
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  // What happens in our own controls is not the page's: no shortcut or "click outside" of its own reacts to it.
  for (const kind of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown']) {
    root.addEventListener(kind, (event) => event.stopPropagation());
  }

  let shown = false;
  let putBack = 0;
  const loop = new MutationObserver(() => {
    if (element.parentNode === document.documentElement) return;
    if (putBack++ < PUT_BACK_MAX) insert();
    else {
      hide();
      gone();
    }
  });

  function insert() {
    document.documentElement.append(element);
    raise();
  }

  function raise() {
    try {
      element.togglePopover(false);
      element.togglePopover(true);
    } catch {
      // Refused in a document that is being replaced: the loop inserts again.
    }
  }

  function hide() {
    shown = false;
    loop.disconnect();
    element.remove();
  }

  signal.addEventListener('abort', hide);
  return {
    element,
    root,
    get shown() {
      return shown;
    },
    show() {
      if (shown || signal.aborted || putBack > PUT_BACK_MAX) return;
      shown = true;
      insert();
      loop.observe(document.documentElement, { childList: true });
    },
    hide,
    raise,
  };
}
