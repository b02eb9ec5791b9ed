import type { AccessSettings } from './settings.ts';

/** Whether hours and minutes are kept on this device. `nothing-set`: the policy names none that could be. */
export type Enforcement = 'enforced' | 'not-enforced' | 'nothing-set';

/** Hours that nobody enforces are worth telling; a policy without hours is not (T4). */
export function enforcementOf({ mode, enforced, timetable, dailyMinutes }: AccessSettings): Enforcement {
  const setsTimes = mode === 'hours' && (timetable.blocked.length > 0 || dailyMinutes !== undefined);
  if (mode !== 'never' && !setsTimes) return 'nothing-set';
  return enforced ? 'enforced' : 'not-enforced';
}
