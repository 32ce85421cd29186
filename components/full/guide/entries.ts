import { LINKS, type LinkId } from '../../../carriers/t-mobile/links.ts';
import type { Glossary } from '../../../locales/glossary.ts';
import type { Guide } from '../../../locales/guide.ts';
import { ADDRESSES, DIAL_CODES, type LineChoice, NOTES, type Point, TROUBLE, WHICH_LINE } from '../../guide/outline.ts';
import { codePlace, ROADS, type Road, stepPlace } from './places.ts';
import { TERMS, type TermId } from './terms.ts';

/** One thing search can find: where it is, what it is called, what it belongs to, and what it says. */
export interface Entry {
  place: string;
  title: string;
  group: string;
  text: string;
}

/** Everything the guide says in one language, as plain sentences, in the order of the page. */
export function entriesOf(guide: Guide, glossary: Glossary): Entry[] {
  const said = (points: readonly Point[]) => points.map(({ say }) => plain(guide.say[say])).join(' ');
  const entry = (place: string, group: string, title: string, text: string): Entry => ({ place, title, group, text });
  const roads: Record<Road, string> = {
    website: `${guide.methods.website} · ${guide.website.guest}`,
    account: `${guide.methods.website} · ${guide.website.account}`,
    app: guide.methods.app,
    store: guide.methods.store,
  };
  return [
    ...(Object.keys(ROADS) as Road[]).flatMap((road) =>
      ROADS[road].map(({ title, points }) =>
        entry(stepPlace(road, title), roads[road], guide.steps[title], said(points)),
      ),
    ),
    ...keysOf(TROUBLE).map((id) => entry(`trouble/${id}`, guide.more.trouble, guide.trouble[id], said(TROUBLE[id]))),
    ...keysOf(NOTES).map((id) => entry(id, guide.more.heading, guide.more[id], said(NOTES[id]))),
    ...DIAL_CODES.map(({ code, meaning }) => entry(codePlace(code), guide.more.codes, code, guide.codes[meaning])),
    ...ADDRESSES.map(({ to }) => entry(`links/${to}`, guide.more.links, guide.links[to], address(to))),
    ...(Object.keys(TERMS) as TermId[]).map((id) => {
      const { means, what, where } = glossary.terms[id];
      return entry(
        `glossary/${id}`,
        glossary.heading,
        `${TERMS[id].label} · ${means}`,
        plain(`${what} ${glossary.where} ${where}`),
      );
    }),
    ...keysOf(guide.unknowns).map((id) =>
      entry(`unknowns/${id}`, guide.more.unknowns, guide.more.unknowns, guide.unknowns[id]),
    ),
    ...(Object.keys(WHICH_LINE) as LineChoice[]).map((line) =>
      entry('which-sim', guide.which.question, guide.which[line], said(WHICH_LINE[line])),
    ),
  ];
}

const keysOf = <T extends object>(object: T) => Object.keys(object) as (keyof T & string)[];

const address = (to: LinkId) => LINKS[to].replace('https://', '');

/** A sentence without its marks: the carrier's words as they are, links as their addresses. */
function plain(sentence: string): string {
  return sentence
    .replace(/\[\[(.+?)\]\]/g, '$1')
    .replace(/\{(\w+)\}/g, (mark, name: string) => (name in LINKS ? address(name as LinkId) : mark));
}
