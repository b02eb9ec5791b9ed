import { MayIPage } from '../../../components/may-i/MayIPage.tsx';
import type { MayIState } from '../../../components/may-i/state.ts';
import type { MayIFacts } from '../../../lib/core/may-i/facts.ts';
import { NOW } from '../example/overview.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const facts: MayIFacts = {
  ...{ origin: 'policy', mode: 'hours', enforced: true, dailyMinutes: 30, familyExemption: 'all' },
  policyName: given('The Oak Tree Federation: Social Media Policy'),
  policyVersion: given('January 2020'),
  policyUrl: 'https://school.example/policy',
  newAccountFormUrl: 'https://school.example/form',
  head: given('Mrs Okafor'),
  access: { state: 'closed', reason: 'blocked-hours', reopensAt: NOW + 3.5 * 3_600_000 },
  timetable: {
    timeZone: 'Europe/London',
    blocked: [{ days: [1, 2, 3, 4, 5], from: 525, to: 960 }],
    ...{ open: [], terms: [], closures: [] },
  },
  exemptSites: ['linkedin'],
  severities: {
    'friend-request.pupil': 'pause',
    'friend-request.parent': 'notice',
    'school-affiliation': 'pause',
    'hostile-remark': 'notice',
    'new-official-account': 'pause',
  },
  clauses: {
    'friend-request.parent': given(
      'Oak Tree 6.3: “Staff members must not have any contact with pupils’ family members through personal social media if that contact is likely to constitute a conflict of interest”',
    ),
  },
};

const draw = (state: MayIState) => () => (
  <MayIPage state={state} actions={{ onRetry: nothing, onAsk: nothing, onPrint: nothing }} />
);

const ready = { kind: 'ready', facts, now: NOW, asked: '' } as const;

export const page = ownPage({
  answers: draw({ ...ready, opened: 'parent' }),
  found: draw({ ...ready, asked: 'x' }),
  'nothing-found': draw({ ...ready, asked: 'zzz' }),
  'from-a-file': draw({ ...ready, facts: { ...facts, origin: 'file' } }),
  'no-policy': draw({ ...ready, facts: { ...facts, origin: 'none' } }),
  failed: draw({ kind: 'failed' }),
  loading: draw({ kind: 'loading' }),
});
