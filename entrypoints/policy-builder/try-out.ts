import type { Draft } from '../../lib/builder/draft.ts';
import type { RehearsalPanel } from '../../lib/builder/rehearse/create-panel.ts';
import { now } from '../../lib/clock/device-clock.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import type { SchoolPolicy } from '../../lib/policy/schema.ts';
import { known } from '../../lib/known/known-ids.ts';
import { loadRules } from './load-rules.ts';
import type { Parts } from './parts.ts';

type Ports = { part: Parts['try']; draft: () => Draft; changed: () => void };

/** The rehearsal, and what it rehearses: what is right of the draft. */
export function createTryOut({ part, draft, changed }: Ports) {
  let panel: RehearsalPanel | undefined;
  let last: { draft: Draft; policy: SchoolPolicy } | undefined;

  function policy(): SchoolPolicy {
    if (last?.draft !== draft()) last = { draft: draft(), policy: parsePolicy(draft(), known).policy };
    return last.policy;
  }

  return {
    shown() {
      const trying = part();
      if (typeof trying === 'string') return {};
      panel ??= trying.createRehearsalPanel({ loadRules, draft: policy, now, changed });
      return { rehearsal: { state: panel.state(), actions: panel.actions } };
    },
  };
}
