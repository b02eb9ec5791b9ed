import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';
import { PageLink } from './PageLink.tsx';

type WhoSeesProps = {
  monitoringUrl: string | undefined;
  policyLine: string;
  diagnostics: string;
  /** Whether minutes are added up over devices. */
  synced: boolean;
};

/** The plain words on who can see this: a promise, and part of the privacy notice; and the one thing that leaves a device. */
export const WhoSees = ({ monitoringUrl, policyLine, diagnostics, synced }: WhoSeesProps): JSX.Element => (
  <footer class="who-sees">
    <h2>{m.popupWhoSeesTitle()}</h2>
    <p>{m.popupWhoSees()}</p>
    {synced && <p class="synced">{m.popupSynced()}</p>}
    {monitoringUrl !== undefined && (
      <p>
        <PageLink href={monitoringUrl}>{m.popupMonitoring()}</PageLink>
      </p>
    )}
    <p class="policy">{policyLine}</p>
    <p class="diagnostics-link">
      <PageLink href={diagnostics}>{m.popupDiagnostics()}</PageLink>
    </p>
  </footer>
);
