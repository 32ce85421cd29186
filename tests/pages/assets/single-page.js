// A small single-page site: shows one <template> after another in the same place, late, with new generated ids each
// load, and now and then under a new address. What leads where stands in the page's JSON block "practice-routes".
{
  const routes = JSON.parse(document.getElementById('practice-routes').textContent);
  const outlet = document.querySelector(routes.outlet);
  const firstId = 10 + Math.floor(Math.random() * 80);
  const scope = Math.random().toString(36).slice(2, 5);
  let waiting = 0;

  const copy = (name) => document.importNode(document.getElementById(`view-${name}`).content, true);

  function withGeneratedNames(view) {
    for (const element of view.querySelectorAll('*')) {
      element.setAttribute(`_ngcontent-${scope}-c10`, '');
      for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby']) {
        const value = element.getAttribute(name);
        if (value?.includes('@'))
          element.setAttribute(
            name,
            value.replace(/@(\d+)/g, (_, n) => String(firstId + Number(n))),
          );
      }
    }
    return view;
  }

  function render(name) {
    outlet.replaceChildren(withGeneratedNames(copy(name)));
    scrollTo(0, 0);
    document.dispatchEvent(new CustomEvent('practice-shown', { detail: name }));
  }

  /** Shows a view; `after` milliseconds of spinner come first, `push` is the address it appears under. */
  function show({ show: name, after = 0, push }) {
    clearTimeout(waiting);
    const arrive = () => {
      if (push) history.pushState({}, '', push);
      render(name);
    };
    if (after === 0) return arrive();
    render('loading');
    if (after !== null) waiting = setTimeout(arrive, after);
  }

  document.addEventListener('click', (event) => {
    const route = routes.on?.find(({ click }) => event.target.closest(click));
    if (!route) return;
    event.preventDefault();
    show(route);
  });

  window.practice = { show, render };
  show(routes.first);
}
