export type Person = {
  /** Numeric, as in the test ids of the follow buttons. */
  id: string;
  handle: string;
  name: string;
  bio: string;
  location?: string;
  /** A protected account: a follow stays pending. */
  locked?: true;
  verified?: true;
  /** Follows the signed-in account, or asks to. */
  relation?: 'follows-you' | 'asks-to-follow';
};

/** The accounts one can sign in as (`?as=<handle>`). All names in this file are made up. */
export const accounts: readonly Person[] = [
  {
    id: '1480001',
    handle: 'ms_taylor_reads',
    name: 'Hannah Taylor',
    bio: 'Books, tea, long walks.',
    location: 'Leeds',
  },
  {
    id: '1480002',
    handle: 'stjames_primary',
    name: 'St James Primary School',
    bio: 'News from our school.',
    verified: true,
  },
  { id: '1480003', handle: 'dan_okafor', name: 'Dan Okafor', bio: 'Cricket and sourdough.' },
];

export const people: readonly Person[] = [
  {
    id: '2290101',
    handle: 'tallulah_brady',
    name: 'Tallulah Brady',
    bio: 'netball, year 10',
    relation: 'follows-you',
  },
  {
    id: '2290102',
    handle: 'alfiet_07',
    name: 'Alfie Thompson',
    bio: 'gaming and biscuits',
    relation: 'asks-to-follow',
  },
  {
    id: '2290103',
    handle: 'mo_khan_fc',
    name: 'Mohammed Khan',
    bio: 'Up the Whites',
    relation: 'asks-to-follow',
  },
  {
    id: '2290104',
    handle: 'jasleen_kaur',
    name: 'Jasleen Kaur',
    bio: 'art, chai, more art',
    relation: 'follows-you',
  },
  { id: '2290105', handle: 'liv_jones', name: 'Olivia Jones', bio: 'dance', relation: 'asks-to-follow' },
  { id: '2290106', handle: 'zof_wisniewska', name: 'Zofia Wiśniewska', bio: 'cello and cats', locked: true },
  { id: '2290107', handle: 'caoimhe_dev', name: 'Caoimhe Devlin', bio: 'runner', relation: 'follows-you' },
  { id: '2290108', handle: 'rhysllew', name: 'Rhys Llewellyn', bio: 'rugby, mostly watching' },
  { id: '2290109', handle: 'priya_nair_', name: 'Priya Nair', bio: 'Mum of two. PTA.', location: 'Leeds' },
  { id: '2290110', handle: 'kwame_a', name: 'Kwame Asante', bio: 'head of nothing' },
  {
    id: '2290111',
    handle: 'ellie_marsden',
    name: 'Eleanor Marsden',
    bio: 'Year 4 teacher',
    relation: 'follows-you',
  },
  { id: '2290112', handle: 'tombirdwatch', name: 'Tom Fairweather', bio: 'Birds of the Aire valley' },
  {
    id: '2290113',
    handle: 'sadia_begum',
    name: 'Sadia Begum',
    bio: 'cakes to order',
    relation: 'asks-to-follow',
  },
  { id: '2290114', handle: 'harrisonpike', name: 'Harrison Pike', bio: 'skate or sleep' },
  { id: '2290115', handle: 'miathebaker', name: 'Mia Castellano', bio: 'bread', locked: true },
  { id: '2290116', handle: 'gardenofgwen', name: 'Gwen Hartley', bio: 'Allotment 14B' },
  { id: '2290117', handle: 'jtrain1956', name: 'Jack Oldroyd', bio: 'Steam, mainly' },
  { id: '2290118', handle: 'nadiawrites', name: 'Nadia Rahman', bio: 'Novelist. Tea.', verified: true },
  { id: '2290119', handle: 'leeds_weather', name: 'Leeds Weather', bio: 'It may rain.', verified: true },
  { id: '2290120', handle: 'bookclub_north', name: 'North Book Club', bio: 'One book a month' },
  { id: '2290121', handle: 'samir_codes', name: 'Samir Haddad', bio: 'semicolons;' },
  { id: '2290122', handle: 'annie_stitch', name: 'Annie Cartwright', bio: 'quilts' },
  {
    id: '2290123',
    handle: 'beckfalls',
    name: 'Rebecca Falls',
    bio: 'Former pupil of life',
    relation: 'follows-you',
  },
  { id: '2290124', handle: 'theo_mbeki', name: 'Theo Mbeki', bio: 'drums' },
  { id: '2290125', handle: 'yasmin_p', name: 'Yasmin Pereira', bio: 'photos of doors' },
];

export function findPerson(handle: string): Person | undefined {
  const wanted = handle.toLowerCase();
  return [...accounts, ...people].find((person) => person.handle.toLowerCase() === wanted);
}
