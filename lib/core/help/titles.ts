import * as m from '../../language/made/messages.ts';
import type { HelpTask } from './types.ts';

const titles: Readonly<Record<HelpTask, () => string>> = {
  remove: m.helpTaskRemove,
  untag: m.helpTaskUntag,
  report: m.helpTaskReport,
  block: m.helpTaskBlock,
  pretend: m.helpTaskPretend,
  privacy: m.helpTaskPrivacy,
  group: m.helpTaskGroup,
};

export const taskTitle = (task: HelpTask): string => titles[task]();
