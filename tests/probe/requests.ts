import { count } from './tally.ts';
import { beforeCall, beforeNew, beforeSet, type Realm } from './wrap.ts';

const CONSTRUCTORS = ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'WebTransport'];

/** Elements that load what an attribute of theirs names. */
const LOADERS: Record<string, readonly string[]> = {
  HTMLImageElement: ['src', 'srcset'],
  HTMLScriptElement: ['src'],
  HTMLIFrameElement: ['src'],
  HTMLLinkElement: ['href'],
  HTMLMediaElement: ['src'],
  HTMLSourceElement: ['src', 'srcset'],
  HTMLEmbedElement: ['src'],
  HTMLObjectElement: ['data'],
  HTMLInputElement: ['src'],
};
const LOADING_TAGS = /^(img|script|iframe|link|audio|video|source|embed|object|input|image|track)$/;
const LOADING_ATTRIBUTES = /^(src|srcset|href|data|poster)$/;
const PACKED = /^\s*(data:|blob:|about:|#|$|(chrome|moz)-extension:)/;

/** Traps for promise 3: no call that reaches the network. */
export function trapRequests(realm: Realm, scopes: readonly object[]): void {
  for (const scope of scopes) {
    beforeCall(scope, 'fetch', (_self, args) => count('request', `fetch(${String(args[0])})`));
    beforeCall(scope, 'fetchLater', () => count('request', 'fetchLater'));
    for (const name of CONSTRUCTORS) beforeNew(scope, name, () => count('request', `new ${name}`));
    const requester = (Reflect.get(scope, 'XMLHttpRequest') as typeof XMLHttpRequest | undefined)?.prototype;
    beforeCall(requester, 'open', (_self, args) => count('request', `XMLHttpRequest.open(${String(args[1])})`));
  }
  beforeCall(realm.Navigator.prototype, 'sendBeacon', (_self, args) => count('request', `sendBeacon(${args[0]})`));
  for (const [name, properties] of Object.entries(LOADERS)) {
    const prototype = (Reflect.get(realm, name) as { prototype: object }).prototype;
    for (const property of properties) {
      beforeSet(prototype, property, (_self, value) => {
        if (!PACKED.test(String(value))) count('request', `${name}.${property} = ${String(value)}`);
      });
    }
  }
  beforeCall(realm.Element.prototype, 'setAttribute', (self, [attribute, value]) => {
    const loads = LOADING_TAGS.test((self as Element).localName) && LOADING_ATTRIBUTES.test(String(attribute));
    if (loads && !PACKED.test(String(value))) count('request', `${(self as Element).localName} ${attribute}=${value}`);
  });
}
