import { countdown } from '../../core/time-words.ts';
import type { WarningView } from '../../core/warning.ts';
import * as m from '../../language/made/messages.ts';

const lines: Record<WarningView['reason'], (values: { when: string }) => string> = {
  'blocked-hours': m.warningHours,
  'allowance-used': m.warningAllowance,
  'pass-needed': m.warningPass,
};

/** `Your school’s hours begin in 5 minutes.` */
export const warningLine = ({ reason, left }: WarningView): string =>
  lines[reason]({ when: countdown(left) });
