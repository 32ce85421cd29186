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
    'Sign in with your own T-Mobile ID, or create one here. The code you get is only for this page: never share it.',
  'guest-refill':
    'Type the 10-digit number to refill, type it again, and wait for the check mark. Money sent to a wrong number may not come back.',
  'guest-pay': 'This page is for paying a monthly bill. Refill a prepaid line here:',
  'account-home':
    'Find the renewal amount and date. On that day your balance must be at least that much. If it is short, add to it.',
  amount: 'Add at least the renewal amount. Taxes come on top of the plan price.',
  plan: 'You don’t need a new plan to refill: yours is paid from the balance on the renewal date. Choose one only if you want to change.',
  payment: 'Use your own card. The ZIP is the one your bank has. See if “save this card” is already checked.',
  autopay:
    'AutoPay pays the plan each time. Auto Refill adds an amount as often as you choose. A single refill needs neither.',
  'redeem-card':
    'Type the PIN from your refill card and press the button once. Keep the card until you see the new balance.',
  review: 'Check the last digits of the number, the amount and the date. All correct? Press the button once.',
  confirmation: 'Keep the confirmation number: a screenshot or a PDF will do. The plan itself renews on its date.',
  history: 'Your payment should be here with its date and amount. Not there? Call 611 before you pay again.',
  'store-locator': 'Bring your phone number and ask “{ask}” first. Refill online:',
  'app-page': 'Get the app only from this page or your phone’s own app store. Refill on the web:',
  deals: 'Real offers are on the carrier’s own pages and in your account, not behind a link in a text. Refill:',
  help: 'This is a help page. The refill itself is here:',
};

/** The same pages when the line gets a monthly bill. */
const postpaid = {
  'account-home': 'This line gets a monthly bill. Check the total and the due date, then make a payment.',
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
    way: 'Go to a T-Mobile store with your phone. Anyone who offers to “renew” it online is selling something else.',
  },
  'voucher-by-phone': {
    title: 'This page takes no vouchers',
    way: 'Dial 611 on this line, or sign in to your account and redeem it there.',
  },
  declined: {
    title: 'The payment was declined',
    way: 'Check that the ZIP and name match what your bank has. Then try another card, a refill card, or a store.',
  },
  'sign-in-failed': {
    title: 'The sign-in did not work',
    way: 'Check the number or email, then the password. You can also refill without signing in:',
  },
  'session-expired': {
    title: 'You were signed out',
    way: 'Sign in again. Before you pay again, check in the payment history whether it went through.',
  },
  blocked: {
    title: 'The site does not accept this browser',
    way: 'Try another browser, a regular window, or the carrier’s app on Wi-Fi. Or go to a store:',
  },
  done: {
    title: 'Done. Keep the proof',
    way: 'Save the confirmation number as a screenshot or a PDF. Then write down your next renewal date.',
  },
};

/** What the page's own words mean, beside them. */
const glosses: Record<Target, string> = {
  'phone-number': 'the number to refill',
  'phone-number-again': 'the same number again',
  refill: 'add money to this line',
  usage: 'what you have left',
  amount: 'how much to add',
  plan: 'which plan',
  autopay: 'pays automatically each time',
  'payment-method': 'how you pay',
  'card-form': 'your card',
  'save-card': 'saves your card: is it checked?',
  'redeem-code': 'the PIN on the refill card',
  continue: 'go to the next step',
  total: 'what you pay in all',
  submit: 'this is final: press once',
  confirmation: 'your proof',
  history: 'what was paid, and when',
  'store-search': 'your ZIP or city',
};

export const page = {
  name: 'Refill Beacon',
  region: 'Refill hints',
  brand: 'unofficial helper',
  step: 'Step {n} of 5 · {name}',
  steps,
  hints,
  postpaid,
  states,
  glosses,
  /** Only the address spoke for this page. */
  unsure:
    'We’re not sure what this page is, so nothing is marked. The full guide opens from the toolbar button. Refill:',
  /** A control that is there but not pointed at. */
  lookFor: 'Look for',
  showMe: 'Show me',
  shown: '{role} {label}, below heading {heading}',
  shownAlone: '{role} {label}',
  roles: {
    button: 'Button',
    link: 'Link',
    radio: 'Option',
    checkbox: 'Box',
    field: 'Field',
    select: 'List',
    frame: 'Section',
  },
  offers: { 'keep-proof': 'Keep the proof', 'remind-date': 'Remind me about this date' },
  offerFailed: 'That did not work. You can also find it under the toolbar button.',
  /** A confirmation was seen not long ago. */
  paid: 'A payment went through here {ago}. The balance may take a few minutes to show it.',
  address: 'Look at the address bar: it must read {host}',
  dialog: 'Close the page’s dialog to use this.',
  open: 'Open the hints',
  minimise: 'Minimize',
  close: 'Close…',
  dismiss: { 'not-now': 'Not now', week: 'Not for 7 days', never: 'Never on this carrier’s site' },
  undo: 'The toolbar button brings it back.',
  sellers: 'Pay only the carrier itself, or use a refill card from a store you know.',
  why: 'Why?',
  less: 'Less',
  sellerFacts: [
    'No seller or helper needs your T-Mobile ID, PIN or one-time code.',
    'Elsewhere, some cheap refills were reportedly paid for with stolen cards. If the payment is reversed, you are on your own.',
    'Fine: this site, the carrier’s app, its stores and authorized retailers.',
  ],
};
