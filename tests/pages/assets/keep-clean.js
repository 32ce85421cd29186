// Removes whatever is put under the html element beside head and body, each time. Counts what it removed.
{
  const root = document.documentElement;
  window.practice.removed = 0;
  new MutationObserver(() => {
    for (const child of [...root.children]) {
      if (child === document.head || child === document.body) continue;
      child.remove();
      window.practice.removed += 1;
    }
  }).observe(root, { childList: true });
}
