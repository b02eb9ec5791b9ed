import type { WatchLists } from '../core/watch-list.ts';
import { packKeys } from '../text/pack-keys.ts';
import type { SchoolLists } from './make-lists.ts';

/** The lists of a school as digests keyed by its salt; from here on there is no name any more. */
export const packLists = ({ lists }: SchoolLists, salt: string): WatchLists => ({
  salt,
  lists: lists.map(({ role, common, keys }) => ({ role, common, packed: packKeys(keys, salt) })),
});
