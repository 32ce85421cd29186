import fc from 'fast-check';

/** Signs that end, begin, hide or turn parts of an address, and some plain ones. */
const SIGNS = [
  ...'aetmobilT0.-_:/\\@?#%&=[]()<>"\'` \t\n\r\u0000\u200b\u00ad\u202e\u2060\ufeff。．｡ａｍтоеі号微信加代充，👉',
  '..',
  '//',
  '%2e',
  '%40',
  '%00',
  'xn--',
  '.com',
  't-mobile',
  'www.',
  'https:',
  '\ud800',
];

/** Rows of such signs. */
export const rowOfSigns = (most: number) =>
  fc.array(fc.constantFrom(...SIGNS), { maxLength: most }).map((signs) => signs.join(''));
