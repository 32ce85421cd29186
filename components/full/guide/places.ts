import { AS_GUEST, type GuideStep, IN_APP, IN_STORE, SIGNED_IN } from '../../guide/outline.ts';

/** Every way through the guide, by the name it has in addresses: `#account/pay` is paying when signed in. */
export const ROADS = { website: AS_GUEST, account: SIGNED_IN, app: IN_APP, store: IN_STORE } as const;
export type Road = keyof typeof ROADS;

/** The place of a step: its road and its title, without the road's name where the title starts with it. */
export function stepPlace(road: Road, title: GuideStep['title']): string {
  const bare = title.replace(/^(app|store)(?=[A-Z])/, '');
  return `${road}/${bare.toLowerCase()}`;
}

/** The road a place belongs to, if it is on one. */
export function roadOf(place: string | null): Road | null {
  const [first = ''] = (place ?? '').split('/');
  return Object.hasOwn(ROADS, first) ? (first as Road) : null;
}

/** The place of a number to dial, by its digits. */
export function codePlace(code: string): string {
  return `codes/${code.replace(/\D/g, '')}`;
}
