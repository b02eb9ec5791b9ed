import type { PersonRole } from './person-role.ts';

/**
 * The school's watch-lists as the page receives them: packed strings of 48-bit digests (8 base64url characters a
 * person, up to 125 in a string). There is no name in them.
 */
export type WatchLists = {
  salt: string;
  lists: readonly { role: PersonRole; common: boolean; packed: readonly string[] }[];
};
