import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../locales/locale.ts';
import { TILE } from './tile.ts';

/** A size all three stores take. */
export const SCREEN = { width: 1280, height: 800 } as const;

/** A lure in its real shape, with a host nobody can own. */
const LURE = 'T-Mobile: your 4,520 points expire today. Redeem them now: t-mobile.example.top/pay';

/** What each picture is of: a practice page, a place on the full page, or the promotional tile. */
export const STORE_PICTURES = [
  { name: '1-hints', practice: 'journey-identify', extra: [{ click: '#onetrust-accept-btn-handler' }] },
  { name: '2-sellers', practice: 'journey-pay', extra: [] },
  { name: '3-guide', full: 'guide' },
  { name: '4-check', full: 'check', ask: LURE },
  { name: 'tile', tile: true },
] as const;

export type StorePicture = (typeof STORE_PICTURES)[number];

/** Where a picture lies, from the project's folder. */
export const pictureFile = ({ name }: StorePicture, locale: Locale) => `store/pictures/${name}.${locale}.png`;

/** @returns one sentence for each picture that is missing or has another size than the stores ask for. */
export async function pictureProblems(root: string): Promise<string[]> {
  const problems: string[] = [];
  for (const picture of STORE_PICTURES) {
    for (const locale of LOCALES) {
      const file = pictureFile(picture, locale);
      const png = await readFile(join(root, file)).catch(() => null);
      const { width, height } = 'tile' in picture ? TILE : SCREEN;
      if (!png) problems.push(`${file} is missing.`);
      else if (png.readUInt32BE(16) !== width || png.readUInt32BE(20) !== height)
        problems.push(`${file} is ${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}, not ${width} × ${height}.`);
    }
  }
  return problems;
}
