import { dateRangeForm, parseDateRange } from '../parse/date-range.ts';
import { parseTimeZone, timeZoneForm } from '../parse/locale-names.ts';
import { parsePassKey, passKeyForm } from '../parse/pass-key.ts';
import { parseSiteId, siteIdForm } from '../parse/site-id.ts';
import { parseWeekHours, weekHoursForm } from '../parse/week-hours.ts';
import { choice, entry, flag, key, list, spelling, wholeNumber } from './kinds.ts';

/** What is closed when, and where that is enforced. */
export const accessKeys = {
  enforceOn: key(() => choice(['every-device', 'none']), {
    title: 'Where hours and allowance are enforced',
    description:
      '“every-device” closes sites on each device that gets this policy: push it to school devices only, at machine level, because a policy for user accounts follows them onto their own laptops. “none” leaves nudges only. To end enforcement set “none”; taking the key out keeps the last value.',
    example: 'every-device',
    clauses: ['T4'],
    absent: 'nothing is enforced',
  }),
  access: key(() => choice(['hours', 'never', 'open']), {
    title: 'Access to social sites',
    description:
      '“hours”: closed in blocked hours and when the allowance is used up. “never”: closed unless the senior leadership team gives a pass. “open”: never closed.',
    example: 'hours',
    clauses: ['T1', 'T3'],
    absent: 'as “hours”',
  }),
  blockedHours: key(() => list(entry(parseWeekHours, weekHoursForm)), {
    title: 'Blocked hours',
    description:
      'When social sites are closed, in the school’s time zone. An end before the beginning means the next day. To have none, set an empty list; taking the key out keeps the last value.',
    example: ['mon-fri 08:45-16:00'],
    clauses: ['T1', 'T6'],
  }),
  openWindows: key(() => list(entry(parseWeekHours, weekHoursForm)), {
    title: 'Open windows',
    description:
      'Times inside blocked hours when sites are open, such as lunch; words after the times are a label.',
    example: ['mon-fri 12:15-13:00 Lunch'],
    clauses: ['T5'],
  }),
  termDates: key(() => list(entry(parseDateRange, dateRangeForm)), {
    title: 'Term dates',
    description: 'Blocked hours hold between these dates only, both included. Half terms are the gaps.',
    example: ['2026-09-02/2026-10-23', '2026-11-02/2026-12-18'],
    clauses: ['T6'],
    absent: 'blocked hours hold all year',
  }),
  closures: key(() => list(entry(parseDateRange, dateRangeForm)), {
    title: 'Closures',
    description:
      'Single days or ranges when blocked hours do not hold: INSET days, holidays, snow. Words after the date are a label.',
    example: ['2027-01-04 INSET', '2026-12-21/2027-01-01 Christmas'],
    clauses: ['T6'],
  }),
  timeZone: key(() => spelling(parseTimeZone, timeZoneForm), {
    title: 'Time zone of the school',
    description: 'In which hours and days are counted, wherever the device is.',
    example: 'Europe/London',
    clauses: ['T6'],
    absent: 'Europe/London',
  }),
  dailyMinutes: key(() => wholeNumber(0, 1440), {
    title: 'Daily allowance in minutes',
    description:
      'One allowance for all counted sites together, outside blocked hours. 0 closes them all day. To end the allowance set 1440, the whole day; taking the key out keeps the last value.',
    example: 30,
    clauses: ['T2'],
    absent: 'no allowance: sites are open outside blocked hours',
  }),
  sites: key(() => list(spelling(parseSiteId, siteIdForm)), {
    title: 'Sites that count',
    description:
      'Ids of the sites that hours and allowance are for, from Lanyard’s list of sites (docs/sites.md). Nothing of Lanyard runs on a site of that list that is neither named here nor one of those it helps on. Taking the key out keeps the last value where that names other sites than the usual ones.',
    example: ['x', 'facebook', 'instagram'],
    clauses: ['T1', 'T2', 'T3'],
    absent: 'Facebook with Messenger, Instagram and X',
  }),
  exemptSites: key(() => list(spelling(parseSiteId, siteIdForm)), {
    title: 'Exempt sites',
    description:
      'Ids of sites that are not counted or closed, and where saying where one works brings no nudge, nor do contacts with parents and colleagues: professional forums. Pupils are asked about there too.',
    example: ['linkedin'],
    clauses: ['S4'],
  }),
  passKeys: key(() => list(entry(parsePassKey, passKeyForm)), {
    title: 'Public keys for passes',
    description:
      'A pass opens a closed site for a time. It is signed by a member of the senior leadership team; only passes signed with one of these keys are taken. One key a member; taking a key out ends the passes it signed. These are public keys: no secret is in the policy.',
    example: ['Head 2026=lhCFQuTqt5sKZNo7bBWy9d9xtpdOO/1JT4Ez4RgohUY='],
    clauses: ['T3', 'T5'],
  }),
  syncMinutes: key(() => flag(), {
    title: 'One allowance over all devices',
    description:
      'Adds up a person’s minutes over their devices. One number a day and device then passes through the browser maker’s own sync, and the welcome page says so.',
    example: true,
    clauses: ['T2'],
    absent: 'each device counts by itself, and nothing leaves it',
  }),
  keepWeeks: key(() => wholeNumber(1, 13), {
    title: 'Weeks that minutes are kept',
    description: 'How long minutes by day and site stay on the device, for the member of staff alone to see.',
    example: 13,
    clauses: ['R5'],
    absent: '13 weeks',
  }),
};
