export const practice = {
  title: 'Practice a refill',
  lead: 'Go through all five steps once before any money moves. The hints are the same as on the carrier’s site.',
  points: [
    'No account, no card: nothing is paid and nothing is sent.',
    'The pages belong to a made-up “Practice Carrier”. The buttons are in English, as on the real site.',
    'Any ten digits will do as the number. The card is a sample and cannot be changed.',
  ],
  start: 'Start practicing',
  /** On the practice pages themselves. */
  banner: 'Practice. Nothing here is real, and nothing is paid.',
  back: 'Back to the guide',
  again: 'Start over',
  language: 'Language',
  /** In the panel, in place of what it says on the real site. */
  address: 'On the real site the address bar must read {host}',
};

export type PracticeTexts = typeof practice;
