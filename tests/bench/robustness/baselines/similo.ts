import { type Properties, propertiesOf } from './fingerprint.ts';

/**
 * Similo (Nass, Alégroth, Feldt, Leotta, Ricca: "Similarity-based web element localization for robust test automation", 2023), written
 * anew from the paper: fourteen properties, the stable ones weighing 1.5 and the others 0.5; the best sum wins.
 */

/** Share of the sum that the unchanged control would reach, below which the variant with a threshold says nothing. */
export const THRESHOLD = 0.6;

const same = (a: string, b: string) => (a !== '' && a === b ? 1 : 0);

/** Similarity of texts by the letters pairs they share: close to an edit distance and much cheaper. */
function alike(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}

const ratio = (a: number, b: number) => (Math.max(a, b) > 0 ? Math.min(a, b) / Math.max(a, b) : 0);

function words(a: string, b: string): number {
  const left = new Set(a.toLowerCase().split(' '));
  const right = new Set(b.toLowerCase().split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(left.size, right.size);
}

function near(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, 1 - Math.hypot(a[0] - b[0], a[1] - b[1]) / 100);
}

function score(a: Properties, b: Properties): number {
  return (
    1.5 * same(a.tag, b.tag) +
    1.5 * same(a.nameAttribute, b.nameAttribute) +
    1.5 * same(a.id, b.id) +
    1.5 * alike(a.visibleText, b.visibleText) +
    1.5 * words(a.neighbourText, b.neighbourText) +
    0.5 * alike(a.classes, b.classes) +
    0.5 * alike(a.href, b.href) +
    0.5 * alike(a.alt, b.alt) +
    0.5 * alike(a.xpath, b.xpath) +
    0.5 * alike(a.idXpath, b.idXpath) +
    0.5 * same(a.isButton, b.isButton) +
    0.5 * near(a.location, b.location) +
    0.5 * ratio(a.area, b.area) +
    0.5 * ratio(a.shape, b.shape)
  );
}

/** The most similar element and how similar it is, from 0 to 1. `candidates`: everything drawn on the page. */
export function mostSimilar(
  fingerprint: Properties,
  candidates: readonly { element: Element; properties: Properties }[],
): { element: Element; share: number } | null {
  const most = score(fingerprint, fingerprint);
  let best: { element: Element; share: number } | null = null;
  for (const { element, properties } of candidates) {
    const share = score(fingerprint, properties) / most;
    if (!best || share > best.share) best = { element, share };
  }
  return best;
}

/** All elements with their properties; looked up once for all controls of a page. */
export const candidatesOf = (elements: readonly Element[]) =>
  elements
    .filter((element) => !element.matches('html, head, head *, style, script, font, br, svg *'))
    .map((element) => ({ element, properties: propertiesOf(element) }));
