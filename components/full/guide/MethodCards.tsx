import { type ReactNode, useId, useState } from 'react';
import { Counter } from '../../guide/Counter.tsx';
import { APP_NOTE, type GuideStep } from '../../guide/outline.ts';
import { Points } from '../../guide/Points.tsx';
import { useGuide } from '../../guide/useGuide.ts';
import { AppPictogram, StorePictogram, WebsitePictogram } from '../../pictograms.tsx';
import { Drawing } from '../drawings/Drawing.tsx';
import { PICTURES } from '../drawings/pictures.ts';
import { ROADS, type Road, roadOf, stepPlace } from './places.ts';
import { AppToPhone, PageToPhone } from './ToPhone.tsx';
import { place as placeProps } from './usePlace.ts';

/** The three ways side by side where there is room, each step with its picture. */
export function MethodCards({ place }: { place: string | null }) {
  const guide = useGuide();
  return (
    <section aria-labelledby="methods">
      <h2 {...placeProps('methods')} className="place">
        {guide.methods.heading}
      </h2>
      <div className="methods">
        <Card id="website" pictogram={<WebsitePictogram />}>
          <Website place={place} />
        </Card>
        <PageToPhone />
        <Card id="app" pictogram={<AppPictogram />}>
          <StepCards road="app" />
          <div className="method-note">
            <Points points={[APP_NOTE]} />
          </div>
        </Card>
        <AppToPhone />
        <Card id="store" pictogram={<StorePictogram />}>
          <StepCards road="store" />
          <Counter />
        </Card>
      </div>
    </section>
  );
}

interface CardProps {
  id: 'website' | 'app' | 'store';
  pictogram: ReactNode;
  children: ReactNode;
}

function Card({ id, pictogram, children }: CardProps) {
  const guide = useGuide();
  return (
    <section className={`method method-${id} card`} aria-labelledby={id}>
      <h3 {...placeProps(id)} className="place method-title">
        {pictogram}
        {guide.methods[id]}
      </h3>
      {children}
    </section>
  );
}

/** The website's two roads: one is shown, both are printed. An address that names a step of the other one switches to it. */
function Website({ place }: { place: string | null }) {
  const guide = useGuide();
  const [chosen, choose] = useState<Road>(roadOf(place) === 'account' ? 'account' : 'website');
  const [asked, setAsked] = useState(place);
  const name = useId();
  if (asked !== place) {
    const road = roadOf(place);
    if (road === 'website' || road === 'account') choose(road);
    setAsked(place);
  }
  const roads = [
    ['website', guide.website.guest],
    ['account', guide.website.account],
  ] as const;
  return (
    <>
      <fieldset className="roads">
        <legend className="visually-hidden">{guide.methods.website}</legend>
        {roads.map(([road, title]) => (
          <label key={road} className="road">
            <input type="radio" name={name} checked={chosen === road} onChange={() => choose(road)} />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      {roads.map(([road, title]) => (
        <div key={road} className="road-steps" hidden={chosen !== road}>
          <p className="printed road-title">{title}</p>
          <StepCards road={road} />
        </div>
      ))}
    </>
  );
}

function StepCards({ road }: { road: Road }) {
  return (
    <ol className="step-cards">
      {ROADS[road].map((step) => (
        <StepCard key={step.title} id={stepPlace(road, step.title)} step={step} />
      ))}
    </ol>
  );
}

function StepCard({ id, step }: { id: string; step: GuideStep }) {
  const guide = useGuide();
  const picture = PICTURES[id];
  return (
    <li className="step-card place" {...placeProps(id)}>
      <h4>{guide.steps[step.title]}</h4>
      {picture && <Drawing picture={picture} />}
      <Points points={step.points} />
    </li>
  );
}
