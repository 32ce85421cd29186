import type { GuideStep } from './outline.ts';
import { Points } from './Points.tsx';
import { useGuide } from './useGuide.ts';

interface Props {
  steps: readonly GuideStep[];
  /** The step the open page stands at. */
  here?: GuideStep['title'] | null;
}

/** Numbered steps down a line, with what to do at each. */
export function Steps({ steps, here = null }: Props) {
  const guide = useGuide();
  return (
    <ol className="steps">
      {steps.map(({ title, points }) => (
        <li key={title} className="step" aria-current={title === here ? 'step' : undefined}>
          <h3>{guide.steps[title]}</h3>
          <Points points={points} />
        </li>
      ))}
    </ol>
  );
}
