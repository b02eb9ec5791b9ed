import { Blocked, type BlockedState } from '../../../components/Blocked.tsx';
import type { PassFieldState } from '../../../components/PassField.tsx';
import { type ClosedFacts, closedWords, leftForLater } from '../../../lib/core/closed-words.ts';
import { passWords } from '../../../lib/core/pass-words.ts';
import { NOW } from '../example/overview.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { copyNothing, nothing } from '../frame/nothing.ts';

const timeZone = 'Europe/London';

const facts: ClosedFacts = {
  decision: { state: 'closed', reason: 'blocked-hours', reopensAt: NOW + 3.5 * 3_600_000 },
  ...{ timeZone, hours: '08:45-16:00', lunchToo: true, allowance: 1_800_000, usedToday: 744_000 },
  contacts: { head: given('Mrs Okafor'), it: given('Sam Reid') },
};

const draw = (state: () => BlockedState) => () => (
  <Blocked
    state={state()}
    canGoBack
    onBack={nothing}
    onRetry={nothing}
    passActions={{ onPass: nothing, copy: copyNothing }}
  />
);

const closed = (change: Partial<ClosedFacts> = {}, field?: () => PassFieldState) =>
  draw(() => {
    const all = { ...facts, ...change };
    const isNeeded = all.decision.reason === 'pass-needed';
    return {
      kind: 'closed',
      words: closedWords(all, NOW),
      left: leftForLater(all, NOW),
      policyName: given('Oak Tree staff policy'),
      policyUrl: 'https://school.example/policy',
      pass: field && { code: '274592836', isNeeded, field: field() },
    };
  });

const needed = { decision: { state: 'closed', reason: 'pass-needed' } } as const;

export const page = ownPage({
  hours: closed({}, () => ({ kind: 'idle' })),
  'day-used': closed({
    decision: { state: 'closed', reason: 'allowance-used', reopensAt: NOW + 19 * 3_600_000 },
  }),
  'no-minutes': closed({ decision: { state: 'closed', reason: 'allowance-used' }, allowance: 0 }),
  'pass-needed': closed(needed, () => ({ kind: 'idle' })),
  'pass-refused': closed(needed, () => ({
    kind: 'refused',
    words: passWords({ kind: 'damaged' }, { now: NOW, timeZone }),
  })),
  'pass-busy': closed(needed, () => ({ kind: 'busy' })),
  open: draw(() => ({ kind: 'open' })),
  failed: draw(() => ({ kind: 'failed' })),
});
