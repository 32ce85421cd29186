import * as accountHome from './account-home.ts';
import * as accountTasks from './account-tasks.ts';
import * as around from './around.ts';
import * as belowTheStep from './below-the-step.ts';
import * as besideTheStep from './beside-the-step.ts';
import * as elsewhere from './elsewhere.ts';
import * as guestPay from './guest-pay.ts';
import * as guestRefill from './guest-refill.ts';
import * as guestRefillVariants from './guest-refill-variants.ts';
import * as help from './help.ts';
import * as history from './history.ts';
import * as inFormalSpanish from './in-formal-spanish.ts';
import * as inOwnWords from './in-own-words.ts';
import * as inTheCrowd from './in-the-crowd.ts';
import * as journey from './journey.ts';
import * as legacyAccount from './legacy-account.ts';
import * as oneTimePayment from './one-time-payment.ts';
import * as otherShapes from './other-shapes.ts';
import * as outOfOrder from './out-of-order.ts';
import * as paymentVariants from './payment-variants.ts';
import type { PageSource } from './practice-page.ts';
import * as signIn from './sign-in.ts';

/** Every file of pages. A page stands in exactly one of them. */
export const FAMILIES: readonly (readonly [file: string, pages: readonly PageSource[]])[] = [
  ['journey.ts', journey.pages],
  ['guest-refill.ts', guestRefill.pages],
  ['guest-refill-variants.ts', guestRefillVariants.pages],
  ['sign-in.ts', signIn.pages],
  ['account-home.ts', accountHome.pages],
  ['account-tasks.ts', accountTasks.pages],
  ['one-time-payment.ts', oneTimePayment.pages],
  ['payment-variants.ts', paymentVariants.pages],
  ['other-shapes.ts', otherShapes.pages],
  ['guest-pay.ts', guestPay.pages],
  ['help.ts', help.pages],
  ['legacy-account.ts', legacyAccount.pages],
  ['history.ts', history.pages],
  ['around.ts', around.pages],
  ['beside-the-step.ts', besideTheStep.pages],
  ['below-the-step.ts', belowTheStep.pages],
  ['in-the-crowd.ts', inTheCrowd.pages],
  ['in-formal-spanish.ts', inFormalSpanish.pages],
  ['in-own-words.ts', inOwnWords.pages],
  ['elsewhere.ts', elsewhere.pages],
  ['out-of-order.ts', outOfOrder.pages],
];
