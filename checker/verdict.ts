/** What a host, a link or a message is. */
export type Verdict =
  /** An exact address of the supported carrier. */
  | 'official'
  /** Another carrier, another country's T-Mobile, a sister brand: real, but not the carrier asked about. */
  | 'official-other'
  /** Pretends to be the carrier. */
  | 'imitation'
  /** An unofficial seller's offer. */
  | 'seller'
  /** An independent shop or guide that says so. */
  | 'third-party'
  /** No evidence either way; no accusation. */
  | 'unknown';

export type Severity = 'danger' | 'caution' | 'none';
