import type { Draft } from '../../lib/builder/draft.ts';
import type { RehearsalPanel } from '../../lib/builder/rehearse/create-panel.ts';
import { now } from '../../lib/clock/device-clock.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import type { SchoolPolicy } from '../../lib/policy/schema.ts';
import { known } from '../../lib/known/known-ids.ts';
import { loadRules } from './load-rules.ts';

type Ports = { draft: () => Draft; changed: () => void };

/** The rehearsal, which is loaded when somebody comes to it, and what it rehearses: what is right of the draft. */
export function createTryOut({ draft, changed }: Ports) {
  let panel: RehearsalPanel | undefined;
  let last: { draft: Draft; policy: SchoolPolicy } | undefined;

  function policy(): SchoolPolicy {
    if (last?.draft !== draft()) last = { draft: draft(), policy: parsePolicy(draft(), known).policy };
    return last.policy;
  }

  async function load(): Promise<void> {
    const { createRehearsalPanel } = await import('../../lib/builder/rehearse/create-panel.ts');
    panel ??= createRehearsalPanel({ loadRules, draft: policy, now, changed });
    changed();
  }

  return {
    shown() {
      if (panel === undefined) void load();
      return panel && { rehearsal: { state: panel.state(), actions: panel.actions } };
    },
  };
}
