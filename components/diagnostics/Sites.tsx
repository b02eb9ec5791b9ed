import './sites.css';

import type { JSX } from 'preact';

import { faultLine, healthWords } from '../../lib/core/diagnostic-words.ts';
import type { SiteReport } from '../../lib/core/diagnostics.ts';

const isLookedAt = ({ health }: SiteReport): boolean => health === 'no-access' || health === 'changed';

type SiteProps = { site: SiteReport };

function accessOf({ hosts }: SiteReport): string {
  const held = hosts.filter((host) => host.held).length;
  if (held === hosts.length) return 'Allowed';
  return held === 0 ? 'Withheld' : 'Withheld in part';
}

const Hosts = ({ site: { hosts } }: SiteProps): JSX.Element => (
  <ul>
    {hosts.map(({ host, held }) => (
      <li key={host}>{held ? host : `${host} (withheld)`}</li>
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
      {healthWords[site.health]}
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
      <h2 id="sites-title">Sites</h2>
      <table>
        <caption class="aside">Access to each site, and whether its boxes are recognised</caption>
        <thead>
          <tr>
            <th scope="col">Site</th>
            <th scope="col">Access</th>
            <th scope="col">Nudges</th>
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
          Give access
        </button>
      )}
    </section>
  );
}
