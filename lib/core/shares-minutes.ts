import { allowanceOf } from './access-decision.ts';
import type { AccessSettings } from './settings.ts';

/** Whether one allowance holds over all devices of a person (`syncMinutes`): without one there is nothing to add up. */
export const sharesMinutes = (access: AccessSettings): boolean =>
  access.syncMinutes === true && allowanceOf(access) !== undefined;
