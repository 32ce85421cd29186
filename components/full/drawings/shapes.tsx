import type { ReactNode } from 'react';
import type { Kind } from './picture.ts';

/** Where the drawn page stands in a picture, and where its contents do. */
export const FRAME = { x: 2, width: 172 } as const;
export const INSIDE = { x: 14, width: 148 } as const;
/** Sizes of letters, and of the lines they stand on. */
export const LETTER = 11.5;
export const LINE = 14.5;

/** What a thing is drawn from: the lines of its words, and the height it has been given. */
export interface Drawn {
  lines: readonly string[];
  height: number;
  ticked: boolean;
}

interface Shape {
  /** How high it is with so many lines of words. */
  height(lines: number): number;
  /** Draws it from the upper corner of its place, `INSIDE.width` wide. */
  draw(drawn: Drawn): ReactNode;
}

const W = INSIDE.width;
const fixed = (height: number) => () => height;
const padded = (by: number) => (lines: number) => Math.max(lines, 1) * LINE + by;

/** Lines of words, one under the other, centred on a height. */
export function Words({
  lines,
  x,
  height,
  anchor = 'start',
  className,
}: Pick<Drawn, 'lines' | 'height'> & { x: number; anchor?: 'start' | 'middle'; className: string }) {
  const first = height / 2 - ((lines.length - 1) * LINE) / 2 + LETTER * 0.36;
  return lines.map((line, index) => (
    <text key={line} className={className} x={x} y={first + index * LINE} textAnchor={anchor}>
      {line}
    </text>
  ));
}

const Tick = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <circle className="d-good" r="7.5" />
    <path className="d-tick" d="M-3.4 .2l2.4 2.4 4.4-4.8" />
  </g>
);

/** Words that are there but do not matter. */
const Greek = ({ x, y, width }: { x: number; y: number; width: number }) => (
  <rect className="d-greek" x={x} y={y} width={width} height="5" rx="2.5" />
);

/** A telephone number that is nobody's: ten dots, as Americans group them. */
const Digits = ({ x, y }: { x: number; y: number }) =>
  [0, 1, 2, 4, 5, 6, 8, 9, 10, 11].map((at) => <circle key={at} className="d-digit" cx={x + at * 7} cy={y} r="1.9" />);

/** The number that a hint and the control it is about have in common. */
const NumberOne = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <circle className="d-number" r="7" />
    <Words className="d-on-button" lines={['1']} x={0} height={0} anchor="middle" />
  </g>
);

