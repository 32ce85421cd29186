import { defineItem } from './item.ts';

/** Whether the popup's first opening has been: its welcome card is shown once. */
export const welcomed = defineItem<boolean>({
  key: 'welcomed',
  version: 1,
  isValid: (data): data is boolean => typeof data === 'boolean',
  fallback: false,
});
