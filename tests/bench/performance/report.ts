import type { Line } from './limits.ts';
import type { Bar, Results } from './run.ts';

const WIDTH = 760;
const LABEL = 250;
const ROW = 22;

const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The bars in their groups, each group to a scale of its own. */
export function chart(bars: readonly Bar[]): string {
  const parts: string[] = [];
  let y = 10;
  for (const [group, own] of Map.groupBy(bars, (bar) => bar.group)) {
    const most = Math.max(...own.map(({ value }) => value), 1);
    y += 24;
    parts.push(`<text x="10" y="${y}" class="group">${inXml(group)}</text>`);
    y += 8;
    for (const { name, value } of own) {
      const length = (value / most) * (WIDTH - LABEL - 90);
      const kind = name === 'ours' || group.includes('longest') ? 'ours' : 'peer';
      parts.push(
        `<text x="${LABEL - 8}" y="${y + 15}" text-anchor="end">${inXml(name)}</text>`,
        `<rect x="${LABEL}" y="${y + 3}" width="${length.toFixed(1)}" height="16" rx="3" class="${kind}"/>`,
        `<text x="${(LABEL + length + 6).toFixed(1)}" y="${y + 15}">${value.toFixed(1)} ms</text>`,
      );
      y += ROW;
    }
    y += 6;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 10}" font-family="sans-serif" font-size="13">
<style>text{fill:#1c2b33}.group{font-weight:bold}.ours{fill:#0b6e6e}.peer{fill:#b9c6cc}</style>
<rect width="100%" height="100%" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

const row = ({ what, browser, measured, limit, met, gate }: Line) =>
  `| ${browser} | ${what} | ${measured} | ${limit} | ${met ? 'yes' : '**no**'}${gate ? '' : ' (for the record)'} |`;

export function markdown(
  { lines }: Results,
  { date, loads, load }: { date: string; loads: number; load: number },
): string {
  return `# What we cost a page

\`npm run bench:performance\`, ${date}. Written by the benchmark; do not edit.

![Longest task and whole script, in both browsers](performance.svg)

Each number is the median of ${loads} cold loads in fresh tabs, the variants in turn, with its 95 % confidence interval. In Chromium a task is
measured by the time its thread had the processor, in Firefox by the clock. The machine had ${load.toFixed(1)} other tasks waiting for each of its
processors on average: where that is above 1, what the clock measures is too long by about as much.

| browser | what | measured | limit | met |
|---|---|---|---|---|
${lines.map(row).join('\n')}

**none** is an extension without a content script, **empty** a content script that does nothing, **ours** the shipped build, **react-panel** the same
reading of the page, at once, with a panel drawn by React, **autoconsent** that engine with all its rules, only looking; they are compared over the
first four seconds of a page. Script is everything in the tasks of a script, also its being compiled and the layout it asks for. The pages are drawn by
\`tests/bench/performance/pages.ts\`; no text comes twice in them.

Only counts and ratios decide whether the benchmark passes. Milliseconds depend on the machine; they are here to be compared with each other.
`;
}
