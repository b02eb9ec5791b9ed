import type { Findings } from './find-in-list.ts';

/**
 * What "Check this list" says (P11). Nothing here names anybody, and the role comes with "Why?" alone: somebody may stand
 * beside the screen.
 */

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : many.replace('#', String(count));

const names = (count: number): string => counted(count, '1 name', '# names');

function countOf(sure: number, read: number): string {
  if (read === 0) return 'No name of the list has been read yet.';
  if (sure === 0)
    return `Of the ${names(read)} read so far none is the same as a name on your school’s list.`;
  const same = counted(
    sure,
    '1 name here is the same as a name on your school’s list. It may be someone else.',
    '# names here are the same as names on your school’s list. They may be other people.',
  );
  return `${same} ${counted(read, '1 name', '# names')} read so far.`;
}

export const listCheck = {
  title: 'Check this list',
  label: 'Check this list, by Lanyard',
  count({ matches, read }: Findings): string {
    return countOf(matches.filter(({ common }) => !common).length, read);
  },
  common({ matches }: Findings): string | undefined {
    const common = matches.filter((one) => one.common).length;
    if (common === 0) return undefined;
    return counted(
      common,
      '1 more is a name that many people share.',
      '# more are names that many people share.',
    );
  },
  nameless({ nameless }: Findings): string | undefined {
    if (nameless === 0) return undefined;
    return counted(
      nameless,
      '1 entry shows no name that Lanyard can read.',
      '# entries show no name that Lanyard can read.',
    );
  },
  readOn:
    'Scroll down the list slowly, and Lanyard reads on. It marks nothing in the page, keeps nothing and tells nobody.',
  goThrough: 'Go through them',
  stop: 'Stop',
  of: (at: number, all: number) => `${String(at)} of ${String(all)}`,
  place: (place: number, read: number) =>
    `This is name ${String(place)} of the ${String(read)} read, counted from the top. It may be someone else.`,
  shared: 'Many people have this name.',
  showMe: 'Show me',
  shown: 'It has a frame now, which only you can see.',
  above: 'It is further up the list. Scroll up, and it will have a frame.',
  below: 'It is further down the list. Scroll down, and it will have a frame.',
  instead:
    'If it is somebody your policy means, the menu beside the name, or on their page, removes or blocks them. Sites do not tell them.',
  next: 'Next',
  back: 'Back to the count',
  through: 'You have been through them all.',
  failed: 'Lanyard could not read your school’s list just now. Please try again.',
  unlisted: 'Your school has given Lanyard no list of names, so there is nothing to compare with.',
  noList: (site: string) =>
    `This page shows no list of yours. Open your own followers, friends or requests on ${site}, then choose “Check this list” again.`,
  close: 'Close',
};
