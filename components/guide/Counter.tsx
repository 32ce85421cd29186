import { COUNTER_SENTENCE } from './outline.ts';
import { useGuide } from './useGuide.ts';

/** The sentence for the clerk, large enough to be read across a counter. */
export function Counter() {
  const guide = useGuide();
  return (
    <figure className="counter">
      <figcaption>{guide.counter.heading}</figcaption>
      <blockquote lang="en">{COUNTER_SENTENCE}</blockquote>
      <p className="quiet">{guide.counter.meaning}</p>
    </figure>
  );
}
