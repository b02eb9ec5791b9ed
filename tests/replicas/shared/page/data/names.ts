// The made-up people of every stand-in.

/** Name and handle, as the stand-in for X has them. */
export const people: readonly (readonly [name: string, handle: string])[] = [
  ['Tallulah Brady', 'tallulah_brady'],
  ['Alfie Thompson', 'alfiet_07'],
  ['Mohammed Khan', 'mo_khan_fc'],
  ['Jasleen Kaur', 'jasleen_kaur'],
  ['Olivia Jones', 'liv_jones'],
  ['Zofia Wiśniewska', 'zof_wisniewska'],
  ['Caoimhe Devlin', 'caoimhe_dev'],
  ['Rhys Llewellyn', 'rhysllew'],
  ['Priya Nair', 'priya_nair_'],
  ['Kwame Asante', 'kwame_a'],
  ['Eleanor Marsden', 'ellie_marsden'],
  ['Tom Fairweather', 'tombirdwatch'],
  ['Sadia Begum', 'sadia_begum'],
  ['Harrison Pike', 'harrisonpike'],
  ['Mia Castellano', 'miathebaker'],
  ['Gwen Hartley', 'gardenofgwen'],
  ['Jack Oldroyd', 'jtrain1956'],
  ['Nadia Rahman', 'nadiawrites'],
  ['Samir Haddad', 'samir_codes'],
  ['Annie Cartwright', 'annie_stitch'],
  ['Rebecca Falls', 'beckfalls'],
  ['Theo Mbeki', 'theo_mbeki'],
  ['Yasmin Pereira', 'yasmin_p'],
];

/** What people posted; nobody here works in a school. */
export const texts: readonly string[] = [
  'First frost on the allotment this morning. The kale does not mind.',
  'Does anyone have a spare ticket for Saturday?',
  'Finished the book. Cried on the 27 bus. Recommend.',
  'New personal best at parkrun, by two whole seconds',
  'Whoever invented the office chair never had a back',
  'The trains are running. I repeat, the trains are running.',
  'Soup season is open',
  'Learnt to say thank you in Welsh today: diolch',
  'Looking for a plumber who answers the phone',
];
