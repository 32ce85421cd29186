import { looksLikeButton } from '../recognition/controls.ts';

/** What of a class or an id says how a page is made; each is told by its sign, never by the page's own name for it. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/title/i, 'title'],
  [/heading/i, 'heading'],
  [/headline/i, 'headline'],
  [/spinner/i, 'spinner'],
  [/loader/i, 'loader'],
  [/skeleton/i, 'skeleton'],
  [/(?<![^\s_-])(ads?|advert\w*|promo\w*|sponsor\w*|upsell|carousel)(?![^\s_-])/i, 'promo'],
  [/cookie|consent|onetrust|privacy[-_]?(banner|center)|chat|survey|feedback/i, 'consent'],
  [/error|alert|invalid|warning/i, 'error'],
];
const FRAME =
  /(?<!\S)(?:site|global|top|app|digital|main|tmo|left|right|side|sub|primary|secondary)?[-_]?(?:header|hdr|footer|ftr|nav|navbar|navlist|navmenu|sidenav|sidebar|navigation|masthead|breadcrumbs?)(?!\S)/gi;

/** Ids that name the main region. */
export const MAIN_ID = /^(maincontent|main-content|main|content)$/;

/** The signs an element's class and id carry. */
export function marksOf(element: Element): string {
  const named = `${element.id} ${element.getAttribute('class') ?? ''}`;
  const marks = MARKS.filter(([pattern]) => pattern.test(named)).map(([, mark]) => mark);
  if (looksLikeButton(element)) marks.push('btn');
  if (element.classList.contains('modal'))
    marks.push('modal', ...['show', 'in'].filter((open) => element.classList.contains(open)));
  marks.push(...(named.match(FRAME) ?? []).map((frame) => frame.toLowerCase()));
  return [...new Set(marks)].join(' ');
}
