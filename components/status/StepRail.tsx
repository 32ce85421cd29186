import { STEPS, type Step } from '../../carriers/vocabulary.ts';
import { useTexts } from '../texts.tsx';

/** The five steps in a row, the ones behind filled, the present one marked. */
export function StepRail({ step }: { step: Step }) {
  const { popup } = useTexts();
  const here = STEPS.indexOf(step);
  return (
    <ol className="rail">
      {STEPS.map((each, index) => (
        <li
          key={each}
          className={index < here ? 'rail-behind' : undefined}
          aria-current={index === here ? 'step' : undefined}
        >
          {popup.steps[each]}
        </li>
      ))}
    </ol>
  );
}
