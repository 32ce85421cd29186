import type { Page } from 'puppeteer-core';

/**
 * Does random harm to a page, as broken scripts and other extensions do: the same for the same seed. Nothing of it makes a right
 * control: it only invents words that mean nothing, so whatever is pointed at must still be what it was.
 * @param whole what the page is written anew with, from time to time.
 */
export function harm(page: Page, seed: number, edits: number, whole: string): Promise<void> {
  return page.evaluate(
    async (start, count, html) => {
      let state = start;
      const random = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
      };
      const below = (limit: number) => Math.floor(random() * limit);
      const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
      const words = () =>
        Array.from({ length: 1 + below(4) }, () => pick(['lorem', 'ipsum', '啊', 'dolor', '\u202e', '❤️'])).join(' ');
      const anything = () => pick([...(document.body?.querySelectorAll('*') ?? [])]) ?? document.documentElement;
      const TAGS = [
        'div',
        'p',
        'button',
        'input',
        'section',
        'dialog',
        'details',
        'select',
        'fieldset',
        'a',
        'table',
        'main',
      ];
      const ROLES = ['', 'buton', 'none presentation', 'presentation button', '🙂', '-1', 'heading'];
      const aside: Element[] = [];
      /** What is moved carries no words into places where they would mean something else. A field doubled would be a second field. */
      const subject = () => pick([...document.querySelectorAll('[data-truth], [data-junk]')]) ?? make();
      const make = () => {
        const made = document.createElement(pick(TAGS));
        made.textContent = words();
        made.dataset.junk = '';
        return made;
      };

      const HARM: readonly [weight: number, harm: () => unknown][] = [
        [10, () => anything().append(make())],
        [6, () => anything().before(make())],
        [3, () => anything().remove()],
        [4, () => anything().append(subject())],
        [3, () => anything().before((pick([...document.querySelectorAll('[data-junk]')]) ?? make()).cloneNode(true))],
        [6, () => anything().setAttribute('role', pick(ROLES))],
        [
          6,
          () => {
            const [one, other, third] = [anything(), make(), make()];
            anything().append(other, third);
            for (const [at, part] of [one, other, third].entries()) part.id ||= `part-${at}-${below(999)}`;
            one.setAttribute('aria-labelledby', `${other.id} ${one.id}`);
            other.setAttribute('aria-labelledby', third.id);
            third.setAttribute('aria-labelledby', `${other.id} ${third.id}`);
          },
        ],
        [1, () => anything().append('lorem '.repeat(20_000))],
        [
          3,
          () => {
            let host: Element = document.createElement('div');
            anything().append(host);
            for (let depth = below(12); depth >= 0; depth--) {
              const root = host.attachShadow({ mode: pick(['open', 'closed']) });
              host = document.createElement('div');
              root.append(host, make());
            }
          },
        ],
        [
          4,
          () => {
            const target = pick([...document.querySelectorAll('[data-truth]')]);
            target?.remove();
            if (target) aside.push(target);
          },
        ],
        [5, () => aside.length > 0 && anything().append(aside.pop() as Element)],
        [
          4,
          () => (anything() as HTMLElement).style?.setProperty('display', pick(['none', 'contents', 'grid', 'block'])),
        ],
        [
          4,
          () =>
            (anything() as HTMLElement).style?.setProperty('position', pick(['fixed', 'absolute', 'sticky', 'static'])),
        ],
        [4, () => anything().toggleAttribute(pick(['hidden', 'inert', 'disabled', 'open', 'contenteditable']))],
        [
          3,
          () =>
            anything().setAttribute(
              pick(['dir', 'lang', 'aria-hidden', 'aria-label', 'for', 'type']),
              pick(['rtl', 'zh', 'true', words(), 'x']),
            ),
        ],
        [3, () => (anything().firstChild ?? document.body)?.replaceWith(words())],
        [2, () => (anything() as HTMLElement).focus?.()],
        [
          2,
          () => dispatchEvent(new Event(pick(['resize', 'scroll', 'popstate', 'hashchange', 'pageshow', 'pagehide']))),
        ],
        [1, () => history.replaceState({}, '', `#${below(99)}`)],
        [0.04, () => document.querySelector('refill-beacon')?.remove()],
        [0.2, () => document.body?.replaceWith(document.createElement('body'))],
        [0.3, rewrite],
      ];
      const total = HARM.reduce((sum, [weight]) => sum + weight, 0);

      function choose(at: number) {
        let passed = 0;
        for (const [weight, one] of HARM) {
          passed += weight;
          if (at < passed) return one;
        }
        return rewrite;
      }

      function rewrite() {
        document.open();
        document.write(html);
        document.close();
      }

      for (let done = 0; done < count; done++) {
        const harmNow = choose(random() * total);
        try {
          harmNow();
        } catch {
          // A page cannot put an element into itself; it goes on.
        }
        if (!document.body || document.querySelectorAll('*').length > 4000) rewrite();
        if (random() < 0.02) await new Promise((later) => setTimeout(later, below(60)));
      }
    },
    seed,
    edits,
    whole,
  );
}
