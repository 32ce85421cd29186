/** The tag of the one element the extension may put into a page. */
export const HOST = 'refill-beacon';

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).nodeType === 'number';
}

function isHost(node: Node): boolean {
  return (node as Partial<Element>).localName === HOST;
}

/** The node's parent, through shadow roots and out of them. */
function above(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** Whether a node is our host element or inside it (its shadow tree included). */
export function isOurs(node: unknown): boolean {
  if (!isNode(node)) return false;
  for (let at: Node | null = node; at; at = above(at)) if (isHost(at)) return true;
  return false;
}

/** Whether a node belongs to a document and not to us. New nodes that are nowhere yet are nobody's. */
export function isPages(node: unknown): boolean {
  if (!isNode(node)) return false;
  let top: Node = node;
  for (let at: Node | null = node; at; at = above(at)) {
    if (isHost(at)) return false;
    top = at;
  }
  return top.nodeType === 9 && (top as Document).defaultView !== null;
}

/** Whether something events go to is the page's: a node of its own, or the window itself. */
export function isPagesTarget(target: unknown): boolean {
  if (target === undefined || target === null) return true;
  return isPages(target) || (target as { window?: unknown }).window === target;
}

const COMING_AND_GOING = ['append', 'appendChild', 'prepend', 'insertBefore', 'removeChild'];

/** The one allowed change of the page: our host coming to stand under the root element, or leaving it. */
export function isHostMoving(target: unknown, method: string, args: readonly unknown[]): boolean {
  if (!isNode(target) || target !== target.ownerDocument?.documentElement) return false;
  const moved = method === 'insertBefore' ? args.slice(0, 1) : args;
  return COMING_AND_GOING.includes(method) && moved.length > 0 && moved.every((node) => isNode(node) && isHost(node));
}
