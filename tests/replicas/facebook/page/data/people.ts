import { people as names } from '../../../shared/page/data/names.ts';

export type Person = {
  id: string;
  /** The name in the address; without one it is `profile.php?id=`. */
  vanity?: string;
  name: string;
  mutual: number;
  /** What they are to the person signed in before anything is pressed. */
  relation: 'none' | 'asks' | 'friend';
  /** Asks, and the head of the profile has a menu of two for the answer. */
  inMenu?: true;
  /** A Page, to be followed. */
  page?: true;
};

/** The accounts one can act as (`?as=me`, `?as=page`). */
export const accounts: Record<'me' | 'page', Person> = {
  me: {
    id: '100001480001',
    vanity: 'hannah.taylor.reads',
    name: 'Hannah Taylor',
    mutual: 0,
    relation: 'none',
  },
  page: {
    id: '100001480002',
    vanity: 'stjamesprimary',
    name: 'St James Primary School',
    mutual: 0,
    relation: 'none',
    page: true,
  },
};

const ASK = ['Alfie Thompson', 'Mohammed Khan', 'Olivia Jones', 'Sadia Begum'];
const FRIENDS = ['Priya Nair', 'Eleanor Marsden', 'Gwen Hartley', 'Rebecca Falls', 'Kwame Asante'];
const WITHOUT_VANITY = ['Mohammed Khan', 'Zofia Wiśniewska'];

/** Accents have no place in an address. */
const asVanity = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.');

const relationTo = (name: string): Person['relation'] =>
  ASK.includes(name) ? 'asks' : FRIENDS.includes(name) ? 'friend' : 'none';

const named: readonly Person[] = names.map(([name], index) => ({
  id: String(100002290101 + index),
  ...(WITHOUT_VANITY.includes(name) ? {} : { vanity: asVanity(name) }),
  name,
  ...(name === 'Sadia Begum' ? { inMenu: true as const } : {}),
  mutual: (index * 5) % 13,
  relation: relationTo(name),
}));

const pages: readonly Person[] = [
  {
    id: '100002290201',
    vanity: 'leedsweather',
    name: 'Leeds Weather',
    mutual: 0,
    relation: 'none',
    page: true,
  },
];

export const people: readonly Person[] = [...named, ...pages];

export const keyOf = (person: Person): string => person.vanity ?? person.id;

export function findPerson(key: string): Person | undefined {
  return [...Object.values(accounts), ...people].find(({ id, vanity }) => id === key || vanity === key);
}

// On messenger.com people's names lead to the other host.
const host = (): string =>
  location.hostname.endsWith('messenger.com') ? 'https://www.facebook.com' : location.origin;

/** Addresses in links are whole ones. */
export const addressOf = ({ id, vanity }: Person): string =>
  vanity === undefined ? `${host()}/profile.php?id=${id}` : `${host()}/${vanity}`;

/** The address of a part of the profile. */
export const sectionOf = (person: Person, section: string): string =>
  person.vanity === undefined ? `${addressOf(person)}&sk=${section}` : `${addressOf(person)}?sk=${section}`;
