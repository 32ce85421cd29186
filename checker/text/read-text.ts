import { REFILLS } from '../../carriers/checker/phrases/goods.ts';
import { DENIES } from '../../carriers/checker/phrases/honest.ts';
import { endingOf, isRareEnding } from '../endings.ts';
import { isRandom } from '../random-name.ts';
import { type AsWritten, asWritten } from './as-written.ts';
import { matches } from './matches.ts';
import { sayings, says } from './phrases.ts';
import { simplify } from './simplify.ts';

/** What stands in quotation marks, in a quoted line or a block of code: somebody else's words. */
const QUOTED =
  /“[^”\n]{4,400}”|「[^」\n]{4,400}」|『[^』\n]{4,400}』|«[^»\n]{4,400}»|"[^"\n]{4,400}"|\n\s{0,3}>[^\n]{0,2000}|```[^`]{0,4000}```|`[^`\n]{4,300}`/gu;

/** The text without what it quotes. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, ' ');

/** The text without what it says it does not do. */
export const withoutDenials = (text: string): string =>
  Object.values(DENIES).reduce((rest, pattern) => rest.replace(pattern, ' '), text);

/** What others should not do, or what others do, says nothing of the writer's own trade. */
const ADVICE =
  /^(?:[别勿]|不[要用必建]|用不着|有人|他人|凡|若|如|do not|don|please|never|avoid|instead|rather|no need|if |si |no (?:compre|conf|caig|use))/i;

/** Whether what it says it does not do is to sell refills. */
const disowns = (text: string): boolean =>
  sayings(text, DENIES).some(({ words }) => !ADVICE.test(words) && says(words, REFILLS));

/** How much of a message is read: its beginning and its end, where sellers stand. */
const LONGEST = 204_800;
const LONGEST_TITLE = 200;
const LAST_PART = 280;

/** A message, cut into what matters. */
export interface ReadText {
  /** The whole, without characters that cannot be seen, Chinese ones simplified. */
  all: string;
  title: string;
  /** There is more below the title; a message of one line has none. */
  hasTitle: boolean;
  /** From here on it is the end of the message. */
  endsAt: number;
  links: readonly Link[];
  /** Characters that cannot be seen stood between letters. */
  hides: string | null;
  /** Words of `all` as they were written. */
  asWritten: AsWritten;
  /** One thought, sent from one person to another; not an article. */
  isShort: boolean;
  /** It says that it sells no refills. */
  disowns: boolean;
}

export interface Link {
  /** As it stands in the text. */
  written: string;
  at: number;
}

