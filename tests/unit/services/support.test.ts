import { describe, expect, it } from 'vitest';

import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { computeSettings } from '../../../lib/policy/settings.ts';
import { createSupportService } from '../../../lib/services/support-service.ts';
import { known } from '../../../lib/known/known-ids.ts';

const factsFor = (raw: Record<string, unknown>) =>
  createSupportService({
    settings: () => Promise.resolve(computeSettings(parsePolicy(raw, known).policy, ['x'])),
  }).facts();

describe('whom to speak to and where to turn (R1, R2)', () => {
  it('is what policy names', async () => {
    expect(
      await factsFor({
        headContact: 'Mrs A. Marsh',
        chairContact: 'Mr B. Reed',
        chairTitle: 'Chair of the trust board',
        dslContact: 'Ms C. Lane',
        itContact: 'IT desk',
        concernSystemUrl: 'https://concerns.example.org/oaktree',
        unionLine: 'Room 4.',
        policyUrl: 'https://oaktree.example/policy.pdf',
      }),
    ).toEqual({
      contacts: {
        head: 'Mrs A. Marsh',
        chair: 'Mr B. Reed',
        chairTitle: 'Chair of the trust board',
        dsl: 'Ms C. Lane',
      },
      timeZone: 'Europe/London',
      concernSystemUrl: 'https://concerns.example.org/oaktree',
      unionLine: 'Room 4.',
      policyUrl: 'https://oaktree.example/policy.pdf',
    });
  });

  it('is nobody by name without a policy', async () => {
    expect(await factsFor({})).toEqual({ contacts: {}, timeZone: 'Europe/London' });
  });
});
