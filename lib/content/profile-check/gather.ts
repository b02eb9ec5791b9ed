import { takeHandedOver } from '../../core/hand-over.ts';
import { send } from '../../messaging/send.ts';
import type { Detection } from '../../rules/detection.ts';
import { askSettings } from '../ask-settings.ts';
import type { Means } from '../judge.ts';

/**
 * Asks the worker for what holds on this site, and has the rules put into this page. The watch-lists are not asked for:
 * a profile is never read for people.
 */
export async function gatherMeans(): Promise<Means> {
  const over = new AbortController();
  let detection: Detection | undefined;
  // From our own worker: nobody else runs scripts in this world.
  takeHandedOver((given) => (detection = given as Detection), over.signal);
  try {
    const [settings] = await Promise.all([askSettings(), send('putRules')]);
    if (detection === undefined) throw new Error('the rules were put into another page');
    const { school, remarkTargets } = settings;
    return {
      settings,
      detection,
      rules: detection.compileRules({ school, people: undefined, remarkTargets }),
    };
  } finally {
    over.abort();
  }
}
