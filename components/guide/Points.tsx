import type { Point } from './outline.ts';
import { Sourced } from './Sourced.tsx';
import { useGuide } from './useGuide.ts';

/** The sentences of one step or note. */
export function Points({ points }: { points: readonly Point[] }) {
  const guide = useGuide();
  return (
    <ul className="points">
      {points.map(({ say, facts, unknown }) => (
        <li key={say} className="point">
          <Sourced text={guide.say[say]} facts={facts} unknown={unknown} />
        </li>
      ))}
    </ul>
  );
}
