import type { JSX } from 'preact';

import { databaseWords } from '../../lib/core/diagnostic-words.ts';
import type { Versions } from '../../lib/core/diagnostics.ts';
import { instantWords } from '../../lib/core/time-words.ts';
import { Facts } from './Facts.tsx';

/** What runs here. */
export const VersionList = ({
  versions,
  timeZone,
}: {
  versions: Versions;
  timeZone: string;
}): JSX.Element => (
  <section class="panel" id="versions" aria-labelledby="versions-title">
    <h2 id="versions-title">Versions</h2>
    <Facts
      facts={[
        ['Lanyard', versions.lanyard],
        ['Extension id', <code key="id">{versions.extensionId}</code>],
        ['Browser', versions.browser],
        ['Needed at least', versions.minimumBrowser],
        ['Platform', versions.platform],
        ['Database', databaseWords(versions.database, (at) => instantWords(at, timeZone))],
      ]}
    />
  </section>
);
