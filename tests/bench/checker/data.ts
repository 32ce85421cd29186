import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface LabelledHost {
  host: string;
  class: string;
  subclass: string;
}

export interface LabelledText {
  id: string;
  label: 'spam' | 'ham';
  tier: 'clear' | 'grey';
  lang: string;
  /** What sort of text it is. */
  kind: string;
  /** Who sells, or where it comes from. */
  family: string;
  text: string;
}

export interface Data {
  hosts: LabelledHost[];
  texts: LabelledText[];
  /** The day a host of the campaign was first seen. */
  firstSeen: ReadonlyMap<string, string>;
}

const FILES = ['domains-dev.tsv.gz', 'texts-dev.jsonl.gz', 'campaign-firstseen-dev.tsv'] as const;

/** The labelled data in a folder; a sentence that says what is missing when it is not there. */
export function readData(folder: string): Data | string {
  const missing = FILES.find((name) => !existsSync(join(folder, name)));
  if (missing) return `${folder} has no ${missing}`;
  const [domains, texts, seen] = FILES.map((name) => readFileSync(join(folder, name)));
  const rows = (content: string) =>
    content
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
  return {
    hosts: rows(unpacked(domains)).map(([host = '', name = '', subclass = '']) => ({ host, class: name, subclass })),
    texts: unpacked(texts)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledText),
    firstSeen: new Map(rows(String(seen)).map(([host = '', day = '']) => [host, day])),
  };
}

const unpacked = (packed: Buffer | undefined): string => (packed ? gunzipSync(packed).toString('utf8') : '');