/** How each thing looks. Nothing here is taken from the carrier's pages: no colours, no marks, no letters of theirs. */
export const SHAPES: Readonly<Record<Kind, Shape>> = {
  address: {
    height: padded(10),
    draw: ({ lines, height }) => (
      <>
        <rect className="d-address" width={W} height={height} rx="9" />
        <Words className="d-label" lines={lines} x={9} height={height} />
      </>
    ),
  },
  heading: {
    height: padded(6),
    draw: ({ lines, height }) => <Words className="d-heading" lines={lines} x={0} height={height} />,
  },
  field: {
    height: fixed(27),
    draw: ({ lines, height }) => (
      <>
        <rect className="d-field" x=".5" y=".5" width={W - 1} height={height - 1} rx="5" />
        <Words className="d-label" lines={lines} x={9} height={height} />
      </>
    ),
  },
  digits: {
    height: fixed(27),
    draw: ({ height, ticked }) => (
      <>
        <rect className="d-field" x=".5" y=".5" width={W - 1} height={height - 1} rx="5" />
        <Digits x={12} y={height / 2} />
        {ticked && <Tick x={W - 14} y={height / 2} />}
      </>
    ),
  },
  button: {
    height: padded(14),
    draw: ({ lines, height }) => (
      <>
        <rect className="d-button" width={W} height={height} rx={Math.min(height / 2, 14)} />
        <Words className="d-on-button" lines={lines} x={W / 2} height={height} anchor="middle" />
      </>
    ),
  },
  ringed: {
    height: padded(22),
    draw: ({ lines, height }) => (
      <>
        <g transform="translate(0 4)">{SHAPES.button.draw({ lines, height: height - 8, ticked: false })}</g>
        <rect className="d-ring" x="-4" y="0" width={W + 8} height={height} rx="12" />
        <NumberOne x={W + 2} y={2} />
      </>
    ),
  },
  hint: {
    height: fixed(56),
    draw: ({ height }) => (
      <>
        <rect className="d-hint" x=".5" y=".5" width={W - 1} height={height - 1} rx="9" />
        {[0, 1, 2, 3, 4].map((at) => (
          <rect
            key={at}
            className={at === 0 ? 'd-button' : 'd-greek'}
            x={10 + at * 26}
            y="9"
            width="22"
            height="4"
            rx="2"
          />
        ))}
        <Greek x={10} y={21} width={112} />
        <NumberOne x={17} y={40} />
        <Greek x={31} y={37.5} width={74} />
      </>
    ),
  },
  link: {
    height: padded(8),
    draw: ({ lines, height }) => (
      <>
        <Words className="d-link" lines={lines} x={0} height={height} />
        <path className="d-link-line" d={`M${W - 8} ${height / 2 - 4}l4 4-4 4`} />
      </>
    ),
  },
  figure: {
    height: (lines) => lines * LINE + 16,
    draw: ({ lines, height }) => (
      <>
        <Words className="d-label d-soft" lines={lines} x={0} height={height - 14} />
        {lines.length === 0 && <Greek x={0} y={height / 2 - 2.5} width={50} />}
        <rect
          className="d-value"
          x={lines.length === 0 ? 66 : 0}
          y={lines.length === 0 ? height / 2 - 4.5 : height - 13}
          width={lines.length === 0 ? 58 : 74}
          height="9"
          rx="4.5"
        />
      </>
    ),
  },
  box: {
    height: fixed(22),
    draw: ({ height, ticked }) => (
      <>
        <rect className="d-field" x=".5" y={height / 2 - 7} width="14" height="14" rx="3" />
        {ticked && <path className="d-mark" d={`M3.6 ${height / 2}l3 3 5-6`} />}
        <Greek x={24} y={height / 2 - 2.5} width={84} />
      </>
    ),
  },
  card: {
    height: fixed(54),
    draw: () => (
      <>
        <rect className="d-card" x=".5" y=".5" width="83" height="52" rx="6" />
        <rect className="d-stripe" x=".5" y="9" width="83" height="9" />
        <Greek x={9} y={28} width={46} />
        <Greek x={9} y={39} width={26} />
      </>
    ),
  },
  choices: {
    height: fixed(30),
    draw: ({ lines, height }) =>
      [0, 1, 2].map((at) => (
        <g key={at} transform={`translate(${at * 51} 0)`}>
          <rect className={at === 1 ? 'd-chosen' : 'd-field'} x=".5" y=".5" width="45" height={height - 1} rx="6" />
          <Words className="d-label" lines={lines} x={9} height={height} />
          <Greek x={20} y={height / 2 - 2.5} width={17} />
        </g>
      )),
  },
  done: {
    height: fixed(40),
    draw: () => (
      <>
        <g transform="translate(18 20) scale(2.1)">
          <circle className="d-good" r="7.5" />
          <path className="d-tick" d="M-3.4 .2l2.4 2.4 4.4-4.8" />
        </g>
        <Greek x={46} y={11} width={84} />
        <Greek x={46} y={23} width={58} />
      </>
    ),
  },
  bill: {
    height: fixed(50),
    draw: () => (
      <>
        <path
          className="d-paper"
          d="M24.5 .5h88v48l-7.3-5-7.4 5-7.3-5-7.3 5-7.4-5-7.3 5-7.3-5-7.4 5-7.3-5-7.3 5-7.4-5-7.3 5z"
        />
        <Greek x={34} y={10} width={36} />
        <rect className="d-value" x="82" y="9" width="22" height="7" rx="3.5" />
        <Greek x={34} y={23} width={28} />
        <rect className="d-value" x="82" y="22" width="22" height="7" rx="3.5" />
      </>
    ),
  },
  message: {
    height: fixed(38),
    draw: () => (
      <>
        <path
          className="d-paper"
          d="M8.5 .5h102a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8h-88l-12 5v-5h-2a8 8 0 0 1-8-8v-16a8 8 0 0 1 8-8z"
        />
        <Greek x={14} y={9} width={86} />
        <Greek x={14} y={19} width={52} />
      </>
    ),
  },
  app: {
    height: fixed(52),
    draw: ({ lines, height }) => (
      <>
        <rect className="d-app" y="4" width="44" height="44" rx="11" />
        <path className="d-app-sign" d="M14 27l6 6 11-13" />
        <Words className="d-heading" lines={lines} x={56} height={height} />
      </>
    ),
  },
  tab: {
    height: fixed(42),
    draw: ({ lines }) => (
      <>
        <path className="d-link-line d-soft-line" d={`M-12 .5h${W + 24}`} />
        {[20, W / 2, W - 24].map((x, at) => (
          <g key={x} transform={`translate(${x} 15)`}>
            <circle className={at === 2 ? 'd-chosen' : 'd-field'} r="7" />
            {at !== 2 && <Greek x={-11} y={14} width={22} />}
          </g>
        ))}
        <Words className="d-label" lines={lines} x={W - 24} height={64} anchor="middle" />
      </>
    ),
  },
  person: {
    height: fixed(44),
    draw: () => (
      <>
        <rect className="d-field" x=".5" y=".5" width="42" height="42" rx="10" />
        <circle className="d-line" cx="21.5" cy="16.5" r="6" />
        <path className="d-line" d="M10 34c1.8-6.5 6-9 11.5-9S31.2 27.5 33 34" />
      </>
    ),
  },
  phone: {
    height: fixed(104),
    draw: ({ height }) => (
      <>
        <rect className="d-frame" x="10.5" y=".5" width="116" height={height - 1} rx="14" />
        <rect className="d-greek" x="56" y="7" width="26" height="4" rx="2" />
        <rect className="d-field" x="20.5" y="34.5" width="96" height="30" rx="6" />
        <Digits x={30} y={49.5} />
        <Greek x={36} y={78} width={64} />
      </>
    ),
  },
  pin: {
    height: fixed(66),
    draw: ({ height }) => (
      <>
        <rect className="d-map" x=".5" y=".5" width={W - 1} height={height - 1} rx="8" />
        <path
          className="d-road"
          d={`M0 44C40 30 60 56 96 42S130 30 ${W} 36M42 1C50 24 38 44 46 65M104 1c-4 22 6 40 2 64`}
        />
        <path className="d-pin" d="M74 48c-9-10-13-15-13-21a13 13 0 0 1 26 0c0 6-4 11-13 21z" />
        <circle className="d-pin-eye" cx="74" cy="27" r="4.6" />
      </>
    ),
  },
  sign: {
    height: padded(34),
    draw: ({ lines, height }) => (
      <>
        <path className="d-line" d={`M40 1v14M${W - 40} 1v14`} />
        <rect className="d-paper" x="6.5" y="14.5" width={W - 13} height={height - 15} rx="6" />
        <g transform="translate(0 14)">
          <Words className="d-label" lines={lines} x={W / 2} height={height - 15} anchor="middle" />
        </g>
      </>
    ),
  },
  bubble: {
    height: padded(30),
    draw: ({ lines, height }) => (
      <>
        <path
          className="d-bubble"
          d={`M12 .5h${W - 24}a11 11 0 0 1 11 11v${height - 32}a11 11 0 0 1-11 11H46l-14 9.500v-9.500H12a11 11 0 0 1-11-11v-${height - 32}a11 11 0 0 1 11-11z`}
        />
        <Words className="d-heading" lines={lines} x={13} height={height - 9} />
      </>
    ),
  },
};
