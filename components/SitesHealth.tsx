import './sites-health.css';

import type { JSX } from 'preact';

import type { Overview } from '../lib/core/overview.ts';
import type { SiteHealth } from '../lib/core/site-health.ts';
import * as m from '../lib/language/made/messages.ts';
import { Fold } from './Fold.tsx';

/** In one short line each; the diagnostics page says more, and when it was seen. */
const healthLine: Record<SiteHealth, () => string> = {
  'no-access': m.popupSiteNoAccess,
  'hours-only': m.popupSiteHours,
  unseen: m.popupSiteUnseen,
  recognised: m.popupSiteFine,
  changed: m.popupSiteChanged,
};

const needsLook = (health: SiteHealth): boolean => health === 'no-access' || health === 'changed';

/** That all is as expected is said only where it was seen, of every site that has nudges. */
function inShort(sites: Overview['health']): string {
  const count = sites.filter(({ health }) => needsLook(health)).length;
  if (count > 0) return m.popupSitesSome({ count });
  return sites.some(({ health }) => health === 'unseen') ? m.popupSitesQuiet() : m.popupSitesFine();
}

/** Whether Lanyard reads each site as it should: honestly, where it does not. Folded, because it nearly always does. */
export const SitesHealth = ({ sites }: { sites: Overview['health'] }): JSX.Element => (
  <Fold name="sites-health" title={m.popupSites()} aside={inShort(sites)}>
    <dl>
      {sites.map(({ id, name, health }) => (
        <div key={id} class={needsLook(health) ? 'amiss' : ''}>
          <dt>{name}</dt>
          <dd>{healthLine[health]()}</dd>
        </div>
      ))}
    </dl>
  </Fold>
);
