import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../lib/rules/registry.ts';
import { compileRules } from '../../../lib/rules/run-rules.ts';
import { readText } from '../../../lib/text/read-text.ts';
import type { ReadText } from '../../../lib/text/read-text.ts';
import { exampleSchool, peopleOf } from './example-school.ts';

/** Texts made to be costly: each is repeated to the length asked. */
const hostile = [
  'a',
  'a.',
  '@a',
  '#aB',
  'a@',
  'e\u0301',
  '\u0301',
  '👩🏽‍🏫',
  '((',
  '1 ',
  '07 ',
  '14 mill ',
  'a dot ',
  'x@y.',
  'st ',
  'st wilfrida ',
  'hazelbrook ',
  'hazelbrook primary and ',
  'stwilfrida',
  'i am a ',
  'im a teacher and ',
  'my class ',
  'as a teacher and ',
  'senior year 4 supply maths ',
  'i teach at a big old busy ',
  'my lovely little year 4 ',
  'starting my new job as ',
  'techer ',
  'our new head ',
  'the year 4 teacher at our school ',
  'as a school we ',
  'on behalf of the staff and ',
  'i really think ',
  'Tallulah ',
  'Tallulah Brady ',
  'T a l ',
  'ﷺ',
  '&',
  'www.',
  'flat 1, ',
  'ls1 ',
  '[at]',
  'password is ',
  'my class are ',
  'one of my ',
  'a boy in my class has autism ',
  'Tallulah Brady has autism. ',
  'slt are useless ',
  'sick of ',
  'sh*t ',
  'Well done Josh ',
  'Josh, you were ',
  'password: a ',
  'login: a pw: ',
  'gate code ',
  '0',
  '0 ',
  'o0',
  '+44 ',
  'one ',
  'double oh ',
  'a@b . ',
  'a1 at b.',
  'flat a, ',
  '1 the ',
  'we live at 1 A ',
  'our address is Rose ',
  'born 1/',
  'i was born in a ',
];

const context = { surface: 'profile-field', account: 'personal', ownNames: ['Nan Lee'] } as const;
const subject = { school: exampleSchool, people: peopleOf(['Tallulah Brady']) };

const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/** The same text with every look at a token counted. */
function counted(text: ReadText): { text: ReadText; looks: () => number } {
  let looks = 0;
  const tokens = new Proxy(text.tokens, {
    get(target, key, receiver) {
      looks += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { text: { ...text, tokens }, looks: () => looks };
}

function looksAt(raw: string, ruleId: string): number {
  const one = compileRules(
    subject,
    rules.filter((rule) => rule.id === ruleId),
  );
  const { text, looks } = counted(readText(raw));
  one.check(text, context);
  return looks();
}

describe('the cost of a text', () => {
  const ids = [
    'school-mention',
    'school-affiliation',
    'role-disclosure',
    'person-mention',
    'position-mention',
    'confidential-matter',
    'hostile-remark',
  ];
  it.each(ids.flatMap((id) => hostile.map((unit) => ({ id, unit }))))(
    '$id looks at most twice as often at twice “$unit”',
    ({ id, unit }) => {
      const [once, twice] = [looksAt(repeated(unit, 2_000), id), looksAt(repeated(unit, 4_000), id)];
      expect(twice).toBeLessThanOrEqual(once * 2.1 + 50);
    },
  );

  it.each(hostile)('normal text of “%s” is no longer than Unicode makes it', (unit) => {
    const raw = repeated(unit, 10_000);
    expect(readText(raw).normal.text.length).toBeLessThanOrEqual(raw.length * 18);
  });

  // Patterns cannot be counted. Anything worse than linear takes minutes here; the limit leaves room for a busy machine.
  it.each(hostile)('100,000 characters of “%s” are read and judged at once', { timeout: 5_000 }, (unit) => {
    const text = readText(repeated(unit, 100_000));
    const all = compileRules(subject);
    const findings = [
      ...all.check(text, context),
      ...all.check(text, { ...context, surface: 'composer', account: 'official' }),
    ];
    expect(findings.length).toBeLessThanOrEqual(100_000);
  });

  it(
    'whatever one or two characters are repeated, findings stay inside the text',
    { timeout: 60_000 },
    () => {
      const all = compileRules(subject);
      fc.assert(
        fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), (unit) => {
          const raw = repeated(unit.toWellFormed(), 20_000);
          for (const { start, end } of all.check(readText(raw), context)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(raw.length);
          }
        }),
      );
    },
  );
});
