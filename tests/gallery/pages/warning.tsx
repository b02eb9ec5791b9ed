import { showToast } from '../../../lib/content/warning/toast.ts';
import type { WarningView } from '../../../lib/core/warning.ts';
import { overSite, type SiteState } from '../frame/gallery-page.ts';

const MINUTE = 60_000;

const warning =
  (view: WarningView, signedIn = false): SiteState =>
  ({ signal }) =>
    showToast(view, signedIn, signal);

export const page = overSite({
  'sign-out': warning(
    {
      ...{ reason: 'blocked-hours', left: 5 * MINUTE },
      signOut: { address: 'https://x.example/logout' },
    },
    true,
  ),
  'sign-out-in-menu': warning({ reason: 'blocked-hours', left: MINUTE, signOut: {} }, true),
  'day-used': warning({ reason: 'allowance-used', left: MINUTE }),
  'pass-ends': warning({ reason: 'pass-needed', left: 5 * MINUTE }),
});
