import type { Scenario } from './blueprint.ts';
import { layoutOf, type Spec } from './cases.ts';
import { drawPart } from './layouts/layout.ts';
import { TOPICS } from './negatives/index.ts';
import { Page } from './page.ts';
import type { Random } from './random.ts';
import { SCENARIOS } from './scenarios.ts';
import { mount } from './stage.ts';
import { type Language, Voice } from './voice.ts';
import { SEEN } from './words/seen.ts';
import type { Bank, Words } from './words/slots.ts';

/** Draws a page of a scenario in one layout and shows it. */
export function draw(
  scenario: Scenario,
  layoutId: string,
  language: Language,
  random: Random,
  bank: Bank = SEEN,
): Page {
  const layout = layoutOf(layoutId);
  const page = new Page(new Voice(bank, language, random), random);
  const heading = layout.hand.heading(page, scenario.heading);
  page.heading = page.mark(scenario.headingTarget, heading, scenario.heading);
  const content = [heading, ...scenario.parts.map((part) => drawPart(page, layout.hand, part))];
  mount(page, layout.shell(page, content, scenario));
  return page;
}

/** The scenario a spec is about. */
export function scenarioOf({ subject }: Spec): Scenario {
  const scenario = SCENARIOS[subject];
  if (!scenario) throw new Error(`No scenario ${subject}.`);
  return scenario;
}

/** A page that is none of ours, drawn like all the others. */
export function drawNegative({ subject, now, language }: Spec, random: Random): Page {
  const topic = TOPICS[subject];
  if (!topic) throw new Error(`No topic ${subject}.`);
  const heading: Words = `=${topic.heading}`;
  return draw({ id: topic.id, kind: 'other', heading, parts: topic.parts, known: [] }, now, language, random);
}
