import { expect, test } from 'vitest';

import { holdLastGood } from '../../../lib/policy/hold-last-good.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { computeSettings } from '../../../lib/policy/settings.ts';
import { known } from '../../../lib/known/known-ids.ts';

const key = 'lhCFQuTqt5sKZNo7bBWy9d9xtpdOO/1JT4Ez4RgohUY=';
const [head, deputy] = [`Head=${key}`, `Deputy = ${key.replaceAll('/', '_')}`] as const;
const before = { access: 'never' as const, passKeys: [head, deputy] };

/** The keys that hold when others arrive after these. */
function keysAfter(passKeys: unknown) {
  const { policy, issues } = parsePolicy({ ...before, passKeys }, known);
  return { keys: holdLastGood(before, policy, issues).policy.passKeys, issues };
}

test('keys are never held: one that was taken out has ended, whatever stands in its place', () => {
  expect(keysAfter([deputy]).keys).toEqual([deputy]);
  expect(keysAfter(['Head=oops']).keys).toBeUndefined();
  expect(keysAfter(7).keys).toBeUndefined();
  expect(keysAfter(undefined).keys).toBeUndefined();
  expect(keysAfter([]).keys).toEqual([]);
});

test('a bad key is reported with its place, and the others hold', () => {
  const { keys, issues } = keysAfter(['Head=oops', deputy]);
  expect(keys).toEqual([deputy]);
  expect(issues).toMatchObject([
    { key: 'passKeys', at: 'item 1', level: 'error', problem: 'the key of “Head” is not 32 bytes in base64' },
  ]);
});

test('a private key that was put in by mistake is not repeated in what is reported', () => {
  const secret = 'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v';
  const { keys, issues } = keysAfter([`Head=${secret}`]);
  expect(keys).toBeUndefined();
  expect(issues[0]?.problem).toContain('this is a private key');
  expect(JSON.stringify(issues)).not.toContain(secret);
});

test('settings have them by name', () => {
  expect(computeSettings({ passKeys: [head, deputy] }, []).passKeys).toEqual([
    { name: 'Head', key },
    { name: 'Deputy', key },
  ]);
  expect(computeSettings(undefined, []).passKeys).toEqual([]);
});
