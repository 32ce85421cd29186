import { BASELINES } from './baselines/index.ts';
import { GROUPS } from './cases.ts';
import { limitsOf } from './limits.ts';
import { share } from './share.ts';
import type { Dimension, KindCount, Tally } from './tally.ts';

/** The run in words and tables. */

export interface RunFacts {
  browser: string;
  seconds: number;
}

const two = (value: number) => value.toFixed(1);
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const head = (...cells: string[]) => [row(...cells), row(...cells.map(() => '---'))];

/** The table of groups, for the terminal and the document alike. */
export function groupTable(tally: Tally): string[] {
  const lines = head('pages', 'cases', 'ours', ...BASELINES);
  for (const group of GROUPS) {
    const ours = tally.of(group);
    const others = BASELINES.map((name) => {
      const count = tally.of(group, name);
      return count.all === 0 ? '–' : `${two(count.percent('correct'))} / ${two(count.percent('wrong'))}`;
    });
    const mine = `**${two(ours.percent('correct'))} / ${ours.percent('wrong').toFixed(2)}**`;
    lines.push(row(group, ours.all.toLocaleString('en'), mine, ...others));
  }
  return lines;
}

export function limitTable(tally: Tally): string[] {
  return [
    ...head('what', 'limit', 'measured', 'met'),
    ...limitsOf(tally).map(({ what, limit, measured, met }) => row(what, limit, measured, met ? 'yes' : '**no**')),
  ];
}

function alongTable(tally: Tally, dimension: Dimension): string[] {
  const rows = [...tally.along(dimension)].sort(
    ([a, one], [b, other]) => one.percent('correct') - other.percent('correct') || a.localeCompare(b),
  );
  return [
    ...head(dimension, 'cases', 'correct %', 'wrong %', 'silent %'),
    ...rows.map(([name, count]) =>
      row(
        name,
        count.all.toLocaleString('en'),
        two(count.percent('correct')),
        count.percent('wrong').toFixed(2),
        two(count.percent('abstain')),
      ),
    ),
  ];
}

function kindRow(name: string, count: KindCount): string {
  const { precision, recall, all, falseAlarms, quiet } = count;
  return row(
    name,
    all.toLocaleString('en'),
    two(precision),
    two(recall),
    count.wrong,
    `${falseAlarms} of ${falseAlarms + quiet}`,
  );
}

/** Middle and 95th of a hundred. */
export function readingTime(tally: Tally): string {
  const sorted = tally.readMs.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `${at(0.5)} ms in the middle, ${at(0.95)} ms at the 95th percentile`;
}

/** The whole document. */
export function markdown(tally: Tally, { browser, seconds }: RunFacts): string {
  const cases = tally.everything.all + tally.foreignPages;
  const { wrong, all } = tally.everything;
  return `${[
    '# Robustness',
    '',
    'Written by `npm run bench:robustness`; please do not edit by hand.',
    '',
    `${cases.toLocaleString('en')} cases on ${tally.pages.toLocaleString('en')} generated pages, read in ${browser} in ${Math.round(seconds / 60)} minutes. Seeds are fixed: the same build gives the same numbers.`,
    '',
    'A case is one control on one page. *Correct* means the hint points at the control itself or its label, *wrong* at anything else, *silent* at nothing. They are counted separately: a wrong hint can cost money, a missing one only time. In parentheses: 95 % confidence intervals.',
    '',
    '## The limits of the design',
    '',
    ...limitTable(tally),
    '',
    `Wrong hints over everything: ${wrong}; ${share((100 * wrong) / all, all)}. Hints for something that is not on the page: ${tally.uncalled}.`,
    '',
    '## Compared with known methods',
    '',
    'Correct % / wrong %; the rest is silent. Each known method saw the page once before it changed; ours never did.',
    '',
    ...groupTable(tally),
    '',
    'For removed controls and pages that are not a step, silence is the correct answer. Negatives and foreign hosts count pages.',
    '',
    '## Page recognition',
    '',
    ...head('words', 'pages', 'precision %', 'recall %', 'taken for another', 'taken for a step'),
    kindRow('known', tally.kinds.seen),
    kindRow('held out', tally.kinds.heldOut),
    '',
    '## Weak spots',
    '',
    'Known words, all amounts of change together, weakest first.',
    ...(['layout', 'language', 'address', 'page', 'control', 'operator'] as const).flatMap((dimension) => [
      '',
      ...alongTable(tally, dimension),
    ]),
    '',
    `One reading takes ${readingTime(tally)}.`,
    '',
    '## How to read this',
    '',
    '- The pages are synthetic: their words and layouts were written without reading the word bank or the matcher’s rules, because no saved page of the carrier’s account was available. They show how much change the method tolerates, not what the carrier’s pages look like.',
    '- Eleven layouts, each in its own style: plain HTML, ASP.NET tables, a CMS grid, AngularJS, Angular Material, React with hashed classes, web components with open shadow roots, a mobile drawer, a same-origin frame, a wizard, a dialog. English, Spanish, Chinese, and English pages translated into Chinese by the browser. Three in five addresses are known; the others give no evidence.',
    '- Drift follows measurements on 10,377 pairs of elements from 30 real sites, four months per step: 15 steps are five years.',
    '- A redesign is an entirely different layout, with new names, moved elements, hidden and off-screen duplicates, the same names in header and footer, and sometimes a look-alike ad.',
    '- Held-out words are other natural ways of saying the same thing. If you work on the matcher, do not read `tests/bench/robustness/words/held-out.ts`: once tuned to it, the test proves nothing.',
    '- The matcher is tuned using this benchmark, so the known words and the layouts are now training data; the held-out words are the real test, until someone tunes to them too. Until November 24, 2026, `--dump` also saved misread held-out pages, so some of their words may have been seen; the next release should use new ones.',
    '- The known methods are our own reimplementations and get access to shadow roots and frames for free. Similo is the published method with its original weights.',
    '',
  ].join('\n')}`;
}
