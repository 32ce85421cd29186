/** A window with its interfaces, as our own world sees it. */
export type Realm = Window & typeof globalThis;

/** Called before the real thing, with what it was called on and with. */
export type Before = (self: unknown, args: readonly unknown[]) => void;

/** Puts a look-out before a method. Nothing happens where this browser has no such method. */
export function beforeCall(owner: object | undefined, name: string, before: Before): void {
  const found = owner && Object.getOwnPropertyDescriptor(owner, name);
  const original: unknown = found?.value;
  if (!owner || typeof original !== 'function') return;
  Object.defineProperty(owner, name, {
    ...found,
    value(this: unknown, ...args: unknown[]) {
      before(this, args);
      return Reflect.apply(original, this, args);
    },
  });
}

/** Puts a look-out before the reading of an accessor. */
export function beforeGet(owner: object | undefined, name: string, before: (self: unknown) => void): void {
  const found = owner && Object.getOwnPropertyDescriptor(owner, name);
  const { get } = found ?? {};
  if (!owner || !get) return;
  Object.defineProperty(owner, name, {
    ...found,
    get(this: unknown) {
      before(this);
      return Reflect.apply(get, this, []);
    },
  });
}

/** Puts a look-out before the setting of an accessor. */
export function beforeSet(owner: object, name: string, before: (self: unknown, value: unknown) => void): void {
  const found = Object.getOwnPropertyDescriptor(owner, name);
  const { set } = found ?? {};
  if (!set) return;
  Object.defineProperty(owner, name, {
    ...found,
    set(this: unknown, value: unknown) {
      before(this, value);
      Reflect.apply(set, this, [value]);
    },
  });
}

/** Gives something else out than an accessor would. */
export function afterGet(
  owner: object | undefined,
  name: string,
  after: (self: unknown, value: unknown) => unknown,
): void {
  const found = owner && Object.getOwnPropertyDescriptor(owner, name);
  const { get } = found ?? {};
  if (!owner || !get) return;
  Object.defineProperty(owner, name, {
    ...found,
    get(this: unknown) {
      return after(this, Reflect.apply(get, this, []));
    },
  });
}

/** Puts a look-out before `new`. */
export function beforeNew(scope: object, name: string, before: () => void): void {
  const original: unknown = Reflect.get(scope, name);
  if (typeof original !== 'function') return;
  const watched: object = new Proxy(original, {
    construct(target, args, newTarget): object {
      before();
      return Reflect.construct(target, args, newTarget === watched ? target : newTarget);
    },
  });
  Object.defineProperty(scope, name, { value: watched, configurable: true, writable: true });
}

/** Puts a look-out before any use of a global, however this browser defines it. */
export function beforeUse(scope: object, name: string, before: () => void): void {
  if (!Reflect.has(scope, name)) return;
  const own = Object.getOwnPropertyDescriptor(scope, name);
  const inherited = () => Reflect.get(Object.getPrototypeOf(scope) as object, name, scope) as unknown;
  const value = () => (own ? (own.get ? (Reflect.apply(own.get, scope, []) as unknown) : own.value) : inherited());
  Object.defineProperty(scope, name, {
    configurable: true,
    get() {
      before();
      return value();
    },
  });
}
