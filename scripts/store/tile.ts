import type { Listing } from './check.ts';

/** Chrome's and Edge's small promotional tile, in points. */
export const TILE = { width: 440, height: 280 } as const;

const STEPS = 5;

/** What stands on the promotional tile in one language. */
export interface TileTexts extends Pick<Listing, 'name' | 'tile'> {
  lang: string;
  /** The line that says whose helper this is not. */
  tagline: string;
}

/**
 * The promotional tile as a page of its own: our sign, our name, one line, and the five steps of a refill.
 * @param icon the extension's icon, a PNG.
 */
export function tilePage({ lang, name, tile, tagline }: TileTexts, icon: Buffer): string {
  // What follows the colon in the name is its description for lists.
  const [brand = name] = name.split(/ ?[:：]/);
  const words = brand.replace(' · ', '\n').replace(' Refill Beacon', '\nRefill Beacon').split('\n');
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>
body{margin:0;width:${TILE.width}px;height:${TILE.height}px;box-sizing:border-box;padding:30px 32px;display:grid;grid-template-columns:96px 1fr;
gap:0 24px;align-content:space-between;background:linear-gradient(135deg,#0f8288,#06485e);color:#fff;font:16px/1.35 system-ui,sans-serif}
img{width:96px;height:96px}h1{margin:0;align-self:center;font-size:${words.length > 1 ? 29 : 34}px;line-height:1.15;white-space:pre-line}
h1 small{display:block;margin-top:6px;font-size:15px;font-weight:400;opacity:.85}
p{grid-column:1/-1;margin:0;font-size:21px;font-weight:600}ol{grid-column:1/-1;display:grid;grid-template-columns:repeat(${STEPS},1fr);gap:8px;margin:0;padding:0}
li{list-style:none;height:8px;border-radius:4px;background:#2fb5a6}li:first-child{background:#ffd774}</style>
<img alt="" src="data:image/png;base64,${icon.toString('base64')}"><h1>${words.join('\n')}<small>${tagline}</small></h1>
<p>${tile}</p><ol>${'<li></li>'.repeat(STEPS)}</ol></html>`;
}
