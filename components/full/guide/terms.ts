import type { FactId, UnknownId } from '../../../carriers/t-mobile/facts.ts';
import type { Glossary } from '../../../locales/glossary.ts';

export type TermId = keyof Glossary['terms'];

interface Term {
  /** The carrier's own word, as it stands on its pages. */
  label: string;
  facts: readonly FactId[];
  unknown: UnknownId | null;
}

const term = (label: string, ...facts: FactId[]): Term => ({ label, facts, unknown: null });
const unsure = (label: string, unknown: UnknownId, ...facts: FactId[]): Term => ({ label, facts, unknown });

/** The words of the glossary with what their explanations rest on, in the order one meets them. */
export const TERMS: Readonly<Record<TermId, Term>> = {
  autopay: term('AutoPay', 'autopay-autorefill', 'account-overview'),
  autoRefill: term('Auto Refill', 'autopay-autorefill'),
  renewalAmount: term('Renewal amount', 'renewal-amount'),
  renewalDate: term('Renewal date', 'balance-pays-plan', 'reminder-text'),
  serviceBalance: term('Available Service Balance', 'account-overview'),
  addToBalance: term('Add to Balance', 'add-to-balance'),
  guest: term('Guest', 'guest-refill-exists', 'guest-pay'),
  tmobileId: term('T-Mobile ID', 'sign-in-host'),
  pin: term('PIN', 'never-calls'),
  refillCard: term('Refill card', 'refill-cards', 'card-in-account', 'voucher-elsewhere'),
  epin: term('ePIN', 'epin-90-days'),
  prepaid: term('Prepaid', 'renewal-amount'),
  postpaid: term('Postpaid', 'guest-pay'),
  connect: term('Connect', 'connect'),
  tourist: term('Tourist plan', 'tourist-refused'),
  usPass: unsure('U.S. Pass', 'us-pass-renewal', 'us-pass'),
  esim: term('eSIM', 'number-twice'),
  zip: unsure('ZIP', 'foreign-cards'),
  agree: term('Agree & submit', 'agree-submit'),
  history: term('Get payment history', 'account-history'),
  tLife: term('T Life', 't-life'),
  retailer: term('Authorized retailer', 'store-kinds'),
  shortCode: term('Short code', 'short-codes-abroad'),
};
