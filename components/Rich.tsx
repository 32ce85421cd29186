import type { ReactNode } from 'react';
import { LINKS, type LinkId } from '../carriers/t-mobile/links.ts';
import { OfficialLink } from './OfficialLink.tsx';

const MARK =
  /\[\[(?<label>.+?)\]\]|\{(?<link>\w+)\}|(?<whole>(?:[a-z]+\.)?t-mobile\.com|T-Mobile(?: ID)?|T Life|U\.S\. Pass|Wi-Fi|1-\d{3}-\d{3}-\d{4})/g;

/** The last word, or the last two Han characters, with punctuation: no line begins with less, and no sign behind it stands alone. */
const TAIL = /(?:\p{Script=Han}{1,2}|[[\p{L}\p{N}’\-]--\p{Script=Han}]+)\p{P}*$/v;

const isLink = (name: string): name is LinkId => name in LINKS;

interface Props {
  text: string;
  /** A sign that follows the sentence and never stands alone on a line. */
  sign?: ReactNode;
}

/** A sentence of the guide: `[[…]]` becomes the carrier's own English words, `{name}` a link; the rest is plain text. */
export function Rich({ text, sign }: Props) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const { label, link, whole } = match.groups ?? {};
    parts.push(text.slice(end, match.index));
    if (label) parts.push(<Label key={match.index}>{label}</Label>);
    else if (link && isLink(link)) parts.push(<OfficialLink key={match.index} to={link} />);
    else parts.push(<Whole key={match.index}>{whole ?? match[0]}</Whole>);
    end = match.index + match[0].length;
  }
  const rest = text.slice(end);
  const tail = TAIL.exec(rest)?.[0] ?? '';
  return [
    ...parts,
    rest.slice(0, rest.length - tail.length),
    <Whole key="tail">
      {tail}
      {sign && '\u00a0'}
      {sign}
    </Whole>,
  ];
}

/** Words as they stand on the carrier's English pages: never translated, spoken as English. */
export function Label({ children }: { children: string }) {
  return (
    <span className="label" lang="en" translate="no">
      {children}
    </span>
  );
}

/** Text that stays on one line. */
function Whole({ children }: { children: ReactNode }) {
  return <span className="whole">{children}</span>;
}
