import { readFileSync } from 'node:fs';
import type { Policy } from '../fixtures/policies.ts';
import { listing } from '../fixtures/watch-list.ts';
import { listedPeople } from './shown.ts';

/**
 * A school's preset as it stands, and what each school adds: its lists and its official accounts. Its hours are left
 * out, those of its accounts too: they are other clauses, and would hold at some hours of the day alone.
 */
export function presetOf(school: string, officialAccounts: readonly string[]): Policy {
  const file = new URL(`../../../policies/${school}.json`, import.meta.url);
  const { officialPostingHours: _hours, ...preset } = JSON.parse(readFileSync(file, 'utf8')) as Policy;
  return { ...preset, access: 'open', officialAccounts, ...listing(listedPeople) };
}
