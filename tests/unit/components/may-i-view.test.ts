import { describe, expect, it } from 'vitest';

import { hasPolicy, mayIView } from '../../../components/may-i/view.ts';
import { questions } from '../../../lib/core/may-i/questions.ts';
import { factsOf, lesson, rawPreset } from '../core/may-i/facts-of.ts';

const facts = await factsOf(rawPreset('oak-tree-federation'));
const ready = { kind: 'ready' as const, facts, now: lesson, asked: '' };
const idsIn = (view: ReturnType<typeof mayIView>) =>
  view.sections.flatMap((section) => section.questions.map(({ id }) => id));

it('answers from a policy, pushed or opened; names that staff wrote are none', () => {
  const from = (['policy', 'file', 'names', 'none'] as const).filter((origin) =>
    hasPolicy({ ...facts, origin }),
  );
  expect(from).toEqual(['policy', 'file']);
});

describe('what “May I…?” shows', () => {
  it('has each question once, under a heading, with its short answer', () => {
    const view = mayIView(ready);
    expect(idsIn(view).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
    expect(view.sections.map(({ heading }) => heading)).toEqual([
      'When and where',
      'Pupils, parents, colleagues',
      'What you write and show',
      'Accounts and details',
    ]);
    const [time] = view.sections;
    expect(time?.questions.map(({ short }) => short)).toEqual(['No', 'No', 'Yes', 'Policy does not say']);
    expect(view).not.toHaveProperty('found');
  });

  it('opens the question that the address names, and no other', () => {
    const open = mayIView({ ...ready, opened: 'lunch' }).sections.flatMap(({ questions: all }) =>
      all.filter(({ isOpen }) => isOpen),
    );
    expect(open.map(({ id }) => id)).toEqual(['lunch']);
  });

  it('shows what was found, the likeliest first and open, and says how many', () => {
    const view = mayIView({ ...ready, asked: 'photo' });
    expect(view.sections).toHaveLength(1);
    const [first, second] = view.sections[0]?.questions ?? [];
    expect(first).toMatchObject({ id: 'class-photo', isOpen: true });
    expect(second?.isOpen).toBe(false);
    expect(view.found).toBe(idsIn(view).length);
    expect(mayIView({ ...ready, asked: 'zeppelin' })).toMatchObject({
      found: 0,
      sections: [{ questions: [] }],
    });
  });
});
