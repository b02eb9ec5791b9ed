import './sites.css';

import type { JSX } from 'preact';

import { faultLine, healthWords } from '../../lib/core/diagnostic-words.ts';
import type { SiteReport } from '../../lib/core/diagnostics.ts';
import * as m from '../../lib/language/made/messages.ts';

const isLookedAt = ({ health }: SiteReport): boolean => health === 'no-access' || health === 'changed';

type SiteProps = { site: SiteReport };

function accessOf({ hosts }: SiteReport): string {
  const held = hosts.filter((host) => host.held).length;
  return m.diagnosticsAccess({ access: held === hosts.length ? 'all' : held === 0 ? 'none' : 'some' });
}

const Hosts = ({ site: { hosts } }: SiteProps): JSX.Element => (
  <ul>
    {hosts.map(({ host, held }) => (
      <li key={host}>{held ? host : m.diagnosticsHostWithheld({ host })}</li>
    ))}
  </ul>
);

const Site = ({ site }: SiteProps): JSX.Element => (
  <tr class={isLookedAt(site) ? 'look' : ''}>
    <th scope="row">{site.name}</th>
    <td>
      {accessOf(site)}
      <Hosts site={site} />
    </td>
    <td>
      {healthWords[site.health]()}
      {site.faults.length > 0 && (
        <ul>
          {site.faults.map((one) => (
            <li key={one.fault}>{faultLine(one)}</li>
          ))}
        </ul>
      )}
    </td>
  </tr>
);

type SitesProps = { sites: readonly SiteReport[]; onAllow: (origins: readonly string[]) => void };

/** Which sites the browser lets Lanyard see, and how well it knows their pages. */
export function Sites({ sites, onAllow }: SitesProps): JSX.Element {
  const withheld = sites.flatMap(({ hosts }) => hosts.filter(({ held }) => !held));
  return (
    <section class="panel sites" id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{m.diagnosticsSites()}</h2>
      <table>
        <caption class="aside">{m.diagnosticsSitesCaption()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.diagnosticsSiteColumn()}</th>
            <th scope="col">{m.diagnosticsAccessColumn()}</th>
            <th scope="col">{m.diagnosticsNudgesColumn()}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <Site key={site.id} site={site} />
          ))}
        </tbody>
      </table>
      {withheld.length > 0 && (
        <button type="button" class="main" onClick={() => onAllow(withheld.map(({ match }) => match))}>
          {m.commonGiveAccess()}
        </button>
      )}
    </section>
  );
}
