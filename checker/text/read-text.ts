/** How much of a message is read: its beginning and its end, where sellers stand. */
const LONGEST = 204_800;
const LONGEST_TITLE = 200;
const LAST_PART = 280;

/** A message, cut into what matters. */
export interface ReadText {
  /** The whole, without characters that cannot be seen. */
  all: string;
  title: string;
  /** From here on it is the end of the message. */
  endsAt: number;
  links: readonly Link[];
  /** Characters that cannot be seen stood between letters. */
  hides: string | null;
  /** One thought, sent from one person to another; not an article. */
  isShort: boolean;
}

export interface Link {
  /** As it stands in the text. */
  written: string;
  at: number;
}

const HIDDEN = /\p{Default_Ignorable_Code_Point}+/gu;
const HIDDEN_IN_WORD = /[a-z\d]\p{Default_Ignorable_Code_Point}{1,20}[a-z\d]/iu;
/** Links with a scheme, and hosts people write without one. */
const LINK =
  /\bh(?:tt|xx)ps?:\/\/[^\s<>"'“”‘’「」『』《》（）()[\]{}，。；！、|`]{3,2000}|(?<![\w@./-])(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,6}(?:[a-z]{2,13}|xn--[a-z\d-]{3,40})(?![\w@-])(?:\/[^\s<>"'“”‘’「」《》（）()[\]{}，。；！、|`]{0,2000})?/giu;
/** Endings of files and of code, which look like hosts. */
const NO_HOST =
  /\.(?:js|ts|tsx|jsx|py|go|rs|sh|md|json|yml|yaml|toml|html?|css|scss|vue|php|java|kt|c|h|cpp|exe|dll|apk|ipa|zip|gz|tar|png|jpe?g|gif|svg|webp|pdf|txt|log|lock|env|sql|db|xml|csv|bat|cmd|conf|ini|map|mjs|cjs|test|name|length|value|prototype)$/i;
const MOST_LINKS = 5000;

export function readText(text: string): ReadText {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}\n${text.slice(-LONGEST / 2)}` : text;
  const hides = HIDDEN_IN_WORD.exec(cut)?.[0] ?? null;
  const all = cut.replace(HIDDEN, '').normalize('NFKC');
  return {
    all,
    title: titleOf(all),
    endsAt: Math.max(0, all.trimEnd().length - LAST_PART),
    links: linksIn(all),
    hides,
    isShort: all.length < 700,
  };
}

/** The title given before the text, or its first line that says something. */
function titleOf(all: string): string {
  const start = all.trimStart();
  const given = start.startsWith('---') ? /\ntitle:[ \t]*([^\n]{1,300})/.exec(start.slice(0, 2000))?.[1] : undefined;
  const first = start
    .split('\n', 12)
    .find((line) => /\p{L}/u.test(line.replace(/<[^>]{0,300}>/g, '')) && !line.startsWith('---'));
  return (given ?? first ?? '').slice(0, LONGEST_TITLE);
}

function linksIn(all: string): Link[] {
  const links: Link[] = [];
  for (const { 0: found, index } of all.matchAll(LINK)) {
    const written = found.replace(/[.,:;!?'"*_~]{1,20}$/, '').replace(/^hxxp/i, 'http');
    if (written.includes('://') || !NO_HOST.test(written)) links.push({ written, at: index });
    if (links.length >= MOST_LINKS) break;
  }
  return links;
}
