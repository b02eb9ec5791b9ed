import { countdown } from '../../core/time-words.ts';
import type { WarningView } from '../../core/warning.ts';

const what: Record<WarningView['reason'], string> = {
  'blocked-hours': 'Your school’s hours begin',
  'allowance-used': 'Today’s time is used',
  'pass-needed': 'Your pass ends',
};

export const words = {
  close: 'Close',
  signedIn: 'You are still signed in here.',
  signOut: 'Sign out',
  /** Where the site has no address for it. */
  inMenu: '“Log out” is in the site’s own menu.',
} as const;

/** `Your school’s hours begin in 5 minutes.` */
export const warningLine = ({ reason, left }: WarningView): string => `${what[reason]} ${countdown(left)}.`;
