export type Opening = { name: string; text: string; request?: true };

/** Whom there are conversations with, and what they wrote first; a request has no composer until accepted. */
export const openings: readonly Opening[] = [
  { name: 'Priya Nair', text: 'Are you coming to the fair on Saturday?' },
  { name: 'Tallulah Brady', text: 'hi miss its tallulah from school' },
  { name: 'Eleanor Marsden', text: 'Photocopier is broken again' },
  { name: 'Theo Mbeki', text: 'hello do you still do tutoring', request: true },
];
