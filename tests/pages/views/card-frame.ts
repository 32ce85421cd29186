import { documentOf } from '../document.ts';
import { sampleCardFields } from './checkout.ts';

/** The document inside a cross-origin card frame: another firm's host, read-only sample digits. */
export const CARD_FRAME = documentOf({
  title: 'Card fields',
  body: `<form>${sampleCardFields()}</form>`,
  styles: ['site.css'],
});
