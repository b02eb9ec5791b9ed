import { closedWords, leftForLater } from '../lib/core/closed-words.ts';
import type { OwnBlockedView } from '../lib/core/overview.ts';
import type { BlockedState } from './Blocked.tsx';
import type { PassFieldState } from './PassField.tsx';

/** What the page shown instead of a site says of an answer of the worker, at a moment (ms since the Unix epoch). */
export function blockedState(view: OwnBlockedView, field: PassFieldState, now: number): BlockedState {
  const { access, policyName, policyUrl, takesPasses, passCode, ...rest } = view;
  if (access.state === 'open') return { kind: 'open' };
  const facts = { ...rest, decision: access };
  return {
    kind: 'closed',
    words: closedWords(facts, now),
    left: leftForLater(facts, now),
    policyName,
    policyUrl,
    pass: takesPasses && { code: passCode, isNeeded: access.reason === 'pass-needed', field },
  };
}
