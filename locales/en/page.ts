import type { PageKind, PageState, Step, Target } from '../../carriers/vocabulary.ts';

const steps: Record<Step, string> = {
  identify: 'Your line',
  choose: 'Amount',
  pay: 'Payment',
  confirm: 'Check',
  verify: 'Proof',
};

/** What to do on each kind of page, at most 150 characters. Pages that are no step end in a link. */
const hints: Record<Exclude<PageKind, 'other'>, string> = {
  'sign-in':
    'Sign in with your own T-Mobile ID, or create one here. The code you get belongs on this page only: tell it to nobody.',
  'guest-refill':
    'Type the 10-digit number to refill, then once more, and wait for the tick. Money sent to a wrong number may not come back.',
  'guest-pay': 'This page pays a monthly bill. A prepaid line is refilled here:',
  'account-home':
    'Read the renewal amount and date. Your balance must hold at least that much on that day. Then add to the balance.',
  amount: 'Add at least the renewal amount. Taxes come on top of the plan price.',
  plan: 'A refill needs no new plan: yours is paid from the balance on the renewal date. Choose one only if you want to change.',
  payment: 'Use your own card. The ZIP is the one your bank has. Look whether “save this card” is ticked already.',
  autopay: 'AutoPay pays the plan each time. Auto Refill adds a sum at your rhythm. One single refill needs neither.',
  'redeem-card': 'Type the PIN of your refill card and press once. Keep the card until you see the new balance.',
  review: 'Compare the last digits of the number, the amount and the date. All right? Press the button once.',
  confirmation: 'Keep the confirmation number: a picture or a PDF will do. The plan itself renews on its date.',
  history: 'Your payment should stand here with its date and sum. Not there? Ask 611 before you pay again.',
  'store-locator': 'Bring your phone number and ask “{ask}” first. Refill online:',
  'app-page': 'Get the app only from this page or your phone’s own app store. Refill on the web:',
  deals: 'Real offers stand on the carrier’s own pages and in your account, never behind a link in a text. Refill:',
  help: 'This page explains. The refill itself is here:',
};

/** The same pages when the line gets a monthly bill. */
const postpaid = {
  'account-home': 'This line gets a monthly bill. Look at the total and the due date, then make a payment.',
  amount: 'Choose the total, or type another amount. If you pay less, the rest stays due.',
};

/** A message of the page comes first: what it means, and the way on. */
const states: Record<Exclude<PageState, 'ready'>, { title: string; way: string }> = {
  loading: { title: 'Still loading', way: 'Wait until the page is ready. Do not press twice.' },
  'number-invalid': {
    title: 'This number is not accepted',
    way: 'Type 10 digits without +1. It must be your T-Mobile prepaid number: Metro, Mint and Ultra have their own sites.',
  },
  'tourist-plan-refused': {
    title: 'The site does not refill Tourist plans',
    way: 'Go to a T-Mobile store with your phone. Somebody who offers to “renew” it online sells something else.',
  },
  'voucher-by-phone': {
    title: 'A voucher goes by phone',
    way: 'Dial 611 on this line, or sign in to the account and redeem it there.',
  },
  declined: {
    title: 'The payment was refused',
    way: 'Check ZIP and name as your bank has them. Then try another card, a refill card, or a store.',
  },
  'sign-in-failed': {
    title: 'Signing in did not work',
    way: 'Check the number or e-mail, then the password. You can also refill without signing in:',
  },
  'session-expired': {
    title: 'You were signed out',
    way: 'Sign in again. Before you pay again, see in the payment history whether it went through.',
  },
  blocked: {
    title: 'The site refuses this browser',
    way: 'Try another browser, a normal window, or the carrier’s app on Wi-Fi. Or go to a store:',
  },
  done: {
    title: 'Done. Keep the proof',
    way: 'Save the confirmation number, as a picture or a PDF. Then write down your next renewal date.',
  },
};

/** What the page's own words mean, beside them. */
const glosses: Record<Target, string> = {
  'phone-number': 'the number to refill',
  'phone-number-again': 'the same number once more',
  refill: 'add money to this line',
  usage: 'what is left',
  amount: 'how much to add',
  plan: 'which plan',
  autopay: 'pay by itself each time',
  'payment-method': 'how you pay',
  'card-form': 'your card',
  'save-card': 'keeps your card: is it ticked?',
  'redeem-code': 'the PIN of the refill card',
  continue: 'go on to the next step',
  total: 'what it costs in all',
  submit: 'this is final: press once',
  confirmation: 'your proof',
  history: 'what was paid, and when',
  'store-search': 'your ZIP or town',
};

export const page = {
  region: 'Refill hints',
  brand: 'unofficial helper',
  step: 'Step {n} of 5 · {name}',
  steps,
  hints,
  postpaid,
  states,
  glosses,
  /** Only the address spoke for this page. */
  unsure: 'This page is not clear to me, so I point at nothing. The whole guide opens from the toolbar. Refill:',
  /** A control that is there but not pointed at. */
  lookFor: 'Look for',
  showMe: 'Show me',
  shown: '{role} {label}, below heading {heading}',
  shownAlone: '{role} {label}',
  roles: { button: 'Button', link: 'Link', box: 'Box', field: 'Field', part: 'Part' },
  offers: { 'keep-proof': 'Keep the proof', 'remind-date': 'Remind me about this date' },
  offerFailed: 'That did not work. You find it behind the toolbar button, too.',
  /** A confirmation was seen not long ago. */
  paid: 'A payment went through here {ago}. The balance may take a few minutes to show it.',
  address: 'Look at the address bar: it must read {host}',
  dialog: 'Close the dialog of the page to use this.',
  open: 'Open the hints',
  minimise: 'Make small',
  close: 'Close…',
  dismiss: { 'not-now': 'Not now', week: 'Not for 7 days', never: 'Never on this carrier’s site' },
  undo: 'The toolbar button brings it back.',
  sellers: 'Pay only the carrier itself, or a card from a shop you know.',
  why: 'Why?',
  less: 'Less',
  sellerFacts: [
    'No seller and no helper needs your T-Mobile ID, PIN or one-time code.',
    'Cheap refills by chat were elsewhere paid with stolen cards (reported). If the payment is taken back, nobody answers you.',
    'Fine: this site, the carrier’s app, its stores, authorized retailers.',
  ],
};
