import { people as names } from '../../../shared/page/data/names.ts';

export type Person = {
  id: string;
  username: string;
  name: string;
  bio: string;
  /** A follow has to be granted. */
  locked?: true;
  /** Towards the account signed in, before anything is pressed. */
  relation: 'none' | 'follows-you' | 'asks';
};

/** The accounts one can sign in as (`?as=<username>`). */
export const accounts: readonly Person[] = [
  { id: '5480001', username: 'ms_taylor_reads', name: 'Hannah Taylor', bio: 'Books, tea', relation: 'none' },
  {
    id: '5480002',
    username: 'stjames_primary',
    name: 'St James Primary School',
    bio: 'News from our school.',
    relation: 'none',
  },
];

const FOLLOWERS = ['tallulah_brady', 'jasleen_kaur', 'caoimhe_dev', 'ellie_marsden', 'beckfalls'];
const ASKING = ['alfiet_07', 'mo_khan_fc', 'liv_jones', 'sadia_begum'];
const LOCKED = ['zof_wisniewska', 'miathebaker'];

const relationOf = (username: string): Person['relation'] =>
  FOLLOWERS.includes(username) ? 'follows-you' : ASKING.includes(username) ? 'asks' : 'none';

export const people: readonly Person[] = names.map(([name, username], index) => ({
  id: String(6290101 + index),
  username,
  name,
  bio: 'tea, walks, the usual',
  ...(LOCKED.includes(username) ? { locked: true } : {}),
  relation: relationOf(username),
}));

const FIRST =
  'Ada Ben Cara Dev Esme Finn Greta Hugo Iris Jonah Kiran Lola Milo Nell Otis Poppy Quinn Rory Suki Teddy';
const LAST =
  'Ashby Bell Cole Dodd Earle Frost Gill Hobbs Irwin Judd Kemp Lamb Marsh Nash Orr Pratt Quirk Rudd Snell Todd';

const MANY = 300;

function stranger(index: number): Person {
  const first = FIRST.split(' ')[index % 20] ?? '';
  const last = LAST.split(' ')[Math.floor(index / 20) % 20] ?? '';
  const username = `${first}.${last}${String(index)}`.toLowerCase();
  return { id: String(7000000 + index), username, name: `${first} ${last}`, bio: '', relation: 'none' };
}

/** The same 300 in every list of followers: the known ones far apart among strangers. */
export const crowd: readonly Person[] = Array.from({ length: MANY }, (_, index) => {
  const known = index % 13 === 2 ? people[Math.floor(index / 13)] : undefined;
  return known ?? stranger(index);
});

export function findPerson(username: string): Person | undefined {
  return [...accounts, ...people, ...crowd].find((person) => person.username === username);
}
