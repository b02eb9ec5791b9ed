import { expect, it } from 'vitest';
import { roleDisclosure } from '../../../../lib/rules/role-disclosure.ts';
import { readText } from '../../../../lib/text/read-text.ts';
import { contextOf, subjectOf } from '../../rules/example-school.ts';
import { titlesOfSchools } from './school-titles.ts';

const withArticle = (title: string): string => (/^[aeiou]/i.test(title) ? `an ${title}` : `a ${title}`);

function isFlagged(text: string, surface: 'composer' | 'profile-field'): boolean {
  const check = roleDisclosure.compile(subjectOf({ text }));
  const found = check?.(readText(text), contextOf({ text, surface })) ?? [];
  return found.some(({ confidence }) => confidence !== 'possible');
}

it('knows the jobs of British schools as the writer’s own, whatever the case', () => {
  const missed = titlesOfSchools.filter(
    (title) =>
      !isFlagged(`I’m ${withArticle(title)} and half term is saving my life`, 'composer') ||
      !isFlagged(`So I’m officially ${withArticle(title.toLowerCase())}`, 'composer'),
  );
  expect(missed).toEqual([]);
});

it('knows them in a profile field, alone between other things', () => {
  const missed = titlesOfSchools.filter(
    (title) =>
      !isFlagged(`Dad. ${title}. Leeds United.`, 'profile-field') ||
      !isFlagged(`${title} ✏️ wife 💍 mummy 👶`, 'profile-field'),
  );
  expect(missed).toEqual([]);
});

it('leaves them alone where they are somebody else’s', () => {
  const flagged = titlesOfSchools.filter((title) =>
    isFlagged(`my sister is ${withArticle(title)}`, 'composer'),
  );
  expect(flagged).toEqual([]);
});
