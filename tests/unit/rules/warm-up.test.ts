import { expect, it } from 'vitest';

import { examples } from '../../../lib/rules/examples.ts';
import type { Rule, TextContext } from '../../../lib/rules/rule.ts';
import { compileRules } from '../../../lib/rules/run-rules.ts';
import { warmUp } from '../../../lib/rules/warm-up.ts';
import { readText } from '../../../lib/text/read-text.ts';
import { exampleSchool, peopleOf } from './example-school.ts';

const context: TextContext = { surface: 'composer', account: 'personal', ownNames: [] };
const subject = { school: exampleSchool, people: peopleOf([]) };

/** A rule that finds nothing, and what it was given. */
function listener(): { rule: Rule; heard: string[] } {
  const heard: string[] = [];
  const rule: Rule = {
    id: 'listener',
    kind: 'school',
    title: () => 'listener',
    surfaces: ['composer'],
    clauses: [],
    defaultSeverity: 'notice',
    advice: { what: () => '', why: () => '', instead: () => '' },
    painted: true,
    compile: () => (text) => {
      heard.push(text.raw);
      return [];
    },
  };
  return { rule, heard };
}

it('gets ready what the text in the box needs, then what usual ones do, each twice', () => {
  const { rule, heard } = listener();
  const steps = warmUp(compileRules(subject, [rule]), 'Off to Ashgrove', 'Ashgrove School', context);
  let heardBefore: readonly string[] | undefined;
  for (const isReady of steps) if (isReady) heardBefore ??= [...heard];
  expect(heardBefore?.filter((text) => text !== 'my school')).toEqual(['Off to Ashgrove', 'Off to Ashgrove']);
  expect(heard.filter((text) => text.includes('Ashgrove School'))).toHaveLength(2);
});

it('takes no more of a long text than it needs', () => {
  const { rule, heard } = listener();
  const steps = warmUp(compileRules(subject, [rule]), 'word '.repeat(10_000), 'Ashgrove School', context);
  expect([...steps].length).toBeGreaterThan(0);
  expect(Math.max(...heard.map((text) => text.length))).toBeLessThan(1000);
});

it('changes nothing of what is found, wherever it was left off', () => {
  const texts = Object.values(examples).flatMap(({ flagged }) => flagged.slice(0, 2).map(({ text }) => text));
  const cold = compileRules(subject);
  const found = texts.map((text) => cold.check(readText(text), context));
  const warm = compileRules(subject);
  const steps = warmUp(warm, texts.join('. '), 'Ashgrove School', context);
  expect(texts.map((text) => (steps.next(), warm.check(readText(text), context)))).toEqual(found);
  expect([...steps]).toContain(true);
  expect(texts.map((text) => warm.check(readText(text), context))).toEqual(found);
});
