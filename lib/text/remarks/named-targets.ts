import type { PersonRole } from '../../core/person-role.ts';
import type { SchoolIdentity } from '../../core/school-identity.ts';
import type { IsOwnName } from '../own-names.ts';
import { peopleIn } from '../people-in-text.ts';
import type { PeopleIndex } from '../people-index.ts';
import type { ReadText } from '../read-text.ts';
import { compileMentions } from '../school-name/school-mentions.ts';
import { gapAtMost } from '../token.ts';
import type { Tag } from './tagged-line.ts';

const isCouncil = (name: string): boolean => /\b(?:council|authority|borough|county|city of)\b/i.test(name);

const roleTags: Readonly<Record<PersonRole, string>> = {
  pupil: '=pupil',
  'former-pupil': '=pupil',
  parent: '=parent',
  staff: '=staff',
};

const schoolWords = new Set(
  'primary primaries academy infants juniors school secondary high comprehensive grammar college nursery'.split(
    ' ',
  ),
);

/** Schools named in a text that are not the writer's: capitals before a school's own word. */
function otherSchools({ tokens }: ReadText): Tag[] {
  const tags: Tag[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token === undefined || before === undefined || !schoolWords.has(token.text)) continue;
    const isName = before.letterCase === 'title' && gapAtMost(token.gap, 'mark');
    if (
      !isName ||
      schoolWords.has(before.text) ||
      /^(?:my|our|the|a|this|that|at|in|old|new)$/.test(before.text)
    )
      continue;
    const next = tokens[at + 1];
    const last =
      next !== undefined && schoolWords.has(next.text) && gapAtMost(next.gap, 'space') ? at + 1 : at;
    tags.push({ first: at - 1, last, word: '=other' });
    at = last;
  }
  return tags;
}

/** Finds what is named in a text and may be the target of a remark. */
export type FindNamed = (text: ReadText, isOwn: IsOwnName) => Tag[];

/**
 * Compiles the names of a school and its watch-lists: `=school` (with its trust and federation), `=authority`,
 * `=pupil`, `=parent`, `=staff`, and `=other` for schools of other names.
 */
export function compileNamed(school: SchoolIdentity, people: PeopleIndex | undefined): FindNamed {
  // The matcher that the school's own rules share: a text is looked through once.
  const find = compileMentions(school);
  return (text, isOwn) => [
    ...(people === undefined ? [] : peopleIn(text, people, 'post', isOwn)).map(({ first, last, roles }) => ({
      first,
      last,
      word: roleTags[roles[0] ?? 'staff'],
    })),
    ...(find?.(text) ?? []).map(({ first, last, organisation = '' }) => ({
      first,
      last,
      word: isCouncil(organisation) ? '=authority' : '=school',
    })),
    ...otherSchools(text),
  ];
}
