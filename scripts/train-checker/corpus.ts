import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../../tests/bench/checker/examples.ts';
import { ROOT } from '../tool.ts';

/** A text somebody wrote for us, and whether it is an offer. */
export interface LabelledText {
  /** Who wrote it, or for what. */
  source: string;
  text: string;
  isOffer: boolean;
  /** Phrases were mended until they told it right, so what they say of it proves nothing. */
  isKnown: boolean;
}

const FOLDER = join(ROOT, 'tests', 'corpus');

/** All of them: one file a source in `known/` and `fresh/`, and our own examples, which phrases were written for. */
export function readCorpus(): LabelledText[] {
  const files = ['known', 'fresh'].flatMap((folder) =>
    readdirSync(join(FOLDER, folder))
      .sort()
      .map((name) => ({ name, isKnown: folder === 'known', path: join(FOLDER, folder, name) })),
  );
  const written = files.flatMap(({ name, isKnown, path }) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; label: 'seller' | 'honest' })
      .map(({ text, label }) => ({ source: name.replace('.jsonl', ''), text, isOffer: label === 'seller', isKnown })),
  );
  // Who pretends to be the carrier is no seller, and not honest: nothing is learnt from it.
  const examples = EXAMPLES.filter(({ is }) => !is.includes('imitation')).map(({ text, is }) => ({
    source: 'examples',
    text,
    isOffer: is.includes('seller'),
    isKnown: true,
  }));
  return [...written, ...examples];
}

/** A fingerprint of all that was learnt from. */
export const fingerprintOf = (texts: readonly LabelledText[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
