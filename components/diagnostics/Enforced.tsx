import type { JSX } from 'preact';

import { accessWords, enforcementWords, layerWords, sharingWords } from '../../lib/core/diagnostic-words.ts';
import type { Diagnostics, EnforcementReport, SiteReport } from '../../lib/core/diagnostics.ts';
import { instantWords, moment } from '../../lib/core/time-words.ts';
import * as m from '../../lib/language/made/messages.ts';
import { leftInWords, list, usedInWords } from '../format.ts';
import { SLOT, Slot } from '../Slot.tsx';
import { Facts } from './Facts.tsx';

function nextChange({ access }: EnforcementReport, now: number, timeZone: string): string | undefined {
  const at = access.state === 'closed' ? access.reopensAt : access.until;
  if (at === undefined) return undefined;
  const when = moment(at, now, timeZone);
  return access.state === 'closed' ? m.diagnosticsOpens({ when }) : m.diagnosticsCloses({ when });
}

function allowanceWords({ allowance, usedToday }: EnforcementReport): string | undefined {
  if (allowance === undefined) return undefined;
  const left = Math.max(0, allowance - usedToday);
  return m.diagnosticsAllowanceLeft({ left: leftInWords(left), allowance: usedInWords(allowance) });
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
      <h2 id="enforced-title">{m.diagnosticsEnforcedNow()}</h2>
      <p class="lead">{m.diagnosticsSentence({ words: accessWords(enforcement) })}</p>
      <Facts
        facts={[
          [m.diagnosticsOnThisDevice(), enforcementWords[enforcement.enforcement]()],
          [m.diagnosticsNextChange(), nextChange(enforcement, now, timeZone)],
          [m.diagnosticsHoursToday(), enforcement.hoursToday],
          [m.diagnosticsAllowance(), allowanceWords(enforcement)],
          [m.diagnosticsMinutes(), sharingWords(enforcement.minutes)],
          [m.diagnosticsCountingBegan(), since === undefined ? undefined : instantWords(since, timeZone)],
          [m.diagnosticsSitesCounted(), sitesOf(sites, 'counted') ?? m.diagnosticsSitesNone()],
          [m.diagnosticsSitesExempt(), sitesOf(sites, 'exempt')],
          [m.diagnosticsNetworkRules(), layerWords(enforcement.rules, nameOf)],
          [m.diagnosticsCoverScript(), layerWords(enforcement.scripts, nameOf)],
          [m.diagnosticsTimeZone(), timeZone],
        ]}
      />
      <p>
        <Slot text={m.diagnosticsPassMaker({ link: SLOT })}>
          <a href="/pass-maker.html">{m.passMakerTitle()}</a>
        </Slot>
      </p>
    </section>
  );
}
