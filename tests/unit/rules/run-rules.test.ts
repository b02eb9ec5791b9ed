import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../lib/rules/registry.ts';
import type { Rule, TextContext } from '../../../lib/rules/rule.ts';
import { compileRules } from '../../../lib/rules/run-rules.ts';
import { readText } from '../../../lib/text/read-text.ts';
import { messyText } from '../text/messy-text.ts';
import { exampleSchool, peopleOf } from './example-school.ts';

const context: TextContext = { surface: 'composer', account: 'personal', ownNames: [] };
const listed = ['Tallulah Brady', 'Nico O’Neill', 'Łukasz Wójcik'];
const school = { ...exampleSchool, names: ['St James Primary School', 'Oak Tree School'] };
const subject = { school, people: peopleOf(listed) };
const compiled = compileRules(subject);

/** A rule that marks every place of a word. */
const wordRule = (id: string, word: string, more: Partial<Rule> = {}): Rule => ({
  id,
  kind: 'school',
  title: () => id,
  surfaces: ['composer'],
  clauses: [],
  defaultSeverity: 'notice',
  advice: { what: () => '', why: () => '', instead: () => '' },
  painted: true,
  compile: () => (text) =>
    [...text.raw.matchAll(new RegExp(word, 'g'))].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      confidence: 'likely',
    })),
  ...more,
});

describe('running the rules', () => {
  it('gives findings in the order of the text', () => {
    const found = compiled.check(
      readText('Ring 07700 900123. Saw Tallulah Brady at St James Primary'),
      context,
    );
    expect(found.map((finding) => finding.rule)).toEqual([
      'contact-details',
      'person-mention',
      'school-mention',
    ]);
  });

  it('runs a rule on its own surfaces only', () => {
    const only = compileRules(subject, [wordRule('one', 'ab', { surfaces: ['profile-field'] })]);
    expect(only.check(readText('ab'), context)).toEqual([]);
  });

  it('keeps a rule silent for an official account where it says so', () => {
    const one = compileRules(subject, [wordRule('one', 'ab', { silentOnOfficial: true })]);
    expect(one.check(readText('ab'), { ...context, account: 'official' })).toEqual([]);
    expect(one.check(readText('ab'), { ...context, account: 'unknown' })).toHaveLength(1);
  });

  it('runs a rule for official accounts nowhere else, a page it cannot read included', () => {
    const one = compileRules(subject, [wordRule('one', 'ab', { onlyOnOfficial: true })]);
    const found = (['official', 'personal', 'unknown'] as const).map(
      (account) => one.check(readText('ab'), { ...context, account }).length,
    );
    expect(found).toEqual([1, 0, 0]);
  });

  it('never finds the writer’s own name', () => {
    const text = readText('Tallulah Brady here');
    expect(compiled.check(text, { ...context, ownNames: ['Tallulah Brady'] })).toEqual([]);
  });

  it('has nothing to watch for without school and people, but contact details and jobs', () => {
    const empty = { names: [], aliases: [], organisations: [], phones: [], emailDomains: [] };
    const bare = compileRules({ school: empty, people: undefined });
    expect(bare.check(readText('St James Primary, Tallulah Brady'), context)).toEqual([]);
  });
});

describe('laws of the rules', () => {
  it('the order of the rules does not matter', () => {
    fc.assert(
      fc.property(
        messyText,
        fc.shuffledSubarray([...rules], { minLength: rules.length }),
        (raw, shuffled) => {
          expect(compileRules(subject, shuffled).check(readText(raw), context)).toEqual(
            compiled.check(readText(raw), context),
          );
        },
      ),
    );
  });

  it('spans lie in the raw text and hold a word', () => {
    fc.assert(
      fc.property(messyText, (raw) => {
        for (const { start, end } of compiled.check(readText(raw), context)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(raw.length);
          expect(readText(raw.slice(start, end)).tokens.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('what is marked is flagged alone too, for rules that need no words around', () => {
    const alone = ['person-mention', 'school-email'];
    fc.assert(
      fc.property(messyText, (raw) => {
        for (const finding of compiled
          .check(readText(raw), context)
          .filter(({ rule }) => alone.includes(rule))) {
          const again = compiled.check(readText(raw.slice(finding.start, finding.end)), context);
          expect(again.map(({ rule }) => rule)).toContain(finding.rule);
        }
      }),
    );
  });

  it('adding a person who shares no name part changes nothing', () => {
    const wider = compileRules({ school, people: peopleOf([...listed, 'Zebedee Quillfeather']) });
    fc.assert(
      fc.property(messyText, (raw) => {
        expect(wider.check(readText(raw), context)).toEqual(compiled.check(readText(raw), context));
      }),
    );
  });
});
