import type { PageNudgeSettings } from '../core/page-settings.ts';
import { speak } from '../language/language.ts';
import { send } from '../messaging/send.ts';

/** What nudges on this page need; from then on all that is drawn in it speaks the language that comes with them. */
export async function askSettings(): Promise<PageNudgeSettings> {
  const settings = await send('getNudgeSettings');
  speak(settings.language);
  return settings;
}
