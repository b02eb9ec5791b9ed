import type { Tools } from '../../components/policy-builder/state.ts';
import { now } from '../../lib/clock/device-clock.ts';
import { rehearsalSites } from '../../lib/core/builder/rehearsal.ts';
import * as m from '../../lib/language/made/messages.ts';
import { parseTimeZone } from '../../lib/policy/parse/locale-names.ts';
import { valueOf } from '../../lib/policy/parse/parsed.ts';
import { parseWeekHours } from '../../lib/policy/parse/week-hours.ts';
import { catalogue } from '../../lib/sites/catalogue.ts';
import { makePeopleAside } from './people-maker.ts';

/** The school's zone; London's where none is set, or what is set is none. */
const zoneOf = (zone: string): string => valueOf(parseTimeZone(zone)) ?? 'Europe/London';

const todayIn = (zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(zoneOf(zone)).toPlainDate().toString();

/** What the page hands its parts. Readers of calendars and exports are loaded when there is one. */
export const tools: Tools = {
  readHours: parseWeekHours,
  async readDates(source, zone) {
    try {
      const { readDates } = await import('../../lib/builder/dates/read-dates.ts');
      return await readDates(source, { today: todayIn(zone), timeZone: zoneOf(zone) });
    } catch {
      return { problem: m.builderPartMissing() };
    }
  },
  makePeople: makePeopleAside,
  today: todayIn,
  sites: catalogue.filter(({ id }) => rehearsalSites.includes(id)),
};
