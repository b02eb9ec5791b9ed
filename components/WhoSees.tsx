import type { JSX } from 'preact';

/** The plain words on who can see this; they are a promise, and part of the privacy notice. */
export const WHO_SEES =
  'Lanyard shows this to nobody. Your school may still monitor this laptop in other ways, and anyone using this browser profile can open this page.';

/** Where policy adds up minutes over devices (`syncMinutes`): the one thing that leaves a device, and how. */
export const WHAT_IS_SYNCED =
  'So that your time is one over all your devices, the minutes of each day, one number for each device, pass through your browser’s own sync. Nothing else does, and your school is not sent it.';

type WhoSeesProps = {
  monitoringUrl: string | undefined;
  policyLine: string;
  diagnostics: string;
  /** Whether minutes are added up over devices. */
  synced: boolean;
};

export const WhoSees = ({ monitoringUrl, policyLine, diagnostics, synced }: WhoSeesProps): JSX.Element => (
  <footer class="who-sees">
    <p>{WHO_SEES}</p>
    {synced && <p class="synced">{WHAT_IS_SYNCED}</p>}
    {monitoringUrl !== undefined && (
      <p>
        <a href={monitoringUrl} target="_blank" rel="noreferrer">
          What your school says on monitoring
        </a>
      </p>
    )}
    <p class="policy">{policyLine}</p>
    <p class="diagnostics-link">
      <a href={diagnostics} target="_blank" rel="noreferrer">
        Diagnostics
      </a>
    </p>
  </footer>
);
