/** The Navigation API, where the browser has one; where not, an element of the page with that id goes by the same name. */
export function navigationOf(view: Window): EventTarget | null {
  const { navigation } = view as { navigation?: EventTarget };
  return navigation && 'currentEntry' in navigation ? navigation : null;
}

/**
 * Tells when the page goes to another address without loading a new document. The address is read after it has changed
 * (`navigate` would be too early). Where the Navigation API is missing, the returned check is called at each look.
 * @returns compares the address with the last one known and reports a change.
 */
export function watchNavigation(view: Window, moved: () => void, signal: AbortSignal): () => void {
  let address = view.location.href;
  const check = () => {
    if (view.location.href === address) return;
    address = view.location.href;
    moved();
  };
  view.addEventListener('popstate', check, { signal });
  view.addEventListener('hashchange', check, { signal });
  const navigation = navigationOf(view);
  navigation?.addEventListener('currententrychange', check, { signal });
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  return check;
}
