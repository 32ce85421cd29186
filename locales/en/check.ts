import { reasons } from './check-reasons.ts';

/** What the checker says in English. */
export const check = {
  intro: 'It is checked here, in your browser: nothing is opened, sent or kept.',
  looking: 'Looking…',
  /** What was checked, before a quotation of it. */
  sorts: { address: 'Address', message: 'Message', page: 'Open page' },
  /** What it is; what that means; what to do now. */
  answers: {
    official: {
      title: 'This is T-Mobile’s own address',
      what: 'It is on our list of the carrier’s addresses, checked on {date}.',
      now: 'Before you pay, look at the address bar again: it must read exactly like this.',
    },
    'official-other': {
      title: 'Real, but another company or brand',
      what: 'It is on our list of other carriers and brands. You can’t refill a T-Mobile prepaid line there.',
      now: 'Is your line with them? Refill it there. For a T-Mobile prepaid line, go here:',
    },
    imitation: {
      title: 'This pretends to be T-Mobile',
      what: 'It is not T-Mobile’s, but it is made to look that way.',
      now: 'Don’t enter anything there: no number, no card, no code. Already did? Call your bank, then 611.',
    },
    'look-alike': {
      title: 'It uses T-Mobile’s name but is not its address',
      what: 'It may be an imitation, or a company that works for T-Mobile. We can’t tell which.',
      now: 'Don’t sign in or pay there. Use T-Mobile’s own pages instead:',
    },
    'other-look-alike': {
      title: 'Another carrier’s name, but not its address',
      what: 'It may be an imitation of that carrier. It is not T-Mobile’s.',
      now: 'Don’t enter anything there: no number, no card, no code. For a T-Mobile prepaid line, go here:',
    },
    seller: {
      title: 'An unofficial seller’s offer',
      what: 'Someone offers to refill or buy for you. That is not one of T-Mobile’s own ways.',
      now: 'Don’t pay and don’t send any code. On the official page, the number and your own card are enough:',
    },
    'maybe-seller': {
      title: 'This reads like an unofficial seller’s offer',
      what: 'It shows some signs of one. They are not proof.',
      now: 'It’s better not to pay a person in a chat. On the official page, the number and your own card are enough:',
    },
    'third-party': {
      title: 'Not T-Mobile’s own',
      what: 'It belongs to someone else, such as a shop, a service or a guide, and doesn’t hide that. There may be a fee or a delay.',
      now: 'You don’t need anyone in between. The carrier’s own page is here:',
    },
    unknown: {
      title: 'We found nothing either way',
      what: 'It is not on our list, and it shows no signs of an imitation or a seller. That is neither an accusation nor an all-clear.',
      now: 'Does it ask for money, a code or your number? Then go to the official page instead:',
    },
    'short-link': {
      title: 'We can’t see through a short link',
      what: 'It leads to another address. We would have to open it to see which one, and we open nothing.',
      now: 'Ask for the full address, or go to the official page yourself:',
    },
    'no-page': {
      title: 'This doesn’t open a web page',
      what: 'It may start something else, or not be an address at all. It is not one of T-Mobile’s pages.',
      now: 'Don’t open it. The official page is here:',
    },
  },
  why: 'What else we saw ({count})',
  reasons,
  seen: 'Seen:',
  canHappen: 'What can happen',
  report: 'Where to report it',
  /** Why a page was not looked at, or only its address. */
  page: {
    own: 'This is one of the browser’s own pages. Extensions can’t look at it.',
    file: 'This is a file on your computer, not a web page.',
    hidden: 'The browser doesn’t say which page is open. Copy its address and paste it here.',
    refused: 'The browser doesn’t let extensions look at this page, so we went by its address alone.',
    document: 'This is a document such as a PDF or a picture, so we went by its address alone.',
    silent: 'The page didn’t answer, so we went by its address alone.',
  },
  handed: {
    private: 'Nothing is passed on from a private window. Copy the text and paste it here; it is not kept.',
    gone: 'The text you selected is no longer there. Copy it and paste it here.',
  },
  problems: {
    empty: 'There is nothing here yet. Paste a link or a message first.',
    'too-long': 'That is too long. Paste only the message, or only the link.',
    'not-text': 'This text can’t be read. Copy the message or the link again.',
    failed: 'We could not check this, and that is our fault. When in doubt, use the official page:',
  },
  wrong: {
    open: 'Is this answer wrong?',
    intro:
      'You can save a report and pass it on to the people who make this extension. Nothing is sent automatically. This is all it contains:',
    include: 'Include what was checked',
    save: 'Save the report',
    saved: 'The report is in your downloads.',
  },
  limits: {
    heading: 'What this can tell, and what it can’t',
    points: [
      'It compares addresses with a list inside the extension, and looks for warning signs in texts. It looks nothing up online, so a new trick can get past it.',
      'A sender’s name or number proves nothing: both can be faked.',
      'No answer is proof. When in doubt, type the address yourself: {guestRefill}',
    ],
  },
};

export type CheckTexts = typeof check;
