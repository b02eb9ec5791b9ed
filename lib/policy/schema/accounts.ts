import { accountForm, parseAccountEntry } from '../parse/account-entry.ts';
import { parseWebLink, webLinkForm } from '../parse/web-text.ts';
import { parseWeekHours, weekHoursForm } from '../parse/week-hours.ts';
import { entry, key, list } from './kinds.ts';

/** Accounts that speak for the school. */
export const accountKeys = {
  officialAccounts: key(() => list(entry(parseAccountEntry, accountForm)), {
    title: 'Official accounts',
    description:
      'The school’s own accounts. While one of them is in use, time is not counted and naming the school brings no nudge; rules for official accounts hold instead. On Facebook give the account’s number as well: many pages show only that.',
    example: ['x:oaktreeschool', 'facebook:oaktreeschool', 'facebook:100001234567890'],
    clauses: ['A1', 'A2', 'A3', 'A6', 'A7'],
  }),
  officialPostingHours: key(() => list(entry(parseWeekHours, weekHoursForm)), {
    title: 'Posting hours of official accounts',
    description: 'Outside these hours a post from an official account brings a notice.',
    example: ['mon-fri 08:00-18:00'],
    clauses: ['T7'],
    absent: 'official accounts may post at any hour',
  }),
  newAccountFormUrl: key(() => entry(parseWebLink, webLinkForm), {
    title: 'Form for new official accounts',
    description:
      'Where staff ask for an account in the school’s name to be approved. The card links to it that is shown where one is being made.',
    example: 'https://www.oaktree.sch.uk/staff/new-account',
    clauses: ['A5'],
    absent: 'the card links to the policy',
  }),
  educationAccounts: key(() => list(entry(parseAccountEntry, accountForm)), {
    title: 'Education accounts',
    description: 'Accounts that an official account may follow without a pause.',
    example: ['x:educationgovuk'],
    clauses: ['A4'],
  }),
};
