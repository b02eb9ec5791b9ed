import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { demonstrationPolicy } from '../../../scripts/build/demo/policy.ts';
import { clockKey } from '../../../scripts/build/demo/school-morning.ts';
import { builds, demonstrations } from '../../e2e/fixtures/identity.ts';
import { known } from '../../../lib/known/known-ids.ts';
import { presets } from '../policy/presets.ts';

const policy = demonstrationPolicy();
const listed = ['pupils', 'pupilsCommon', 'parents', 'staff'].flatMap((key) => policy[key] as string[]);
const DIGEST = /.{8}/g;

/** What only the demonstration carries: its school, every digest, the salt, quotes, the clock that can be set. */
const ofDemonstration: readonly string[] = [
  ...['schoolNames', 'clauses'].flatMap((key) => policy[key] as string[]),
  ...listed.flatMap((packed) => packed.match(DIGEST) ?? []),
  String(policy['policyName']),
  String(policy['listSalt']),
  clockKey,
  '__MSG_extensionName__ (demonstration)',
];

/** All that a build's files hold, as text. */
const contentOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

/** How those bytes read where a text was written as UTF-8, plainly or as a string of JavaScript. */
const isIn = (content: string, text: string): boolean =>
  [text, JSON.stringify(text).slice(1, -1)].some((one) =>
    content.includes(Buffer.from(one, 'utf8').toString('latin1')),
  );

describe.each(['chromium', 'firefox'] as const)('%s', (engine) => {
  test('a release carries nothing of the demonstration: no school, no digest, no clock', () => {
    const release = contentOf(builds[engine]);
    expect(ofDemonstration.filter((text) => isIn(release, text))).toEqual([]);
  });

  test('the demonstration build carries all of it', () => {
    const demonstration = contentOf(demonstrations[engine]);
    expect(ofDemonstration.filter((text) => !isIn(demonstration, text))).toEqual([]);
  });
});

test('the demonstration policy is the Oak Tree preset as it is, with a name of its own and a watch-list', () => {
  const raw = presets.find(({ name }) => name === 'oak-tree-federation')?.raw ?? {};
  expect(policy).toMatchObject({ ...raw, policyName: `${String(raw['policyName'])} (demonstration)` });
  expect(policy['enforceOn']).toBe('every-device');
  expect(parsePolicy(policy, known).issues).toEqual([]);
  expect(listed.join('').length).toBeGreaterThan(50);
});
