import type { Carrier } from '../carrier.ts';
import { QUIET_STATES, SORTS, STEP_OF, TARGETS_OF } from '../vocabulary.ts';
import { FRAME } from './frame.ts';
import { HEADINGS } from './headings.ts';
import { RUNS_ON } from './hosts.ts';
import { LABELS } from './labels.ts';
import { WAYS } from './links.ts';
import { PATHS } from './paths.ts';
import { NOT_FOUND, STATES } from './states.ts';

export const T_MOBILE = {
  id: 't-mobile',
  hosts: RUNS_ON,
  prepaidHosts: ['prepaid.t-mobile.com'],
  paths: PATHS,
  headings: HEADINGS,
  states: STATES,
  notFound: NOT_FOUND,
  frame: FRAME,
  labels: LABELS,
  steps: STEP_OF,
  sorts: SORTS,
  quietStates: QUIET_STATES,
  ways: WAYS,
  targets: TARGETS_OF,
} as const satisfies Carrier;
