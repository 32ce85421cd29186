/** Hosts the extension runs on by itself: the carrier's own, where people refill, pay, sign in or get help. */
export const RUNS_ON = [
  'www.t-mobile.com',
  't-mobile.com',
  'account.t-mobile.com',
  'prepaid.t-mobile.com',
  'my.t-mobile.com',
  'es.t-mobile.com',
  'secure.t-mobile.com',
] as const;

/** The carrier's own hosts that people may be sent to but where nothing is hinted: the checker knows them, we do not run there. */
export const KNOWN_ONLY = [
  'support.t-mobile.com',
  'es.support.t-mobile.com',
  'prepaid-phones.t-mobile.com',
  'magentapulse.t-mobile.com',
] as const;
