import khalsa from '../../policies/khalsa-primary.json' with { type: 'json' };
import dothill from '../../policies/dothill-primary.json' with { type: 'json' };
import oakTree from '../../policies/oak-tree-federation.json' with { type: 'json' };
import stJames from '../../policies/st-james-primary.json' with { type: 'json' };
import wigan from '../../policies/wigan-council-schools.json' with { type: 'json' };
import type { StartId } from '../core/builder/view.ts';

/** What a preset says of its own school; a school that begins with it has its own to say. */
const ofOneSchool = new Set([
  'policyName',
  'policyVersion',
  'schoolNames',
  'federationNames',
  'councilNames',
  'clauses',
]);

const withoutSchool = (preset: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(preset).filter(([key]) => !ofOneSchool.has(key)));

/** Policies to begin with: what the presets do, without the school each was made for. Plain data, worked out at build. */
export const starts: Readonly<Record<StartId, Readonly<Record<string, unknown>>>> = {
  hours: withoutSchool(oakTree),
  never: withoutSchool(khalsa),
  choices: withoutSchool(wigan),
  official: withoutSchool(stJames),
  contacts: withoutSchool(dothill),
};
