// The two phone number fields of the guest refill page: mask, tick, message on leaving a field, Continue when both agree.
{
  const SAMPLE = '(202) 555-0142';
  const fields = () => [...document.querySelectorAll('input[tmoallowedinput]')];
  const digits = (field) => field.value.replace(/\D/g, '').slice(0, 10);
  const isWhole = (field) => digits(field).length === 10;

  function mask(text) {
    const [area, exchange, line] = [text.slice(0, 3), text.slice(3, 6), text.slice(6)];
    if (line) return `(${area}) ${exchange}-${line}`;
    if (exchange) return `(${area}) ${exchange}`;
    return area;
  }

  function say(field, message) {
    const box = field.closest('.field');
    box.querySelector('.error')?.remove();
    field.classList.toggle('validation-error', Boolean(message));
    if (!message) return;
    const line = document.createElement('p');
    line.className = 'error ng-star-inserted';
    line.setAttribute('role', 'alert');
    line.textContent = message;
    box.append(line);
  }

  function refresh() {
    const [first, second] = fields();
    if (!second) return;
    for (const field of [first, second])
      field.parentElement.querySelector('.fa-check').classList.toggle('active', isWhole(field));
    const agree = isWhole(first) && digits(first) === digits(second);
    document.querySelector('[data-truth="continue"]').disabled = !agree;
  }

  document.addEventListener('input', ({ target }) => {
    if (!fields().includes(target)) return;
    target.value = mask(digits(target));
    if (isWhole(target)) say(target, '');
    refresh();
  });

  document.addEventListener('focusout', ({ target }) => {
    if (fields().includes(target) && target.value && !isWhole(target)) say(target, target.dataset.invalid);
  });

  document.addEventListener('click', ({ target }) => {
    if (!target.closest('[data-practice="fill"]')) return;
    for (const field of fields()) {
      field.value = SAMPLE;
      say(field, '');
    }
    refresh();
  });

  // The button that fills in a sample is of use only while the fields are there.
  document.addEventListener('practice-shown', () => {
    const button = document.querySelector('[data-practice="fill"]');
    if (button) button.hidden = fields().length === 0;
  });

  /** Shows one of the page's messages, as its server would. */
  window.practice.message = (name) => {
    const message = document.importNode(document.getElementById(`message-${name}`).content, true);
    document.querySelector('.messages').replaceChildren(message);
  };
  window.practice.invalid = () => say(fields()[0], fields()[0].dataset.invalid);
}
