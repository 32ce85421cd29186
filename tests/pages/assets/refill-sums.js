// Carries the number's last digits and the chosen amount through the views that follow.
{
  const TAX = 0.09;
  const DEFAULT_AMOUNT = 40;
  const LIMIT = 150;
  const money = (sum) => `$${sum.toFixed(2)}`;
  const sumIn = (text) => Number(text.replace(/[^\d.]/g, ''));
  let amount = DEFAULT_AMOUNT;
  let line = '0142';

  document.addEventListener('change', ({ target }) => {
    if (target.name === 'sum') amount = sumIn(target.parentElement.textContent);
  });
  document.addEventListener('input', ({ target }) => {
    if (target.name === 'other-sum' && sumIn(target.value) > 0) amount = Math.min(sumIn(target.value), LIMIT);
  });
  document.addEventListener(
    'click',
    () => {
      line = document.querySelector('input[tmoallowedinput]')?.value.slice(-4) || line;
    },
    { capture: true },
  );
  document.addEventListener('practice-shown', ({ detail: view }) => {
    if (view === 'amount') amount = DEFAULT_AMOUNT;
    const words = { line, amount: money(amount), tax: money(amount * TAX), total: money(amount * (1 + TAX)) };
    for (const place of document.querySelectorAll('[data-fill]')) place.textContent = words[place.dataset.fill];
  });
}
