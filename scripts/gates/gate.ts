/** What a gate found. A gate that has no tests of its own counts as one. */
export interface Verdict {
  passed: number;
  failed: number;
  /** What the reader needs to know: why it failed, or a table of measures. */
  says: string;
}

/** One thing `npm test` asks of the project. */
export interface Gate {
  name: string;
  /** Gates whose success this one builds upon. */
  needs?: readonly string[];
  run(): Promise<Verdict>;
}

/** The verdict of a gate that is one question. */
export function verdict(ok: boolean, says = ''): Verdict {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, says };
}
