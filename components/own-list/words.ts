/** What the page of the user's own list says (P13). */

const names = (count: number): string => (count === 1 ? '1 name' : `${String(count)} names`);

const is = (count: number): string => (count === 1 ? 'is' : 'are');

export const ownListWords = {
  title: 'Children I taught elsewhere',
  lead: 'If you have taught or looked after children somewhere else, you can list them here. Lanyard then asks before you follow, befriend or accept somebody of the same name, as it does for your school’s own list.',
  kept: 'Each name becomes digests as soon as you add it, and is itself not kept. The list stays in this browser. Your school is not told of it, not even how many there are. Whoever uses this browser could try a name, as you can, so keep it to your own profile.',
  count: (count: number): string =>
    count === 0
      ? 'There are no names on your list yet.'
      : `${names(count)} ${is(count)} kept, as digests: ${count === 1 ? 'it' : 'they'} cannot be read back.`,
  added: (count: number): string =>
    count === 0 ? 'That was on your list already.' : `${names(count)} ${count === 1 ? 'was' : 'were'} added.`,
  removed: 'One name was removed.',
  allRemoved: 'All names were removed.',
  undone: 'They are back on your list.',
  nothing: 'Write a name first.',
  half: (count: number): string =>
    count === 1
      ? 'This line is not a whole name. Please give a first name and a surname.'
      : `These ${String(count)} lines are not whole names. Please give a first name and a surname in each.`,
  unknown: 'This name is not on your list, at least not as it is written here.',
  full: (most: number): string => `A list holds ${String(most)} names at most. Nothing was added.`,
  failed: 'Lanyard could not write that down just now. Please try once more.',
  ask: (count: number): string => `Remove ${count === 1 ? 'the one name' : `all ${names(count)}`}?`,
  keep: (count: number): string => (count === 1 ? 'Keep it' : 'Keep them'),
  remove: (count: number): string => (count === 1 ? 'Yes, remove it' : 'Yes, remove them'),
};
