import { type ReactNode, use, useId, useState } from 'react';
import { loadFullGuide } from '../../locales/full-guide.ts';
import { loadGuide } from '../../locales/guide.ts';
import { loadWhichSim } from '../../locales/which-sim.ts';
import { Rich } from '../Rich.tsx';
import { useTexts } from '../texts.tsx';
import { OutcomeCard } from './which-sim/OutcomeCard.tsx';
import { type Brand, type Form, outcomeOf } from './which-sim/outcome.ts';
import { FORM_PICTURES } from './which-sim/pictures.tsx';

/** Which SIM do I hold? Two questions; every answer ends at an exact address or at an honest word. Nothing of it is kept. */
export default function WhichSimSection() {
  const { locale } = useTexts();
  const words = use(loadWhichSim(locale));
  // The answer speaks with these. Were they loaded with the answer, the question would vanish for a moment, and the focus with it.
  use(loadFullGuide(locale));
  use(loadGuide(locale));
  const [form, chooseForm] = useState<Form | null>(null);
  const [brand, chooseBrand] = useState<Brand | null>(null);
  const outcome = outcomeOf(form, brand);
  return (
    <section className="which-sim" aria-labelledby="which-sim-title">
      <h2 id="which-sim-title">{words.title}</h2>
      <p className="section-intro">{words.lead}</p>
      <div className="which-sim-columns">
        <div>
          <Question<Form>
            title={words.form.question}
            kinds={words.form.kinds}
            pictures={FORM_PICTURES}
            value={form}
            onChoose={chooseForm}
          />
          {form && form !== 'visitor' && (
            <Question<Brand>
              title={words.brand.question}
              kinds={words.brand.kinds}
              value={brand}
              onChoose={chooseBrand}
            />
          )}
        </div>
        <div className="which-sim-answer" role="status">
          {outcome ? <OutcomeCard outcome={outcome} /> : <p className="quiet">{words.waiting}</p>}
        </div>
      </div>
    </section>
  );
}

interface QuestionProps<Answer extends string> {
  title: string;
  kinds: Readonly<Record<Answer, { name: string; hint: string }>>;
  pictures?: Readonly<Record<Answer, ReactNode>>;
  value: Answer | null;
  onChoose(answer: Answer): void;
}

/** A question with its answers as large tiles. */
function Question<Answer extends string>({ title, kinds, pictures, value, onChoose }: QuestionProps<Answer>) {
  const name = useId();
  return (
    <fieldset className={pictures ? 'tiles' : 'tiles tiles-small'}>
      <legend>{title}</legend>
      {(Object.keys(kinds) as Answer[]).map((answer) => (
        <label key={answer} className="tile">
          <input type="radio" name={name} checked={value === answer} onChange={() => onChoose(answer)} />
          <span className="tile-face">
            {pictures?.[answer]}
            <span>
              <strong>
                <Rich text={kinds[answer].name} />
              </strong>
              <span className="tile-hint">{kinds[answer].hint}</span>
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
