import { use, useId } from 'react';
import { type FullGuide, loadFullGuide } from '../../../locales/full-guide.ts';
import { Label } from '../../Rich.tsx';
import { useTexts } from '../../texts.tsx';
import type { Part, Picture } from './picture.ts';
import { FRAME, INSIDE, LETTER, LINE, SHAPES, Words } from './shapes.tsx';
import { BOLD, wrap } from './wrap.ts';

const WIDTH = 300;
/** Where meanings begin, beside the drawn page, and how wide they may be. */
const BESIDE = 184;
const MEANING_WIDTH = (WIDTH - BESIDE) / LETTER;
const GAP = 9;
const TOP = { page: 26, phone: 24, none: 4 } as const;
const BOTTOM = { page: 12, phone: 16, none: 4 } as const;

/**
 * The picture of a step: controls as they look, with the carrier's English words, and what each means beside it. It is made of
 * plain shapes in our own colours, so it stays sharp at any size and on paper. For screen readers the same stands there as a list.
 */
export function Drawing({ picture }: { picture: Picture }) {
  const { drawn } = use(loadFullGuide(useTexts().locale));
  const { placed, height } = arrange(picture, drawn);
  const id = useId();
  return (
    <figure className="drawing">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        <Frame kind={picture.frame} height={height} id={id} />
        {placed.map(({ part, y, lines, meant, shape, row }) => (
          <g key={y} transform={`translate(0 ${y})`}>
            <g transform={`translate(${INSIDE.x} ${(row - shape) / 2})`} lang="en">
              {SHAPES[part.kind].draw({ lines, height: shape, ticked: part.ticked ?? false })}
            </g>
            {meant.length > 0 && (
              <>
                <path className="d-thread" d={`M${INSIDE.x + INSIDE.width + 3} ${row / 2}H${BESIDE - 5}`} />
                <Words className="d-meaning" lines={meant} x={BESIDE} height={row} />
              </>
            )}
          </g>
        ))}
      </svg>
      <ul className="visually-hidden">
        {placed.map(({ part, y }) => (
          <SpokenPart key={y} part={part} drawn={drawn} />
        ))}
      </ul>
    </figure>
  );
}

function SpokenPart({ part: { label, meaning }, drawn }: { part: Part; drawn: FullGuide['drawn'] }) {
  return (
    <li>
      {label && <Label>{label.replace(' /', '/')}</Label>}
      {label && meaning && ': '}
      {meaning && drawn[meaning]}
    </li>
  );
}

interface Placed {
  part: Part;
  y: number;
  /** The lines of the English words, and of their meaning. */
  lines: string[];
  meant: string[];
  /** Heights: of the thing itself, and of the row it shares with its meaning. */
  shape: number;
  row: number;
}

/** Puts the things of a picture one under the other, each as high as its words and their meaning need. */
export function arrange(picture: Picture, drawn: FullGuide['drawn']): { placed: Placed[]; height: number } {
  let y: number = TOP[picture.frame];
  const placed = picture.parts.map((part): Placed => {
    const lines = wrap(part.label, (INSIDE.width - 18) / LETTER);
    const meant = part.meaning ? wrap(drawn[part.meaning], MEANING_WIDTH, BOLD) : [];
    const shape = SHAPES[part.kind].height(lines.length);
    const row = Math.max(shape, meant.length * LINE);
    const here = y;
    y += row + GAP;
    return { part, y: here, lines, meant, shape, row };
  });
  return { placed, height: Math.ceil(y - GAP + BOTTOM[picture.frame]) };
}

function Frame({ kind, height, id }: { kind: Picture['frame']; height: number; id: string }) {
  const { x, width } = FRAME;
  if (kind === 'none') return null;
  if (kind === 'phone') {
    return (
      <>
        <rect className="d-frame" x={x} y=".75" width={width} height={height - 1.5} rx="20" />
        <rect className="d-greek" x={x + width / 2 - 18} y="9" width="36" height="5" rx="2.5" />
      </>
    );
  }
  return (
    <>
      <clipPath id={id}>
        <rect x={x} y=".75" width={width} height={height - 1.5} rx="9" />
      </clipPath>
      <rect className="d-frame" x={x} y=".75" width={width} height={height - 1.5} rx="9" />
      <g clipPath={`url(#${id})`}>
        <rect className="d-bar" x={x} y=".75" width={width} height="16" />
        {[0, 1, 2].map((at) => (
          <circle key={at} className="d-greek" cx={x + 11 + at * 9} cy="9" r="2.6" />
        ))}
      </g>
      <rect className="d-outline" x={x} y=".75" width={width} height={height - 1.5} rx="9" />
    </>
  );
}
