import { texts } from '../../../shared/page/data/names.ts';
import { keyOf, people } from './people.ts';

export type Comment = { id: string; author: string; text: string; answers?: string };
export type Post = { id: string; author: string; text: string; comments: readonly Comment[]; group?: string };

const COUNT = 20;

const authorAt = (index: number): string => {
  const person = people[index % people.length];
  if (!person) throw new Error('The feed needs people');
  return keyOf(person);
};

function postAt(index: number): Post {
  const id = `pfbid0${String(index).padStart(4, '0')}Ls9`;
  const comment = { id: `${id}c1`, author: authorAt(index + 4), text: 'Lovely' };
  return {
    id,
    author: authorAt(index * 7),
    text: texts[index % texts.length] ?? '',
    comments: [comment],
  };
}

export const posts: readonly Post[] = Array.from({ length: COUNT }, (_, index) => postAt(index));

/** A post that no list holds, for the flood. */
export const floodPost = (index: number): Post => ({
  ...postAt(index % COUNT),
  id: `flood${String(index)}`,
  text: `Flood ${String(index)}`,
});
