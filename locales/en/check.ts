import { reasons } from './check-reasons.ts';

/** What the checker says in English. */
export const check = {
  intro: 'It is read here, in your browser: nothing is opened, sent or kept.',
  looking: 'Looking…',
  /** What was checked, before a quotation of it. */
  sorts: { address: 'Address', message: 'Message', page: 'Open page' },
  /** What it is; what that means; what to do now. */
  answers: {
    official: {
      title: 'This is T-Mobile’s own address',
      what: 'It is on our list of the carrier’s addresses, checked on {date}.',
      now: 'Before you pay, look at the address bar once more: it must read exactly this.',
    },
    'official-other': {
      title: 'Real, but another company or brand',
      what: 'It is on our list of other carriers and brands. A T-Mobile prepaid line is not refilled there.',
      now: 'Is your line with them? Then refill it there. For a T-Mobile prepaid line, go here:',
    },
    imitation: {
      title: 'This pretends to be T-Mobile',
      what: 'It is not T-Mobile’s, yet it is made to look that way.',
      now: 'Enter nothing there: no number, no card, no code. Did you already? Call your bank, then 611.',
    },
    'look-alike': {
      title: 'It carries T-Mobile’s name but is not its address',
      what: 'That may be an imitation, or a company that works for T-Mobile. We can’t tell which.',
      now: 'Don’t sign in and don’t pay there. The same thing stands on T-Mobile’s own pages:',
    },
    'maybe-lure': {
      title: 'This may only pretend to come from T-Mobile',
      what: 'It speaks in T-Mobile’s name, yet leads elsewhere. Signs of a lure are there; they are not proof.',
      now: 'Tap nothing in it, and give no code or card. What is true of it stands on T-Mobile’s own pages:',
    },
    'other-look-alike': {
      title: 'Another carrier’s name, but not its address',
      what: 'It may be an imitation of that carrier. T-Mobile’s it is not.',
      now: 'Enter nothing there: no number, no card, no code. For a T-Mobile prepaid line, go here:',
    },
    seller: {
      title: 'An unofficial seller’s offer',
      what: 'Somebody offers to refill or buy for you. That is not one of T-Mobile’s own ways.',
      now: 'Pay nothing and send no code. On the official page, the number and your own card are enough:',
    },
    'maybe-seller': {
      title: 'This reads like an unofficial seller’s offer',
      what: 'Some signs of that are there. They are not proof.',
      now: 'Better not to pay a person in a chat. On the official page, the number and your own card are enough:',
    },
    'third-party': {
      title: 'Not T-Mobile’s own',
      what: 'It belongs to somebody else: a shop, a service or a guide, and doesn’t hide that. A fee or a delay is possible.',
      now: 'You don’t need anyone in between. The carrier’s own page is here:',
    },
    unknown: {
      title: 'We found nothing either way',
      what: 'It is not on our list, and shows no signs of an imitation or a seller. That is no accusation, and no all-clear.',
      now: 'Does it ask for money, a code or your number? Then go to the official page instead:',
    },
    'short-link': {
      title: 'We can’t see through a short link',
      what: 'It leads on to another address. Only opening it would show which one, and we open nothing.',
      now: 'Ask for the full address, or go to the official page yourself:',
    },
    'no-page': {
      title: 'This doesn’t open a web page',
      what: 'It may start something instead, or it is no address at all. It is nothing of T-Mobile’s.',
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
    own: 'This is one of the browser’s own pages. No extension may look at it.',
    file: 'This is a file on your computer, not a page on the web.',
    hidden: 'The browser doesn’t say which page is open. Copy its address and paste it here.',
    refused: 'The browser lets no extension look at this page, so we went by its address alone.',
    document: 'This is a document such as a PDF or a picture, so we went by its address alone.',
    silent: 'The page didn’t answer, so we went by its address alone.',
  },
  handed: {
    private: 'Nothing is handed over from a private window. Copy it and paste it here; it is not kept.',
    gone: 'The text you marked is no longer there. Copy it and paste it here.',
  },
  problems: {
    empty: 'There is nothing here yet. Paste a link or a message first.',
    'too-long': 'That is too much at once. Paste only the message itself, or only the link.',
    'not-text': 'This is not text that can be read. Copy the message or the link again.',
    failed: 'This could not be read, which is our fault. Go by the official page:',
  },
  wrong: {
    open: 'Is this answer wrong?',
    intro:
      'You can save a report and pass it on to the people who make this. Nothing is sent by itself. All that is in it:',
    include: 'Also put in what was checked',
    save: 'Save the report',
    saved: 'The report is with your downloads.',
  },
  limits: {
    heading: 'What this can tell, and what it can’t',
    points: [
      'It compares addresses with a list inside the extension, and reads texts for signs. It asks nobody, so a new trick can get past it.',
      'A sender’s name or number proves nothing: both can be faked.',
      'No answer is proof. When in doubt, type the address yourself: {guestRefill}',
    ],
  },
};

export type CheckTexts = typeof check;
