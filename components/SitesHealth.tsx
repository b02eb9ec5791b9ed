import './sites-health.css';

import type { JSX } from 'preact';

import type { Overview } from '../lib/core/overview.ts';
import type { SiteHealth } from '../lib/core/site-health.ts';
import * as m from '../lib/language/made/messages.ts';

/** In one short line each; the diagnostics page says more, and when it was seen. */
const healthLine: Record<SiteHealth, () => string> = {
  'no-access': m.popupSiteNoAccess,
  'hours-only': m.popupSiteHours,
  unseen: m.popupSiteUnseen,
  recognised: m.popupSiteFine,
  changed: m.popupSiteChanged,
};

const needsLook = (health: SiteHealth): boolean => health === 'no-access' || health === 'changed';

/** Whether Lanyard reads each site as it should: honestly, where it does not. Folded, because it nearly always does. */
export function SitesHealth({ sites }: { sites: Overview['health'] }): JSX.Element {
  const count = sites.filter(({ health }) => needsLook(health)).length;
  return (
    <details class="sites-health">
      <summary>
        <h2>{m.popupSites()}</h2>
        <span>{count === 0 ? m.popupSitesFine() : m.popupSitesSome({ count })}</span>
      </summary>
      <dl>
        {sites.map(({ id, name, health }) => (
          <div key={id} class={needsLook(health) ? 'amiss' : ''}>
            <dt>{name}</dt>
            <dd>{healthLine[health]()}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
