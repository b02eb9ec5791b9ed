import type { JSX } from 'preact';

import { databaseWords, languageWords } from '../../lib/core/diagnostic-words.ts';
import type { Diagnostics } from '../../lib/core/diagnostics.ts';
import * as m from '../../lib/language/made/messages.ts';
import { instantWords } from '../../lib/core/time-words.ts';
import { Facts } from './Facts.tsx';

type VersionListProps = Pick<Diagnostics, 'versions' | 'language' | 'timeZone'>;

/** What runs here. */
export const VersionList = ({ versions, language, timeZone }: VersionListProps): JSX.Element => (
  <section class="panel" id="versions" aria-labelledby="versions-title">
    <h2 id="versions-title">{m.diagnosticsVersions()}</h2>
    <Facts
      facts={[
        ['Lanyard', versions.lanyard],
        [m.diagnosticsExtensionId(), <code key="id">{versions.extensionId}</code>],
        [m.diagnosticsBrowser(), versions.browser],
        [m.diagnosticsNeeded(), versions.minimumBrowser],
        [m.diagnosticsPlatform(), versions.platform],
        [m.diagnosticsLanguage(), languageWords(language.tag)],
        [m.diagnosticsDatabase(), databaseWords(versions.database, (at) => instantWords(at, timeZone))],
      ]}
    />
  </section>
);
