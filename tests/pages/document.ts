import { readFileSync } from 'node:fs';

/** `strict`: only the page's own marked scripts and styles. `trusted-types`: also no text may become markup or script. */
export type Csp = 'strict' | 'trusted-types';

const NONCE = 'cHJhY3RpY2UtY29weQ';
export const CARD_FRAME_HOST = 'card-fields.example';

const STRICT = [
  "default-src 'self'",
  `script-src 'self' 'nonce-${NONCE}'`,
  `style-src 'self' 'nonce-${NONCE}'`,
  "img-src 'self' data:",
  `frame-src 'self' https://${CARD_FRAME_HOST}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/** Response headers of a practice page. */
export function headersFor(csp: Csp | undefined): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  if (csp === 'strict') headers['content-security-policy'] = STRICT;
  if (csp === 'trusted-types') {
    headers['content-security-policy'] = `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`;
  }
  return headers;
}

/** The text of a file of `assets/`. */
const asset = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');

export const PRACTICE_NOTICE = "Practice page — not T-Mobile's site. Nothing is sent, nothing is charged.";

export interface PracticeDocument {
  title: string;
  body: string;
  lang?: string;
  /** More attributes of the html element. */
  root?: string;
  /** Style sheets and scripts of `assets/`, written into the page so that one answer is the whole page. */
  styles?: readonly string[];
  scripts?: readonly string[];
  /** Data for the scripts, as a JSON block each: id → value. */
  data?: Readonly<Record<string, unknown>>;
  /** Page-specific CSS, after the style sheets. */
  css?: string;
  /** What stands in the practice notice after its sentence. */
  notice?: string;
}

/** A style element, for a shadow root of its own. */
export const styleOf = (name: string): string => `<style nonce="${NONCE}">${asset(name)}</style>`;

/** A whole practice page, with the notice every one of them carries on top. */
export function documentOf(page: PracticeDocument): string {
  const styles = ['notice.css', ...(page.styles ?? [])].map(asset).join('\n') + (page.css ?? '');
  const data = Object.entries(page.data ?? {}).map(
    ([id, value]) => `<script type="application/json" id="${id}" nonce="${NONCE}">${JSON.stringify(value)}</script>`,
  );
  const scripts = (page.scripts ?? []).map((name) => `<script nonce="${NONCE}">${asset(name)}</script>`);
  return `<!doctype html>
<html lang="${page.lang ?? 'en'}" ${page.root ?? ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<style nonce="${NONCE}">${styles}</style>
</head>
<body>
<div class="practice-notice" role="note">${PRACTICE_NOTICE}${page.notice ?? ''}</div>
${page.body}
${[...data, ...scripts].join('\n')}
</body>
</html>`;
}
