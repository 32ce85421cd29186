export const practice = {
  title: 'Practice a refill',
  lead: 'Walk through all five steps once before any money moves. The hints are the same as on the carrier’s site.',
  points: [
    'No account, no card, nothing is paid and nothing is sent.',
    'The pages are drawings of a “Practice Carrier”. The words on the buttons are English, as you will meet them.',
    'Any ten digits will do as a number. The card is a sample and cannot be changed.',
  ],
  start: 'Start practising',
  /** On the practice pages themselves. */
  banner: 'Practice. Nothing here is real, nothing is paid.',
  back: 'Back to the guide',
  again: 'Once more from the start',
  language: 'Language',
  /** In the panel, instead of what it says on the real site. */
  address: 'On the real site the address bar must read {host}',
};

export type PracticeTexts = typeof practice;
