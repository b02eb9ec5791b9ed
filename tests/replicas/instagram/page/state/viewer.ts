import { lasting } from '../../../shared/page/settings.ts';
import { accounts, type Person } from '../data/people.ts';

const wanted = lasting('as', 'ms_taylor_reads');

/** The account signed in; an unknown name is an account without a history. */
export const me: Person = accounts.find(({ username }) => username === wanted) ?? {
  id: '5489999',
  username: wanted,
  name: wanted,
  bio: '',
  relation: 'none',
};
