import type { Mentionable } from '../../../shared/page/lexical/mentions.ts';
import { people } from '../data/people.ts';

export const mentionable: readonly Mentionable[] = people.map(({ id, name, username }) => ({
  id,
  name: username,
  text: `@${username}`,
  words: [name, username],
}));
