import { STEPS, type Step } from '../carriers/vocabulary.ts';
import type { Area } from '../settings/area.ts';
import type { MessageListener } from '../settings/browser-api.ts';
import { defineItem, isObject } from '../settings/item.ts';
import { follow, type Journey } from './journey.ts';
import { isMessage } from './messages.ts';

const isStep = (data: unknown): data is Step => STEPS.some((step) => step === data);

const journeyItem = defineItem<Journey | null>({
  key: 'journey',
  version: 1,
  isValid: (data): data is Journey =>
    isObject(data) && isStep(data.first) && Number.isFinite(data.last) && typeof data.warnedAtPay === 'boolean',
  fallback: null,
});

/**
 * Answers `{ type: 'journey', step }` from our own pages with how the seller warning is shown there.
 * @param area storage that ends with the browser session.
 */
export function journeyKeeper(area: Area, ownId: string | undefined, now: () => number): MessageListener {
  let queue: Promise<unknown> = Promise.resolve();
  return (message, sender, respond) => {
    if (sender.id !== ownId || !isMessage(message, 'journey')) return undefined;
    const { step } = message;
    if (!isStep(step)) return undefined;
    // One after the other: two tabs must not both be told to unfold.
    queue = queue.then(async () => {
      const { value } = await journeyItem.read(area);
      const { journey, warning } = follow(value, step, now());
      await journeyItem.write(area, journey).catch(() => undefined);
      respond(warning);
    });
    return true;
  };
}
