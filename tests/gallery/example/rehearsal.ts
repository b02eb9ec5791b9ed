import type {
  Outcome,
  RehearsalResult,
  RehearsedAct,
  RehearsedFinding,
  RehearsedName,
  RehearsedText,
} from '../../../lib/core/builder/rehearsal.ts';
import * as m from '../../../lib/language/made/messages.ts';
import { rules } from '../../../lib/rules/registry.ts';
import { given } from '../frame/given.ts';

type Shape = Partial<RehearsedFinding> & { clause?: string; listedAs?: string };

/** What a rule says of words of a text. */
function finding(
  rule: string,
  text: string,
  words: string,
  { clause, listedAs, ...more }: Shape = {},
): RehearsedFinding {
  const found = rules.find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`There is no rule ${rule}.`);
  const start = text.indexOf(words);
  const { advice, kind, painted } = found;
  return {
    ...{ rule, kind, outcome: 'noticed', start, end: start + words.length },
    ...{ isUnsure: false, isPainted: painted },
    says: () => ({
      ...{ title: found.title(), what: advice.what({ words: given(words) }) },
      ...{ why: advice.why(), instead: advice.instead() },
      ...(clause !== undefined && { clause: { says: m.nudgePolicySays(), words: given(clause) } }),
      ...(listedAs !== undefined && { listedAs }),
    }),
    ...more,
  };
}

const holiday = 'Off to Oak Tree Primary early tomorrow. Long week!';
const class3 = 'So proud of my class. Robin Example read a whole book!';

const texts = (): readonly RehearsedText[] => [
  {
    ...{ text: given(holiday), outcome: 'held' },
    findings: [
      finding('school-mention', holiday, 'Oak Tree Primary', {
        outcome: 'held',
        clause: '3.2 Staff must not name the school on personal accounts.',
      }),
    ],
  },
  {
    ...{ text: given(class3), outcome: 'noticed' },
    findings: [
      finding('role-disclosure', class3, 'my class'),
      finding('person-mention', class3, 'Robin Example', {
        isUnsure: true,
        listedAs: m.nudgeListedAs({ roles: m.personAsPupil() }),
      }),
    ],
  },
  { text: given('Soup for tea.'), outcome: 'alone', findings: [] },
];

const act = (name: RehearsedAct['act'], outcome: Outcome, clause?: string): RehearsedAct => ({
  ...{ act: name, outcome, rule: 'friend-request' },
  ...(clause !== undefined && { clause: given(clause) }),
});

const listedAs = (role: () => string, isCommon = false) => ({
  ...{ isCommon, isUnsure: false, says: () => m.nudgeListedAs({ roles: role() }) },
});

const names = (): readonly RehearsedName[] => [
  {
    ...{ name: given('Robin Example'), outcome: 'refused', listed: listedAs(m.personAsPupil) },
    acts: [
      act('befriend', 'held', '4.2 Staff do not become friends with pupils.'),
      act('accept', 'refused', '4.2 Staff do not become friends with pupils.'),
      act('page', 'alone'),
      act('message', 'noticed'),
    ],
  },
  {
    ...{ name: given('Ann Lee'), outcome: 'noticed', listed: listedAs(m.personAsParent, true) },
    acts: [
      act('befriend', 'noticed'),
      act('accept', 'noticed'),
      act('page', 'alone'),
      act('message', 'alone'),
    ],
  },
  { name: given('Somebody Else'), outcome: 'alone', acts: [] },
];

const strict = (rule: string, title: () => string) => [{ rule, held: 1, title }];

/** What came of three posts. */
export const rehearsedTexts = (): RehearsalResult => ({
  ...{ mode: 'texts', items: texts(), notes: [{ kind: 'gentle', until: '2026-10-23' }] },
  counts: { refused: 0, held: 1, noticed: 1, alone: 1 },
  strict: strict('school-mention', m.ruleSchoolMentionTitle),
});

/** What came of three names. */
export const rehearsedNames = (): RehearsalResult => ({
  ...{ mode: 'names', items: names(), notes: [] },
  counts: { refused: 1, held: 0, noticed: 1, alone: 1 },
  strict: strict('request-accept', () => m.builderRehearsalAct({ act: 'accept' })),
});
