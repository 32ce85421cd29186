export const full = {
  skip: 'Skip to the content',
  sections: 'Sections',
  nav: {
    guide: 'Guide',
    'which-sim': 'Which SIM?',
    check: 'Is it real?',
    dates: 'Dates',
    receipts: 'Receipts',
    practice: 'Practice',
    data: 'Your data',
    report: 'Report',
  },
  loading: 'One moment…',
};

export type FullTexts = typeof full;
