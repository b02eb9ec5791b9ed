import type { JSX } from 'preact';

/** The plain words on who can see this; they are a promise, and part of the privacy notice. */
export const WHO_SEES =
  'Lanyard shows this to nobody. Your school may still monitor this laptop in other ways, and anyone using this browser profile can open this page.';

type WhoSeesProps = { monitoringUrl: string | undefined; policyLine: string; diagnostics: string };

export const WhoSees = ({ monitoringUrl, policyLine, diagnostics }: WhoSeesProps): JSX.Element => (
  <footer class="who-sees">
    <p>{WHO_SEES}</p>
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
