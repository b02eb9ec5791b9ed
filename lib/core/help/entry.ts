import type { HelpEntry, HelpTask } from './types.ts';

/** One line of the list, the day it was last looked up (`YYYY-MM-DD`) first. */
export const entry = (
  lookedUp: string,
  task: HelpTask,
  steps: () => string,
  source: string,
  seen: HelpEntry['seen'],
): HelpEntry => ({ lookedUp, task, steps, source, seen });
