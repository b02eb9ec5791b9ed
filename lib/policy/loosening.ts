import type { PolicyKey } from './schema.ts';

/**
 * Lists that would enforce less, or speak more softly, with an item missing. Where an item of one of them is wrong,
 * the whole last good list stays in force (`holdLastGood`); other lists simply lose the item.
 */
export const loosensWhenShortened: readonly PolicyKey[] = [
  'blockedHours',
  'termDates',
  'sites',
  'severities',
];

/** The sites that count where a policy names none; which they are stands in the catalogue of `lib/sites`, as a test says. */
export const usualSites: readonly string[] = ['facebook', 'instagram', 'x'];

/**
 * Lists that enforce most when they are absent, and why. With a wrong item and no last good list they are left out whole;
 * the good items of the other lists hold.
 */
export const strictestWhenAbsent: Partial<Record<PolicyKey, string>> = {
  termDates: 'The whole list is left out, so that blocked hours hold all year.',
  sites: 'The whole list is left out, so that the usual sites count: Facebook, Instagram and X.',
};
