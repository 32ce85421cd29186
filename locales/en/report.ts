export const report = {
  link: 'Are the hints wrong on this page?',
  failed: 'The browser does not let us look at this page. Reload it and try again.',
  heading: 'This page looks wrong',
  nothing:
    'There is nothing here yet. Open the page where the hints are wrong, press our toolbar button, then “Are the hints wrong on this page?”. This does not work in a private window, because nothing is kept there.',
  intro:
    'This is what a report file would contain: how the page is built and what its headings, labels, buttons and links say, so that someone can teach the extension to read it. Nothing is sent. You look at it, you save it, and you decide who gets it.',
  promises: [
    'What you typed was never read: no number, no card, no code, not even whether a box is checked.',
    'Every digit is replaced by 0, amounts are made up, and email addresses are removed.',
    'A word we do not expect on such pages stays out unless you let it in: it could be a name.',
  ],
  address: 'The address in the file:',
  cut: 'The page is very long, so the file contains only its beginning.',
  save: 'Save the file',
  count: '{out} words stay out, {in} let in.',
  preview: 'Look at it first',
  howTo:
    'Crossed-out words stay out of the file. Press one to let it in if it is the carrier’s own word and says nothing about you. Press it again to keep it out.',
  kinds: { heading: 'Heading', button: 'Button', link: 'Link', field: 'Label', choice: 'Choice' },
  file: 'The file, exactly as saved',
  next: {
    heading: 'What next?',
    text: 'Give the file to whoever maintains this extension, with one sentence: what should the hints have said? When you leave this page, the copy is forgotten.',
  },
};

export type ReportTexts = typeof report;
