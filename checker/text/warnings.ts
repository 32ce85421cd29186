import { ADVISES_AGAINST, REASSURES, WARNS } from '../../carriers/checker/phrases/honest.ts';
import { sayings } from './phrases.ts';

/** Words of warning, without those a seller says of himself ("not a scam") or of others ("tired of fakes?"). */
export function warningsIn(text: string): ReturnType<typeof sayings> {
  const rest = Object.values(REASSURES).reduce((all, pattern) => all.replace(pattern, ' '), text);
  return [...sayings(rest, WARNS), ...sayings(rest, ADVISES_AGAINST)];
}
