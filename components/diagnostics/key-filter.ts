import { type KeyGroup, type KeyReport, needsALook } from '../../lib/core/diagnostics.ts';
import * as m from '../../lib/language/made/messages.ts';

/** What of the keys is wanted: those that match some words, or that somebody should look at. */
export type KeyFilter = { words: string; onlyLook: boolean };

const fold = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');

/** Values are searched too: an admin looks for what they typed. */
const textOf = ({ key, title, description, state, values }: KeyReport): string =>
  fold([key, title, description, m.diagnosticsKeyState({ state }), ...values].join(' '));

const matches = (key: KeyReport, { words, onlyLook }: KeyFilter): boolean => {
  const text = textOf(key);
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return (!onlyLook || needsALook(key)) && wanted.every((word) => text.includes(word));
};

/** The groups with the keys that are wanted; groups without any are left out. */
export const filterGroups = (groups: readonly KeyGroup[], filter: KeyFilter): readonly KeyGroup[] =>
  groups
    .map(({ title, keys }) => ({ title, keys: keys.filter((key) => matches(key, filter)) }))
    .filter(({ keys }) => keys.length > 0);

export const countKeys = (groups: readonly KeyGroup[]): number =>
  groups.reduce((sum, { keys }) => sum + keys.length, 0);
