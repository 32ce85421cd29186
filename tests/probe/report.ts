/** What the probe counted in the extension's own world since the page began. */
export interface ProbeReport {
  /** Looks at what a field holds, or listeners for typing and clipboard. */
  reads: number;
  /** Changes of the page outside our host element: nodes, attributes, styles, focus, scroll, events, its storage. */
  pageWrites: number;
  /** Calls that would reach the network. */
  requests: number;
  /** Uncaught errors and unhandled rejections of the extension's code. */
  errors: number;
  /** Short timers and idle moments our code still waits for: a look at the page may be one of them. */
  pending: number;
  /** Tells documents of one tab apart: when this one began, ms since 1970. */
  began: number;
  /** The first few, to say who did it. */
  samples: { kind: 'read' | 'write' | 'request'; what: string; stack: string }[];
}

/** The probe's own check: each forbidden act, done once from our world on a scratch element, and whether it was caught. */
export interface ProbeSelfTest {
  caught: string[];
  missed: string[];
  /** Acts that are allowed and must not be counted, but were. */
  falseAlarms: string[];
}
