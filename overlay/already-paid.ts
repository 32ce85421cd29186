import type { LiveReading } from '../recognition/read-page.ts';
import { isGuiding } from './says.ts';

export interface AlreadyPaid {
  /** How many ms ago a refill went through on the carrier's site; `null`: not within a day, or not known. */
  readonly ago: number | null;
  /** Call at each page that is drawn. */
  enter(reading: LiveReading | null): void;
}

interface Parts {
  /** Tells or asks the background; `null` in private windows, where nothing is kept. */
  send: ((type: 'confirmation-seen' | 'last-confirmation') => Promise<unknown>) | null;
  changed: () => void;
}

/** "Already paid?": a confirmation is remembered for a day, and said before the next payment. */
export function alreadyPaid({ send, changed }: Parts): AlreadyPaid {
  let ago: number | null = null;
  let current = '';
  return {
    get ago() {
      return ago;
    },
    enter(reading) {
      const here = reading && isGuiding(reading) ? reading.page : '';
      if (here === current) return;
      current = here;
      ago = null;
      if (!here || !send || here === 'sign-in') return;
      const done = reading?.step === 'verify';
      const answer = send(here === 'confirmation' ? 'confirmation-seen' : 'last-confirmation');
      if (done) return void answer.catch(() => undefined);
      answer.then(
        (since) => {
          if (current !== here || typeof since !== 'number') return;
          ago = since;
          changed();
        },
        () => undefined,
      );
    },
  };
}
