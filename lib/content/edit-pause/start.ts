import { editRule } from '../../core/device-rules.ts';
import { effectiveSeverity } from '../../core/effective-severity.ts';
import type { PageNudgeSettings } from '../../core/page-settings.ts';
import type { Severity } from '../../core/severity.ts';
import type { EditedSite } from '../../sites/edited-site.ts';
import { askSettings } from '../ask-settings.ts';
import { createLayers } from '../ui/layers.ts';
import { onAddress } from './address.ts';
import { showEditPause } from './show.tsx';

/** Silent where policy says nothing of it, and (the worker sees to that) on every device that is not the school's. */
const severityOf = (settings: PageNudgeSettings): Severity =>
  effectiveSeverity({
    settings,
    site: settings.siteId,
    surface: 'composer',
    rule: editRule,
    fallback: 'off',
    confidence: 'certain',
  });

/**
 * Asks before a page is edited (T8). It goes by the address alone: nothing of the page is read, and nothing is counted. On
 * pages that are read it only listens.
 */
export function startEditPause(site: EditedSite, isAlive: () => boolean): AbortSignal {
  const life = new AbortController();
  const { signal } = life;
  /** What was asked about last, until it is left. */
  let asked: string | undefined;

  /** What is shown of it. */
  let shown: AbortController | undefined;

  async function ask(title: string): Promise<void> {
    const settings = await askSettings();
    const severity = severityOf(settings);
    if (severity === 'off' || signal.aborted || asked !== title) return;
    shown = new AbortController();
    showEditPause(
      createLayers(isAlive, AbortSignal.any([signal, shown.signal])),
      {
        severity,
        settings,
        onBack() {
          // In the place of the editor, so that the browser's own way back does not lead into it again.
          location.replace(site.readingAddress(location.href, title));
        },
        onGoOn: () => undefined,
      },
      AbortSignal.any([signal, shown.signal]),
    );
  }

  function look(): void {
    if (!isAlive()) {
      life.abort();
      return;
    }
    const title = site.titleEdited(location.href);
    if (title === asked) return;
    asked = title;
    shown?.abort();
    if (title !== undefined) ask(title).catch(() => undefined);
  }

  onAddress(look, signal);
  look();
  return signal;
}
