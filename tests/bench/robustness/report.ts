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
  const rows = [...tally.along(dimension)].sort((a, b) => a[1].percent('correct') - b[1].percent('correct'));
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
    'A case is one control on one page. *Correct* points at the control itself or its label, *wrong* at anything else, *silent* at nothing. They are never added up: a wrong hint costs money, a missing one only time. In brackets: 95 % intervals.',
    '',
    '## The limits of the design',
    '',
    ...limitTable(tally),
    '',
    `Wrong hints over everything: ${wrong}; ${share((100 * wrong) / all, all)}. Hints for something that is not on the page: ${tally.uncalled}.`,
    '',
    '## Beside the known methods',
    '',
    'Correct % / wrong %; the rest is silence. Each method saw the page once before it changed, ours never did.',
    '',
    ...groupTable(tally),
    '',
    'Removed controls and pages of no step: silence is the correct answer. Negatives and foreign hosts count pages.',
    '',
    '## Which page it is',
    '',
    ...head('words', 'pages', 'precision %', 'recall %', 'taken for another', 'taken for a step'),
    kindRow('known', tally.kinds.seen),
    kindRow('held out', tally.kinds.heldOut),
    '',
    '## Where it is weak',
    '',
    'Known words, all doses together, weakest first.',
    ...(['layout', 'language', 'address', 'page', 'control', 'operator'] as const).flatMap((dimension) => [
      '',
      ...alongTable(tally, dimension),
    ]),
    '',
    `One reading takes ${readingTime(tally)}.`,
    '',
    '## How to read this',
    '',
    '- The pages are made up, words and layouts written without reading the word bank or the matcher’s rules; no saved page of the carrier’s account was to be had. They show how much change the method bears, not what the carrier’s pages are.',
    '- Eleven layouts, each written in its own hand: plain HTML, ASP.NET tables, a content system’s grid, AngularJS, Angular Material, React with hashed classes, web components with open shadow roots, a phone’s drawer, a same-origin frame, a wizard, a dialog. English, Spanish, Chinese, and Chinese written by the browser’s translator into an English page. Three addresses in five are known, the others say nothing.',
    '- Drift follows what was measured on 10,377 pairs of elements of 30 real sites, four months a step: 15 steps are five years.',
    '- A redesign is another layout altogether, with new names, other places, hidden and off-screen twins, the same names in header and footer, now and then a look-alike advertisement.',
    '- Held-out words are other natural ways of saying it. Who works on the matcher should not read `tests/bench/robustness/words/held-out.ts`: learned by heart it proves nothing.',
    '- The matcher is improved on what this benchmark shows. So the known words and the layouts are practice by now, not an exam; the held-out words are the exam, until somebody learns from them too. Until 24 November 2026 `--dump` also kept wrongly read held-out pages, so some of their words may have been seen; the next release should bring new ones.',
    '- The known methods are our own re-implementations and are given shadow roots and frames for free. Similo is the published method with its first weights.',
    '',
  ].join('\n')}`;
}
