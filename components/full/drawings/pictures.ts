import { COUNTER_QUESTION } from '../../guide/outline.ts';
import type { Kind, Meaning, Part, Picture } from './picture.ts';

const part = (kind: Kind, label: string, meaning: Meaning | null = null): Part => ({ kind, label, meaning });
const ticked = (kind: Kind, label: string, meaning: Meaning): Part => ({ ...part(kind, label, meaning), ticked: true });
const page = (...parts: Part[]): Picture => ({ frame: 'page', parts });
const phone = (...parts: Part[]): Picture => ({ frame: 'phone', parts });
const outside = (...parts: Part[]): Picture => ({ frame: 'none', parts });

const CHECK = page(
  part('figure', '', 'lastDigits'),
  part('figure', '', 'sum'),
  part('figure', '', 'date'),
  part('button', 'Agree & submit', 'agree'),
);

/**
 * A picture for each step, by its place. Words on the controls are the carrier's own, as the facts name them
 * (carriers/t-mobile/facts.ts); a control nobody could see the words of is drawn without any.
 */
export const PICTURES: Readonly<Record<string, Picture>> = {
  'website/identify': page(
    part('address', 'prepaid.t-mobile.com /direct-to-account', 'typeIt'),
    part('heading', 'Refill this account', 'refillHeading'),
    part('digits', '', 'number'),
    ticked('digits', '', 'again'),
  ),
  'website/choose': page(part('figure', 'Renewal amount', 'atLeast'), part('choices', '$', 'howMuch')),
  'website/pay': page(part('card', '', 'ownCard'), part('field', 'ZIP', 'zip'), ticked('box', '', 'saveCard')),
  'website/confirm': CHECK,
  'website/verify': page(part('done', '', 'saveThis'), part('figure', '', 'minutes'), part('figure', '', 'onDate')),

  'account/identify': page(
    part('address', 'account.t-mobile.com', 'onlyHere'),
    part('field', 'T-Mobile ID', 'signInName'),
  ),
  'account/choose': page(
    part('figure', 'Renewal amount', 'atLeast'),
    part('figure', 'Available Service Balance', 'balance'),
    part('figure', 'Autopay status', 'autopayStatus'),
    part('button', 'Add to Balance', 'addToBalance'),
  ),
  'account/pay': page(
    part('card', '', 'ownCard'),
    part('field', 'ZIP', 'zip'),
    part('link', 'AutoPay', 'autopay'),
    part('link', 'Auto Refill', 'autoRefill'),
  ),
  'account/confirm': CHECK,
  'account/verify': page(part('link', 'Get payment history', 'history'), part('bill', '', 'isItThere')),

  'app/install': phone(part('app', 'T Life', 'thisName')),
  'app/look': phone(part('figure', '', 'balanceAndDate'), part('tab', 'Account', 'accountTab')),
  'app/sum': phone(part('button', 'Make a payment', 'makePayment'), part('choices', '$', 'howMuch')),
  'app/pay': phone(part('card', '', 'ownCard'), part('button', 'Pay', 'pay'), part('person', '', 'proveYou')),
  'app/check': phone(part('message', '', 'mailOrText'), part('bill', '', 'history')),

  'store/find': outside(part('pin', '', 'nearYou'), part('sign', 'authorized retailer', 'runByOthers')),
  'store/bring': outside(part('phone', '', 'phoneOrNumber')),
  'store/ask': outside(part('bubble', COUNTER_QUESTION, 'fee')),
  'store/keep': outside(part('bill', '', 'paper'), part('message', '', 'waitForText')),
};

/** What practice is: a made-up page, and our hint with what it points at. */
export const PRACTICE_PICTURE = page(
  part('heading', 'Practice Carrier', 'madeUp'),
  part('digits', '', 'anyDigits'),
  part('ringed', 'Continue', 'ringed'),
  part('hint', '', 'hint'),
);
