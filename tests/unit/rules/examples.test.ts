import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/core/finding.ts';
import { examples } from '../../../lib/rules/examples.ts';
import { rules } from '../../../lib/rules/registry.ts';
import type { RuleExample } from '../../../lib/rules/rule.ts';
import { compileRules } from '../../../lib/rules/run-rules.ts';
import { readText } from '../../../lib/text/read-text.ts';
import { contextOf, subjectOf } from './example-school.ts';

/** The smallest number of examples of each kind a rule may carry. */
const fewest = 12;

function findingsOf(example: RuleExample): readonly Finding[] {
  return compileRules(subjectOf(example)).check(readText(example.text), contextOf(example));
}

const every = rules.map((rule) => ({ id: rule.id, ...(examples[rule.id] ?? { flagged: [], clean: [] }) }));

describe('the registry', () => {
  it('has each rule once, with examples', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(examples).sort()).toEqual([...ids].sort());
  });

  it.each(every)('$id has enough examples', ({ flagged, clean }) => {
    expect(flagged.length).toBeGreaterThanOrEqual(fewest);
    expect(clean.length).toBeGreaterThanOrEqual(fewest);
  });

  it.each(rules.map(({ id, yieldsTo = [] }) => ({ id, yieldsTo })))(
    '$id yields only to rules there are',
    ({ yieldsTo }) => {
      expect(rules.map((rule) => rule.id)).toEqual(expect.arrayContaining([...yieldsTo]));
    },
  );

  it('has no rules that yield to each other, however far round', () => {
    const left = new Set(rules);
    for (const _ of rules)
      for (const rule of left) {
        const waits = [...left].some(({ id }) => rule.yieldsTo?.includes(id));
        if (!waits) left.delete(rule);
      }
    expect([...left].map(({ id }) => id)).toEqual([]);
  });

  it('takes no mark off the page because of a finding that may come from the lists', () => {
    const unpainted = rules.filter(({ painted }) => !painted).map(({ id }) => id);
    const yielding = rules.filter(({ painted }) => painted).flatMap(({ yieldsTo = [] }) => yieldsTo);
    expect(yielding.filter((id) => unpainted.includes(id))).toEqual([]);
  });
});

describe.each(every)('examples of $id', ({ id, flagged, clean }) => {
  it.each(flagged.map((example) => [example.text, example] as const))('flags: %s', (_, example) => {
    const own = findingsOf(example).filter((finding) => finding.rule === id);
    expect(own).not.toEqual([]);
    const marked = own.map(({ start, end }) => example.text.slice(start, end));
    expect(marked).toContain(example.marks ?? marked[0]);
  });

  it.each(clean.map((example) => [example.text, example] as const))('is silent on: %s', (_, example) => {
    expect(findingsOf(example).filter((finding) => finding.rule === id)).toEqual([]);
  });
});

/** A mention that is not tied to the writer is still a mention; a teacher named at work is both. */
const mayAlsoSpeak: Readonly<Record<string, readonly string[]>> = {
  'school-affiliation': ['school-mention', 'role-disclosure'],
  'confidential-matter': ['role-disclosure'],
};

describe.each(every)('clean examples of $id against every other rule', ({ id, clean }) => {
  it.each(clean.map((example) => [example.text, example] as const))('%s', (_, example) => {
    const allowed = [id, ...(mayAlsoSpeak[id] ?? [])];
    expect(findingsOf(example).filter(({ rule }) => !allowed.includes(rule))).toEqual([]);
  });
});
