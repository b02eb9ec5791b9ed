import { siteOfUrl } from '../core/site-info.ts';
import { adapters } from './adapters.ts';

/** Whether the page of an address shows that somebody is signed in; false on every other site. */
export function isSignedIn(url: string): boolean {
  const site = siteOfUrl(
    adapters.map(({ info }) => info),
    url,
  );
  return adapters.find(({ info }) => info === site)?.account() !== undefined;
}
