import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { LastPolicy } from '../../../lib/core/last-policy.ts';
import { without } from '../../../lib/core/without.ts';
import { known } from '../../../lib/known/known-ids.ts';
import { issueText, type PolicyIssue } from '../../../lib/policy/issue.ts';
import { keepPolicy, readKept } from '../../../lib/policy/kept-policy.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { schoolPolicySchema, type SchoolPolicy } from '../../../lib/policy/schema.ts';
import { computeSettings } from '../../../lib/policy/settings.ts';
import { presets } from './presets.ts';

const now = { version: '1.2.0', parse: (raw: unknown) => parsePolicy(raw, known) };
const later = { ...now, version: '1.3.0' };

type Last = LastPolicy<SchoolPolicy, PolicyIssue>;

const dates = { changedAt: 10, values: { access: 10 }, issues: {} };

const lastOf = (raw: unknown): Last => ({ ...now.parse(raw), arrivedAt: 20, dates });

/** As the browser's database gives it back. */
const onDisk = (raw: unknown): Record<string, unknown> =>
  structuredClone(keepPolicy(lastOf(raw), now)) as Record<string, unknown>;

const enforced = {
  policyName: 'Ashgrove',
  schoolNames: ['Ashgrove Primary School'],
  enforceOn: 'every-device',
  blockedHours: ['mon-fri 08:45-15:30'],
  dailyMinutes: 30,
};

const damagedIn = (raw: object, change: object): Record<string, unknown> => {
  const copy = onDisk(raw);
  return { ...copy, policy: { ...(copy['policy'] as object), ...change } };
};

const enforcementOf = (last: Last | undefined) => computeSettings(last?.policy, known.sites).access;

describe('a kept policy', () => {
  it.each(presets)('of this version, as it was left, is not read anew: $name', ({ raw }) => {
    const reader = { ...now, parse: () => expect.unreachable('it was read anew') };
    expect(readKept(onDisk(raw), reader)).toEqual(lastOf(raw));
  });

  it.each(presets)('of another version holds the same, with its dates: $name', ({ raw }) => {
    expect(readKept(onDisk(raw), later)).toEqual(lastOf(raw));
  });

  it('from before copies were sealed is read too', () => {
    expect(readKept(without(onDisk(enforced), 'seal'), now)).toEqual(lastOf(enforced));
  });

  it('has a key under its new name where an update has renamed it', () => {
    const { policy, ...rest } = lastOf(without(enforced, 'blockedHours'));
    const asItWas: object = { ...policy, closedHours: ['mon-fri 08:45-15:30'] };
    const old = structuredClone(keepPolicy({ ...rest, policy: asItWas }, now));
    const parse = (raw: unknown) => parsePolicy(raw, known, { closedHours: 'blockedHours' });
    expect(readKept(old, { ...later, parse })?.policy).toEqual(lastOf(enforced).policy);
  });

  it('leaves out what this version cannot read, says so, and keeps the rest in force', () => {
    const last = readKept(damagedIn(enforced, { schoolNames: 7 }), later);
    expect(last?.policy).toEqual(without(lastOf(enforced).policy, 'schoolNames'));
    expect(last?.issues).toMatchObject([
      {
        key: 'schoolNames',
        level: 'error',
        outcome: 'It is left out of the copy on this device until the policy arrives again.',
      },
    ]);
    expect(enforcementOf(last)).toEqual(enforcementOf(lastOf(enforced)));
  });

  it('says once what was wrong with it before', () => {
    const wrong = { ...enforced, policyUrl: 'no address' };
    expect(readKept(onDisk(wrong), later)?.issues).toEqual(lastOf(wrong).issues);
  });

  it('keeps the good hours of a list in which one is damaged', () => {
    const hours = ['mon-fri 08:45-15:30', 'sun 25:00'];
    expect(readKept(damagedIn(enforced, { blockedHours: hours }), now)?.policy.blockedHours).toEqual([
      'mon-fri 08:45-15:30',
    ]);
  });

  it('has no date where its date is damaged', () => {
    const last = readKept(
      { ...onDisk(enforced), arrivedAt: 'monday', dates: { values: [] }, heldSince: NaN },
      now,
    );
    expect(last).toEqual({ policy: lastOf(enforced).policy, issues: [] });
  });

  it.each([undefined, null, 7, 'policy', [], {}, { policy: 'x' }, { policy: [] }])(
    'is none where it is %j',
    (raw) => {
      expect(readKept(raw, now)).toBeUndefined();
    },
  );
});

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', ' ', 0, -1, true, [], {}, [null], 'never', 10n),
  fc.anything({ withDate: true, withMap: true, withBigInt: true }),
);

describe('whatever becomes of a kept copy', () => {
  const anyPreset = fc.constantFrom(enforced, ...presets.map(({ raw }) => raw));

  it('what is read of it is right, what is not is said, and nothing throws', () => {
    fc.assert(
      fc.property(anyPreset, fc.nat(), junk, fc.constantFrom(now, later), (raw, pick, damage, reader) => {
        const whole = lastOf(raw).policy;
        const keys = Object.keys(whole) as (keyof SchoolPolicy)[];
        const key = keys[pick % keys.length] ?? 'schoolNames';
        const last = readKept(damagedIn(raw, { [key]: damage }), reader);
        expect(schoolPolicySchema().parse(last?.policy)).toEqual(last?.policy);
        expect(without(last?.policy ?? {}, key)).toEqual(without(whole, key));
        const isSaid = last?.issues.some((issue) => issue.key === key);
        expect(isSaid || last?.policy[key] !== undefined).toBe(true);
        for (const issue of last?.issues ?? []) expect(issueText(issue)).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 500 },
    );
  });

  it('damage anywhere in the record leaves the policy in force, or there is none to be read', () => {
    const parts = fc.constantFrom('issues', 'arrivedAt', 'dates', 'heldSince', 'seal');
    fc.assert(
      fc.property(anyPreset, parts, junk, (raw, part, damage) => {
        const last = readKept({ ...onDisk(raw), [part]: damage }, now);
        expect(last?.policy).toEqual(lastOf(raw).policy);
        for (const issue of last?.issues ?? []) expect(issueText(issue)).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 300 },
    );
  });

  it('hours and allowance stay enforced, whatever key beside them is damaged', () => {
    const keys = Object.keys(enforced).filter((key) => key !== 'blockedHours' && key !== 'dailyMinutes');
    fc.assert(
      fc.property(fc.constantFrom(...keys), junk, (key, damage) => {
        // A text that is a value says what it says.
        fc.pre(damage !== 'none');
        const last = readKept(damagedIn(enforced, { [key]: damage }), now);
        expect(enforcementOf(last)).toEqual(enforcementOf(lastOf(enforced)));
      }),
    );
  });
});
