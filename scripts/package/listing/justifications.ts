import { matchesOf, withRootDot, type SiteInfo } from '../../../lib/core/site-info.ts';
import { adapters } from '../../../lib/sites/adapters.ts';
import { catalogue } from '../../../lib/sites/catalogue.ts';

/** What of a built manifest a store asks about. */
export type Manifest = {
  version: string;
  name: string;
  description: string;
  default_locale: string;
  permissions?: readonly string[];
  optional_permissions?: readonly string[];
  host_permissions?: readonly string[];
  optional_host_permissions?: readonly string[];
};

/** Why each permission is asked for, in the words that go into a store's form. */
const permissions: Readonly<Record<string, string>> = {
  storage:
    'Reads the school’s policy from managed storage, where the school’s IT puts it: names of the school, hours, severities. Where, and only where, a school sets one allowance for several devices, storage.sync carries one number of minutes a day and device. What Lanyard itself keeps (minutes by day and site, answers to cards) lies in IndexedDB on the device. Nothing typed is stored.',
  alarms:
    'Wakes the worker at the moment at which the school’s hours begin or end, a pass ends or the day’s allowance is used up, so that a site closes and opens on time while the worker sleeps. No alarm runs where there is nothing to wait for.',
  scripting:
    'Puts Lanyard’s own packaged scripts into pages of the sites listed under host permissions: into tabs that were open before an update, into a page when somebody begins to write there (so that a page that is only read carries little), and, while a site is closed by the school’s policy, the script that covers it from the first frame. No code comes from elsewhere.',
  declarativeNetRequestWithHostAccess:
    'While a social site is closed by the school’s hours or its allowance is used up, a rule leads navigations to it to Lanyard’s own page that says until when, and why. There are no rules at other times, none for other hosts, and no request is read or changed.',
};

/** Why each group of hosts is asked for; all sites of the catalogue are in one. */
function hostGroups(): readonly { sites: readonly SiteInfo[]; why: string }[] {
  const helped = new Set(adapters.map(({ info }) => info.id));
  const isAsked = ({ counting }: SiteInfo): boolean => counting === 'never';
  return [
    {
      sites: catalogue.filter(({ id }) => helped.has(id)),
      why: 'Lanyard helps there while one writes: in the page it reads the box being typed in and the name of the person a contact is made with, and shows what the school’s policy says. Where the school sets hours or an allowance, time is counted and the site closed.',
    },
    {
      sites: catalogue.filter((site) => !helped.has(site.id) && !isAsked(site)),
      why: 'Nothing runs there unless the school’s policy names the site; then its time counts and it closes with the others. A host that came in a later release would switch the extension off until each person agrees.',
    },
    {
      sites: catalogue.filter(isAsked),
      why: 'Where the policy says so, Lanyard asks before a page is edited on a school device. It goes by the address; no page is read.',
    },
  ];
}

const namesOf = (sites: readonly SiteInfo[]): string => sites.map(({ name }) => name).join(', ');

/** Every permission of a manifest with its reason. Throws the names of those that have none: nothing is handed in unexplained. */
export function justify(manifest: Manifest): readonly { permission: string; why: string }[] {
  const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  const unexplained = asked.filter((name) => !Object.hasOwn(permissions, name));
  const groups = hostGroups();
  const known = new Set(
    groups.flatMap(({ sites }) => sites.flatMap(matchesOf)).flatMap((one) => withRootDot([one])),
  );
  const hosts = [...(manifest.host_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  const strange = [...unexplained, ...hosts.filter((host) => !known.has(host))];
  if (strange.length > 0)
    throw new Error(`No store is told why Lanyard asks for: ${strange.join(', ')} (scripts/package/listing)`);
  const hostWords = groups.map(({ sites, why }) => `${namesOf(sites)}: ${why}`).join('\n');
  return [
    ...asked.map((permission) => ({ permission, why: permissions[permission] ?? '' })),
    ...(hosts.length === 0 ? [] : [{ permission: 'Host permissions', why: hostWords }]),
  ];
}
