import type {
  Button,
  Card,
  Choices,
  Facts,
  Field,
  Figures,
  Link,
  Part,
  Records,
  Scenario,
  Sum,
  Text,
  Tick,
} from '../blueprint.ts';
import type { Page } from '../page.ts';
import type { Words } from '../words/slots.ts';

/** How one family of sites writes each part of a page. Each hand is its own: nothing is shared but the list of parts. */
export interface Hand {
  heading(page: Page, slot: Words): Element;
  field(page: Page, part: Field): Element;
  choices(page: Page, part: Choices): Element;
  card(page: Page, part: Card): Element;
  tick(page: Page, part: Tick): Element;
  button(page: Page, part: Button): Element;
  link(page: Page, part: Link): Element;
  text(page: Page, part: Text): Element;
  facts(page: Page, part: Facts): Element;
  figures(page: Page, part: Figures): Element;
  sum(page: Page, part: Sum): Element;
  records(page: Page, part: Records): Element;
  section(page: Page, heading: Words | null, parts: readonly Element[]): Element;
}

export interface Layout {
  id: string;
  hand: Hand;
  viewport: 'desk' | 'phone';
  /** Sets `page.content` and returns what stands in the body. */
  shell(page: Page, content: readonly Element[], scenario: Scenario): readonly Element[];
  /** Some pages would not be drawn in this way; left out, all are. */
  fits?(scenario: Scenario): boolean;
}

export function drawPart(page: Page, hand: Hand, part: Part): Element {
  switch (part.part) {
    case 'section':
      return hand.section(
        page,
        part.heading,
        part.parts.map((inner) => drawPart(page, hand, inner)),
      );
    case 'field':
      return hand.field(page, part);
    case 'choices':
      return hand.choices(page, part);
    case 'card':
      return hand.card(page, part);
    case 'tick':
      return hand.tick(page, part);
    case 'button':
      return hand.button(page, part);
    case 'link':
      return hand.link(page, part);
    case 'text':
      return hand.text(page, part);
    case 'facts':
      return hand.facts(page, part);
    case 'figures':
      return hand.figures(page, part);
    case 'sum':
      return hand.sum(page, part);
    case 'records':
      return hand.records(page, part);
  }
}

/** The card's fields: slot of the label and the browser's name for it. CVV is the same everywhere. */
export const CARD_FIELDS: readonly (readonly [Words, string])[] = [
  ['card-name', 'cc-name'],
  ['card-number', 'cc-number'],
  ['card-expiry', 'cc-exp'],
  ['=CVV', 'cc-csc'],
  ['card-zip', 'postal-code'],
];

/** What is in a table of payments: date, sum. */
export const RECORDS = [
  ['Nov 22, 2026', '$43.60'],
  ['Oct 21, 2026', '$43.60'],
  ['Sep 20, 2026', '$25.00'],
] as const;
