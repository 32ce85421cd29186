/** What the popup says when it is opened for the first time, in English. `{name}` is a link from carriers/t-mobile/links.ts. */
export const welcome = {
  heading: 'Welcome',
  language: 'Language',
  address: 'Refill at {guestRefill}, the carrier’s own page. Open it, and you will see hints next to its buttons.',
  sim: 'Monthly bill, visitor plan or another brand?',
  whichSim: 'Which SIM do I have?',
  promises: [
    'Unofficial. Not made by T-Mobile, and no one pays us.',
    'It doesn’t read what you type or press anything for you.',
    'It sends nothing: no network, no account, no statistics.',
  ],
  done: 'Got it',
};

/** The shape every language fills. */
export type WelcomeTexts = typeof welcome;
