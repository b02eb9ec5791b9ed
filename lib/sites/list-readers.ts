import { facebookLists } from './facebook/lists.ts';
import { instagramLists } from './instagram/lists.ts';
import { linkedinLists } from './linkedin/lists.ts';
import type { ListReader } from './people-list.ts';
import { threadsLists } from './threads/lists.ts';
import { xLists } from './x/lists.ts';

/** Every site whose lists of people can be checked. */
export const listReaders: readonly ListReader[] = [
  facebookLists,
  instagramLists,
  linkedinLists,
  threadsLists,
  xLists,
];
