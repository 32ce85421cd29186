export const report = {
  link: 'Are the hints wrong on this page?',
  failed: 'The browser does not let us look at this page. Reload it and try once more.',
  heading: 'This page looks wrong',
  nothing:
    'There is nothing here yet. Open the page where the hints are wrong, press our button in the toolbar, then “Are the hints wrong on this page?”. In a private window this is not possible: nothing is kept there.',
  intro:
    'This is the page as a file would hold it: how it is built and what its headings, labels, buttons and links say, so that somebody can teach the extension to read it. Nothing is sent. You look at it, you save it, and you decide who gets it.',
  promises: [
    'What you typed was never read: no number, no card, no code, nor whether a box is ticked.',
    'Every digit is a 0, sums are made up, e-mail addresses are gone.',
    'A word we do not know from such pages stays out, unless you let it in: it could be a name.',
  ],
  address: 'The address in the file:',
  cut: 'The page is very long; the file holds only its beginning.',
  save: 'Save the file',
  count: '{out} words stay out, {in} let in.',
  preview: 'Look at it first',
  howTo:
    'Struck words stay out of the file. Press one to let it in, if it is the carrier’s own word and says nothing about you; press again to keep it out.',
  kinds: { heading: 'Heading', button: 'Button', link: 'Link', field: 'Label', choice: 'Choice' },
  file: 'The file, letter by letter',
  next: {
    heading: 'And then?',
    text: 'Give the file to whoever maintains this extension, together with one sentence: what should the hints have said? When you leave this page, the capture is forgotten.',
  },
};

export type ReportTexts = typeof report;
