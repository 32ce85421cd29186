import type { Frame } from '../carrier.ts';
import { MARKUP } from '../markup.ts';

/** How pages name what is around their content. */
export const FRAME: Frame = {
  ...MARKUP,
  site: /(?<!\S)((site|global|top|app|digital|main|tmo|left|right|side|sub|primary|secondary)[-_]?){0,2}(header|hdr|footer|ftr|nav|navbar|navlist|navmenu|sidenav|sidebar|navigation|masthead|breadcrumbs?)(?!\S)/,
  over: /cookie|consent|onetrust|privacy[-_]?(banner|center)|chat|survey|feedback/,
  promotion: /(?<![^\s_-])(ads?|advert\w*|promo\w*|sponsor\w*|upsell|carousel)(?![^\s_-])/,
};
