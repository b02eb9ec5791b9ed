import { remarkTargets } from '../../core/remark-target.ts';
import { clauseForm, parseClauseEntry } from '../parse/clause-entry.ts';
import { isoDateForm, parseIsoDate } from '../parse/date-range.ts';
import { nudgeOffForm, parseNudgeOffEntry } from '../parse/nudge-off-entry.ts';
import { parseSeverityEntry, severityForm } from '../parse/severity-entry.ts';
import { choice, entry, key, list, spelling } from './kinds.ts';

/** What Lanyard watches for, and how strongly it says so. */
export const nudgeKeys = {
  severities: key(() => list(entry(parseSeverityEntry, severityForm)), {
    title: 'Severities',
    description:
      'How strongly each rule speaks: off, notice (a highlight with a card), pause (a dialog before posting) or block (the act is refused). Rules about people take a role as well. Posts and comments are paused at most three times a day on each device, then only marked; messages, profile fields, contacts with people, rules of official accounts and block are outside that cap.',
    example: ['school-mention=notice', 'friend-request.pupil=pause'],
    clauses: ['S1', 'S3', 'S7', 'P1', 'P2', 'P3', 'P4', 'P7', 'P8', 'P9', 'C1', 'C3', 'A4', 'A7'],
    absent: 'each rule’s own severity, which is never block',
  }),
  clauses: key(() => list(entry(parseClauseEntry, clauseForm)), {
    title: 'Clauses that cards cite',
    description:
      'The words of the school’s own policy that a rule’s card shows, with their number. Under check-up-audience and the like (docs/check-up.md) they stand beside that part of the privacy check-up; under may-i-lunch and the like (docs/may-i.md) beside that question of “May I…?”, and with -yes, -care, -ask or -no behind the name they are the school’s own answer.',
    example: ['school-mention=Oak Tree 6.1: staff must not identify themselves as employees'],
    clauses: ['R5'],
  }),
  nudgesOff: key(() => list(entry(parseNudgeOffEntry, nudgeOffForm)), {
    title: 'Nudges switched off',
    description:
      'A site, or one kind of place on it, where Lanyard keeps silent: for the days between a change of that site and the next release.',
    example: ['x:message'],
  }),
  gentleUntil: key(() => spelling(parseIsoDate, isoDateForm), {
    title: 'Gentle until',
    description:
      'Up to and including this date everything is a notice: for the first weeks after the roll-out.',
    example: '2026-10-23',
    clauses: ['R5'],
    absent: 'severities hold from the first day',
  }),
  remarkTargets: key(() => list(choice(remarkTargets)), {
    title: 'Whom remarks must not be about',
    description:
      'About whom the rule hostile-remark asks “Might this be read as about your school?”: the school with its trust and federation, colleagues, pupils, families; where the policy says so also other schools, the local authority, and other professionals. An empty list ends it.',
    example: ['school', 'colleagues', 'pupils', 'families', 'other-schools'],
    clauses: ['C5', 'C6'],
    absent: 'school, colleagues, pupils, families',
  }),
  familyExemption: key(() => choice(['none', 'parents', 'all']), {
    title: 'Exemption for family',
    description:
      'Whom staff may mark as family: “parents” (relatives who are parents of pupils), “all” (related pupils as well) or “none”. “My policy allows this” is offered on cards only where this allows it.',
    example: 'all',
    clauses: ['P5'],
    absent: 'none',
  }),
};
