/** What a host, a link or a message is. */
export type Verdict =
  /** An exact address of the supported carrier. */
  | 'official'
  /** Another carrier, another country's T-Mobile, a sister brand: real, but not the carrier asked about. */
  | 'official-other'
  /** Pretends to be the carrier; or, when `other-name` is among the reasons, another carrier. */
  | 'imitation'
  /** An unofficial seller's offer. */
  | 'seller'
  /** An independent shop, service or guide: not the carrier's own, and it does not pretend to be. */
  | 'third-party'
  /** No evidence either way; no accusation. */
  | 'unknown';

export type Severity = 'danger' | 'caution' | 'none';

/** One kind of evidence each, about an address. */
export const ADDRESS_REASONS = [
  /** Exactly an address of the carrier's. */
  'carrier-host',
  /** Below the carrier's own domain, but not among the addresses customers are known to need. */
  'carrier-domain',
  /** Exactly an address of a brand that belongs to the carrier. */
  'sister-brand',
  /** Exactly an address of another carrier in the same country. */
  'other-carrier',
  /** Exactly an address of T-Mobile in another country. */
  'foreign-t-mobile',
  /** Belongs to a well-known company that works for many others; the name in front says for whom. */
  'known-vendor',
  /** http instead of https. */
  'plain-http',
  /** A port number stands in the address. */
  'odd-port',
  /** The carrier's name stands in front; what comes after it belongs to somebody else. */
  'name-in-front',
  /** The carrier's name with other words around it. */
  'name-with-words',
  /** The carrier's name alone, with an ending that is not the carrier's. */
  'name-other-ending',
  /** Nearly the carrier's name: a letter missing, doubled or changed places. */
  'misspelt-name',
  /** A letter replaced by one that looks like it: i for l, 0 for o, rn for m. */
  'look-alike-letters',
  /** Letters of another alphabet that look like the carrier's name. */
  'foreign-letters',
  /** A whole real address stands inside a longer one that belongs to somebody else. */
  'address-inside',
  /** What stands before an @ in a link is no address, but here it looks like the carrier's. */
  'name-before-at',
  /** The carrier's name stands in the path only; anyone can write it there. */
  'name-in-path',
  /** The name of another carrier on an address that is not that carrier's. */
  'other-name',
  /** Words that call for signing in, paying or claiming, beside the name. */
  'trap-words',
  /** The path leads straight to paying or claiming. */
  'pay-path',
  /** The domain itself is a row of letters that means nothing. */
  'random-name',
  /** An ending that companies of this size hardly use. */
  'rare-ending',
  /** Anyone can put a page there for nothing. */
  'free-host',
  /** A number instead of a name. */
  'number-address',
  /** A short link: where it leads cannot be seen. */
  'short-link',
  /** Characters that cannot be seen, or that turn the direction of writing. */
  'hidden-characters',
  /** No link to a web page: javascript:, data:, blob: and the like. */
  'not-web-link',
  /** No address a browser could open. */
  'unreadable-address',
] as const;

/** One kind of evidence each, about the words of a message or a page. */
export const TEXT_REASONS = [
  /** A private contact is the way to buy. */
  'private-contact',
  /** A contact in the title or the first line. */
  'contact-up-front',
  /** A contact is where the text ends up. */
  'contact-at-end',
  /** The same contact again and again. */
  'repeated-contact',
  /** A channel, group or bot that is a shop. */
  'chat-shop',
  /** Sells cards, numbers or plans itself. */
  'shop-offer',
  /** A link that pays whoever sent you there. */
  'affiliate-link',
  /** Offers to refill, pay, register or activate in your place. */
  'buys-for-you',
  /** Cheaper than the carrier, or a share of the price. */
  'discount',
  /** Looks for agents or resellers. */
  'recruits-agents',
  /** Sells accounts, numbers or cards that are registered to somebody else. */
  'sells-accounts',
  /** Without a real name, without papers. */
  'no-identity',
  /** Hurry: today only, last chance, service ends. */
  'pressure',
  /** Something for nothing. */
  'free-bait',
  /** Points or a prize that run out unless you act. */
  'expiring-points',
  /** Asks for the phone number. */
  'asks-number',
  /** Asks for a card. */
  'asks-card',
  /** Asks for a password, PIN or one-time code. */
  'asks-secret',
  /** Paid in crypto coins, gift cards or to a private account. */
  'odd-payment',
  /** Signs and pictures that call for attention around a contact. */
  'emoji-bait',
  /** Speaks as if it were the carrier. */
  'claims-carrier',
  /** Worded as offers are, whatever it offers. */
  'sounds-like-offer',
  /** About refilling, yet never names an address of the carrier's. */
  'no-official-link',
  // Evidence that speaks for a text.
  /** Warns of sellers or fraud, or quotes them to warn. */
  'warns',
  /** Leads to an address of the carrier's. */
  'official-link',
  /** The chat link belongs to a project's community. */
  'community-link',
  /** Written as an operator writes to its customers. */
  'operator-message',
  /** Says that it is not the carrier. */
  'says-independent',
  /** Says that it charges a fee of its own. */
  'own-fee',
] as const;

export const REASONS = [...ADDRESS_REASONS, ...TEXT_REASONS] as const;
export type ReasonCode = (typeof REASONS)[number];

export interface Reason {
  code: ReasonCode;
  /** The very words it was drawn from, cut to a line. Somebody else's words: never make a link of them. */
  evidence: string;
}

export interface Answer {
  verdict: Verdict;
  severity: Severity;
  /** The strongest first. Empty only when the verdict is `unknown`. */
  reasons: Reason[];
}