const HIDDEN = /\p{Default_Ignorable_Code_Point}+/gu;
const HIDDEN_IN_WORD = /[a-z\d]\p{Default_Ignorable_Code_Point}{1,20}[a-z\d]/iu;
const LINK = /\bh(?:tt|xx)ps?:\/\/[^\s<>"'“”‘’「」『』《》（）()[\]{}，。；！、|`]{3,2000}/giu;
/** A dot, and what follows it in a host. */
const DOTTED = /(?:\.[a-z\d-]{1,63}){1,6}(?![\w@-])/gi;
/** What may stand before the first dot, read backwards: also letters that look like plain ones. */
const BEFORE_DOT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\d-]/u;
const PATH = /\/[^\s<>"'“”‘’「」『』《》（）()[\]{}，。；！、|`]{0,2000}/y;
/** Endings people write without `https://` in front; after a missing space any word might follow a dot. */
const BARE_ENDINGS = new Set(
  'com net org info biz mobi app dev cloud online site website store shop help support services service care vip club live life fun pro link click buzz xyz top icu cfd sbs bond cam mom autos boats monster quest lol rest one name digital ltd inc llc work works world today agency center company email express finance global group media network news page press rocks social solutions space tech team tips tools wiki win zone best bid cash chat cheap codes credit deals directory discount events exchange fit fyi games gift gifts gold guide host id ink love loan market men mobile money ooo party pay phone pics plus poker promo pw racing red review reviews run sale science security sh stream study style surf tel tk trade vegas video wang webcam cc tv me io co us uk de fr es it nl pl at ch be cz sk hu hr ro bg gr pt se no fi dk ie ru ua by kz tr ir in pk bd lk np cn hk tw mo jp kr vn th my sg ph id au nz za ng ke gh eg ma ae sa il mx br ar cl pe ve ec uy py bo cr gt hn ni pa do pr cu ca eu asia la to ws su st gg im li lu lv lt ee is md rs ba mk al am ge az uz kg mn bz vc ga cf gq ml tl fm ly ms nu sx'.split(
    ' ',
  ),
);
/** Names of programs are written the other way round. */
const TURNED_ROUND = /^(?:com|org|net|io|app|de|us|cn|me)\./i;

/** Whether something with dots in a text is meant as an address, and not a file, a program or two sentences that touch. */
function isAddress(written: string): boolean {
  const host = written.split('/', 1)[0] ?? '';
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const isOneCase = ending === ending.toLowerCase() || host === host.toUpperCase();
  return isOneCase && BARE_ENDINGS.has(ending.toLowerCase()) && !TURNED_ROUND.test(host);
}

const MOST_LINKS = 20_000;

const tidy = (text: string): string => text.replace(HIDDEN, '').normalize('NFKC');

export function readText(text: string): ReadText {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}\n${text.slice(-LONGEST / 2)}` : text;
  const hides = HIDDEN_IN_WORD.exec(cut)?.[0] ?? null;
  const tidied = tidy(cut);
  const all = simplify(tidied);
  const title = titleOf(all);
  return {
    all,
    title,
    hasTitle: all.trim().length > title.length + 20 && endsLine(all, title),
    endsAt: Math.max(0, all.trimEnd().length - LAST_PART),
    links: linksIn(tidied),
    hides,
    asWritten: asWritten(cut, all, tidy),
    isShort: all.length < 700,
    disowns: disowns(all),
  };
}

/** The title given before the text, or its first line that says something. */
function titleOf(all: string): string {
  const start = all.trimStart().slice(0, 4000);
  const given = start.startsWith('---') ? /\ntitle:[ \t]*([^\n]{1,300})/.exec(start)?.[1] : undefined;
  const first = start
    .split('\n', 12)
    .find((line) => /\p{L}/u.test(line.replace(/<[^>]{0,300}>/g, '')) && !line.startsWith('---'));
  return (given ?? first ?? '').slice(0, LONGEST_TITLE);
}

/** A message of one long line has no title, only a beginning. */
const endsLine = (all: string, title: string): boolean =>
  /^[ \t]*\n/.test(all.slice(all.indexOf(title) + title.length));

function linksIn(all: string): Link[] {
  const links: Link[] = [];
  for (const { 0: found, index } of matches(all, LINK)) {
    const whole = found + goesOn(found, all.slice(index + found.length, index + found.length + 300));
    links.push({ written: withoutEnd(whole).replace(/^hxxp/i, 'http'), at: index });
    if (links.length >= MOST_LINKS) return links;
  }
  // What looks like an address inside a link is part of it: `?back=shop.example`.
  const inLinks = links.map(({ at, written }) => ({ at, end: at + written.length }));
  let next = 0;
  for (const { 0: found, index } of matches(all, DOTTED)) {
    while ((inLinks[next]?.end ?? all.length) < index) next++;
    if ((inLinks[next]?.at ?? all.length) < index) continue;
    const start = startOfLabel(all, index);
    const host = all.slice(start, index) + found;
    if (start === index || /[\w@./-]/.test(all.charAt(start - 1)) || !isAddress(host)) continue;
    PATH.lastIndex = index + found.length;
    const path = PATH.exec(all)?.[0] ?? '';
    links.push({ written: withoutEnd(host + path), at: start });
    inLinks.splice(next, 0, { at: start, end: start + host.length + path.length });
    if (links.length >= MOST_LINKS) break;
  }
  return links.sort((a, b) => a.at - b.at);
}

/** `https://carrier.example。other.example/pay`: a full stop of Chinese writing is a dot to browsers, and the host goes on behind it. */
const AFTER_FULL_STOP = /^[。｡](?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w.-])(?:\/[\w./?=&%#-]{0,200})?/i;

/** The rest of a host behind a full stop; a new sentence that begins with an address of a usual kind is none. */
function goesOn(link: string, after: string): string {
  const [rest = ''] = /^https?:\/\/[^/]+$/i.test(link) ? (AFTER_FULL_STOP.exec(after) ?? []) : [];
  const labels = rest.slice(1).split('/', 1)[0]?.toLowerCase().split('.') ?? [];
  return rest && (isRareEnding(endingOf(labels)) || isRandom(labels.at(-2) ?? '')) ? rest : '';
}

const withoutEnd = (link: string): string => link.replace(/[.,:;!?'"*_~]{1,20}$/, '');

/** Where the label before a dot begins. */
function startOfLabel(all: string, dot: number): number {
  let start = dot;
  while (start > 0 && dot - start < 63 && BEFORE_DOT.test(all.charAt(start - 1))) start--;
  return start;
}
