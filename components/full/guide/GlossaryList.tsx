import { use } from 'react';
import { loadGlossary } from '../../../locales/glossary.ts';
import { Sourced } from '../../guide/Sourced.tsx';
import { Label, Rich } from '../../Rich.tsx';
import { useTexts } from '../../texts.tsx';
import { TERMS, type TermId } from './terms.ts';
import { place } from './usePlace.ts';

/** The carrier's words, what they mean, and where one meets them. */
export function GlossaryList() {
  const glossary = use(loadGlossary(useTexts().locale));
  return (
    <section aria-labelledby="glossary">
      <h2 {...place('glossary')} className="place">
        {glossary.heading}
      </h2>
      <p className="section-intro">{glossary.intro}</p>
      <dl className="glossary">
        {(Object.keys(TERMS) as TermId[]).map((id) => {
          const { label, facts, unknown } = TERMS[id];
          const { means, what, where } = glossary.terms[id];
          return (
            <div key={id} className="term place" {...place(`glossary/${id}`)}>
              <dt>
                <Label>{label}</Label> <strong>{means}</strong>
              </dt>
              <dd>
                <Sourced text={what} facts={facts} unknown={unknown} />
                <p className="quiet">
                  <span className="term-where">{glossary.where}</span> <Rich text={where} />
                </p>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
