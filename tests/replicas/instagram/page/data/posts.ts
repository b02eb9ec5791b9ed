import { texts } from '../../../shared/page/data/names.ts';
import { people } from './people.ts';

export type Comment = { id: string; author: string; text: string };
export type Post = { code: string; author: string; text: string; comments: readonly Comment[] };

const COUNT = 20;

const authorAt = (index: number): string => people[index % people.length]?.username ?? '';

function postAt(index: number): Post {
  const code = `CxLs${String(index).padStart(5, '0')}`;
  return {
    code,
    author: authorAt(index * 7),
    text: texts[index % texts.length] ?? '',
    comments: [{ id: `${code}c1`, author: authorAt(index + 4), text: 'Lovely' }],
  };
}

export const posts: readonly Post[] = Array.from({ length: COUNT }, (_, index) => postAt(index));

/** A post that no list holds, for the flood. */
export const floodPost = (index: number): Post => ({
  ...postAt(index % COUNT),
  code: `flood${String(index)}`,
  text: `Flood ${String(index)}`,
});
