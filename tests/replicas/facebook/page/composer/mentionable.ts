import type { Mentionable } from '../../../shared/page/lexical/mentions.ts';
import { people } from '../data/people.ts';

export const mentionable: readonly Mentionable[] = people.map(({ id, name }) => ({
  id,
  name,
  text: name,
  words: [name],
}));
