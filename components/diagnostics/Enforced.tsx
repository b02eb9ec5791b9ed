import type { JSX } from 'preact';

import { accessWords, layerWords, sharingWords } from '../../lib/core/diagnostic-words.ts';
import type { Diagnostics, EnforcementReport, SiteReport } from '../../lib/core/diagnostics.ts';
import type { Enforcement } from '../../lib/core/enforcement.ts';
import { instantWords, moment } from '../../lib/core/time-words.ts';
import { leftInWords, list, usedInWords } from '../format.ts';
import { Facts } from './Facts.tsx';

const WHERE: Record<Enforcement, string> = {
  enforced: 'Hours and allowance are enforced on this device',
  'not-enforced': 'Hours are set but nothing enforces them',
  'nothing-set': 'No hours and no allowance are set',
};

function nextChange({ access }: EnforcementReport, now: number, timeZone: string): string | undefined {
  const at = access.state === 'closed' ? access.reopensAt : access.until;
  if (at === undefined) return undefined;
  return `${access.state === 'closed' ? 'Opens' : 'Closes'} ${moment(at, now, timeZone)}`;
}

function allowanceWords({ allowance, usedToday }: EnforcementReport): string | undefined {
  if (allowance === undefined) return undefined;
  const left = Math.max(0, allowance - usedToday);
  return `${leftInWords(left)} left of ${usedInWords(allowance)} a day`;
}

const sitesOf = (sites: readonly SiteReport[], use: SiteReport['use']): string | undefined => {
  const names = sites.filter((site) => site.use === use).map(({ name }) => name);
  return names.length === 0 ? undefined : list(names);
};

type EnforcedProps = { diagnostics: Diagnostics; now: number };

/** What is enforced at this minute, and why. */
export function Enforced({ diagnostics, now }: EnforcedProps): JSX.Element {
  const { enforcement, sites, timeZone } = diagnostics;
  const { since } = enforcement.minutes;
  const nameOf = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;
  return (
    <section class="panel" id="enforced" aria-labelledby="enforced-title">
      <h2 id="enforced-title">Enforced now</h2>
      <p class="lead">{accessWords(enforcement)}.</p>
      <Facts
        facts={[
          ['On this device', WHERE[enforcement.enforcement]],
          ['Next change', nextChange(enforcement, now, timeZone)],
          ['Blocked hours today', enforcement.hoursToday],
          ['Allowance', allowanceWords(enforcement)],
          ['Minutes', sharingWords(enforcement.minutes)],
          ['Counting began here', since === undefined ? undefined : instantWords(since, timeZone)],
          ['Sites that count', sitesOf(sites, 'counted') ?? 'None'],
          ['Exempt sites', sitesOf(sites, 'exempt')],
          ['Network rules', layerWords(enforcement.rules, nameOf)],
          ['Cover from a page’s start', layerWords(enforcement.scripts, nameOf)],
          ['The school’s time zone', timeZone],
        ]}
      />
      <p>
        <a href="/pass-maker.html">Make passes</a> (for the senior leadership team)
      </p>
    </section>
  );
}
