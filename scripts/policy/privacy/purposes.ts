import { contactRuleIds } from '../../../lib/core/contact-rules.ts';
import { enforcementOf } from '../../../lib/core/enforcement.ts';
import { reportPeople } from '../../../lib/policy/report-people.ts';
import { ruleIds } from '../../../lib/rules/rule-ids.ts';
import type { Read } from './school-part.ts';

type Row = readonly [purpose: string, here: string, why: string];

/** How many of these rules the policy switches off in each of their forms. */
function isOff({ policy }: Read, rule: string): boolean {
  const own = (policy.severities ?? []).filter((entry) => entry.split(/[.=]/)[0]?.trim() === rule);
  return own.length > 0 && own.every((entry) => entry.trim().toLowerCase().endsWith('off'));
}

const onOf = (read: Read, rules: readonly string[]): readonly string[] =>
  rules.filter((rule) => !isOff(read, rule));

const named = (rules: readonly string[]): string => rules.map((rule) => `\`${rule}\``).join(', ');

function wordsRow(read: Read): Row {
  const on = onOf(
    read,
    ruleIds.filter((rule) => !contactRuleIds.includes(rule)),
  );
  return [
    'staff are reminded of the policy before they post',
    on.length === 0 ? 'off' : named(on),
    'A rule that nobody has open while typing is not kept. Only the box being typed in is read, in the page, and nothing of it is kept or sent.',
  ];
}

function contactsRow(read: Read): Row {
  const on = onOf(read, contactRuleIds);
  const { lists } = reportPeople(read.policy, read.today);
  const here =
    lists.length === 0
      ? 'no lists of people: only lists that staff make for themselves'
      : named(on) || 'off, although there are lists';
  return [
    'a contact with a pupil or a parent is held before it is made',
    here,
    'Without the list only the member of staff can know whom they must not befriend. It holds digests, no names; a match says “may be someone else”.',
  ];
}

function hoursRow({ policy, settings }: Read): Row {
  const state = enforcementOf(settings.access);
  const times =
    policy.access === 'never'
      ? 'closed at all times'
      : [
          ...(policy.blockedHours ?? []),
          ...(policy.dailyMinutes === undefined ? [] : [`${String(policy.dailyMinutes)} minutes a day`]),
        ].join(', ');
  const here = { enforced: times, 'not-enforced': `${times}; nothing enforces them`, 'nothing-set': 'off' }[
    state
  ];
  return [
    'hours and minutes on school devices are kept',
    here,
    'Counted on the device, by site and day. No page’s address, no title and nothing that was read is kept.',
  ];
}

/** Each purpose of Lanyard, whether this policy has it, and why nothing less would do. */
export const purposes = (read: Read): readonly Row[] => [wordsRow(read), contactsRow(read), hoursRow(read)];
