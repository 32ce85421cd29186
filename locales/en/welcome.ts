/** What the popup says when it is opened for the first time, in English. `{name}` is a link from carriers/t-mobile/links.ts. */
export const welcome = {
  heading: 'Welcome',
  language: 'Language',
  address: 'The page to refill at is {guestRefill}, the carrier’s own. Open it, and hints stand beside its buttons.',
  sim: 'Monthly bill, visitor’s plan or another brand?',
  whichSim: 'Which SIM do I hold?',
  promises: [
    'Unofficial. Not from T-Mobile, and nobody pays us.',
    'It doesn’t read what you type, and presses nothing for you.',
    'It sends nothing: no network, no account, no statistics.',
  ],
  done: 'Got it',
};

/** The shape every language fills. */
export type WelcomeTexts = typeof welcome;
