import { decideAccess } from '../../../../lib/core/access-decision.ts';
import type { MayIFacts } from '../../../../lib/core/may-i/facts.ts';
import { parsePolicy } from '../../../../lib/policy/parse-policy.ts';
import { computeSettings } from '../../../../lib/policy/settings.ts';
import { createMayIService } from '../../../../lib/services/may-i-service.ts';
import { known } from '../../../../lib/known/known-ids.ts';
import { presets } from '../../policy/presets.ts';

/** A Monday of term, in the second lesson. */
export const lesson = Temporal.Instant.from('2026-09-14T10:00:00Z').epochMilliseconds;

/** What the page would be told on a device with this policy; `undefined`: with none. */
export function factsOf(policy: object | undefined, now = lesson, used = 0): Promise<MayIFacts> {
  const parsed = policy && parsePolicy(policy, known).policy;
  const settings = computeSettings(parsed, ['x', 'facebook', 'instagram']);
  return createMayIService({
    settings: () => Promise.resolve(settings),
    access: { together: () => Promise.resolve(decideAccess(settings.access, used, now)) },
  }).facts();
}

export const rawPreset = (name: string): Record<string, unknown> => {
  const preset = presets.find((one) => one.name === name);
  if (preset === undefined) throw new Error(`no preset ${name}`);
  return preset.raw;
};
