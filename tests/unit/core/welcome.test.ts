import { expect, test } from 'vitest';

import { noOwnSettings, type OwnFile } from '../../../lib/core/own-settings.ts';
import { editionOf, isWelcomeDue, type WelcomeEdition } from '../../../lib/core/welcome.ts';
import { ownPolicyOf } from '../../../lib/policy/own-policy.ts';
import type { SchoolPolicy } from '../../../lib/policy/schema.ts';
import { computeSettings } from '../../../lib/policy/settings.ts';

const keys = { policyName: 'Oak Tree', policyVersion: 'January 2020' };
const file: OwnFile = { keys, ignored: [], issues: [], openedAt: 1 };
const names = { ...noOwnSettings, schoolNames: ['Oak Tree Primary School'] };

const edition = (own = noOwnSettings, policy?: SchoolPolicy): WelcomeEdition =>
  editionOf(computeSettings(policy, [], [], ownPolicyOf(own)));
const isDueAfter = (before: WelcomeEdition, now: WelcomeEdition): boolean =>
  isWelcomeDue({ acknowledged: { ...before, on: '2026-11-21' } }, now);

test('names that somebody wrote are no policy: whoever has read the welcome page has read it', () => {
  expect(isDueAfter(edition(), edition(names))).toBe(false);
  expect(isDueAfter(edition({ ...noOwnSettings, file }), edition({ ...names, file }))).toBe(false);
});

test('a file that somebody opened is another policy, and not one that the school has set up', () => {
  const opened = edition({ ...names, file });
  expect(opened).toEqual({ managed: false, name: 'Oak Tree', version: 'January 2020' });
  expect(isDueAfter(edition(names), opened)).toBe(true);
  expect(isDueAfter(opened, edition(names, keys))).toBe(true);
});
