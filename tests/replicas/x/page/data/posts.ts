import { people } from './people.ts';

export type Post = {
  id: string;
  handle: string;
  text: string;
  time: string;
  media?: 'video';
  /** The id of the post this one answers. */
  answers?: string;
};

const TEXTS: readonly string[] = [
  'First frost on the allotment this morning. The kale does not mind.',
  'Does anyone have a spare ticket for Saturday?',
  'A minute of the sea, for those who need it.',
  'Finished the book. Cried on the 27 bus. Recommend.',
  'New personal best at parkrun, by two whole seconds',
  'Whoever invented the office chair never had a back',
  'The trains are running. I repeat, the trains are running.',
  'Soup season is open',
  'Learnt to say thank you in Welsh today: diolch',
  'Looking for a plumber who answers the phone',
];

// Fixed, so that screenshots and tests do not change with the day.
const NEWEST = Date.UTC(2026, 10, 20, 17, 30);
const COUNT = 30;
const MINUTES_APART = 17;

function postAt(index: number): Post {
  const author = people[(index * 7) % people.length];
  const text = TEXTS[index % TEXTS.length];
  if (!author || text === undefined) throw new Error('The feed needs people and texts');
  const time = new Date(NEWEST - index * MINUTES_APART * 60_000).toISOString();
  const post = { id: String(1990000000000000000n - BigInt(index)), handle: author.handle, text, time };
  return index === 2 ? { ...post, media: 'video' } : post;
}

export const posts: readonly Post[] = Array.from({ length: COUNT }, (_, index) => postAt(index));

/** A post that no list holds, for the flood. */
export function floodPost(index: number): Post {
  return { ...postAt(index % COUNT), id: `flood-${String(index)}`, text: `Flood ${String(index)}` };
}
