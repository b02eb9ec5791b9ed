import { PauseDialog } from '../../../components/nudge/PauseDialog.tsx';
import type { PageNudgeSettings } from '../../core/page-settings.ts';
import { editRule } from '../../core/device-rules.ts';
import type { Severity } from '../../core/severity.ts';
import * as m from '../../language/made/messages.ts';
import { clauseFor } from '../clauses.ts';
import { policyLink } from '../explain.ts';
import type { Layers } from '../ui/layers.ts';

type Asked = {
  severity: Exclude<Severity, 'off'>;
  settings: PageNudgeSettings;
  onBack(): void;
  onGoOn(): void;
};

/** As long as before a post. */
const secondsToWait = 4;

/** Asks before an edit: the way back at once, going on after a moment; a notice does not make anybody wait. */
export function showEditPause(
  layers: Pick<Layers, 'dialog' | 'hideDialog'>,
  { severity, settings, onBack, onGoOn }: Asked,
  signal: AbortSignal,
): void {
  let left = severity === 'notice' ? 0 : secondsToWait;
  const blocked = severity === 'block';
  const clause = clauseFor(settings, editRule);
  const item = {
    ...{ key: editRule, what: m.editWhat(), why: m.editWhy(), instead: m.editInstead() },
    ...(clause === undefined ? {} : { clause: { says: m.nudgePolicySays(), words: clause } }),
  };
  const over = new AbortController();
  const end = (then: () => void) => (): void => {
    over.abort();
    layers.hideDialog();
    then();
  };

  function draw(): void {
    const back = { label: m.editBack(), main: true, onPress: end(onBack) };
    const goOn = {
      label: left > 0 ? m.commonGoOnIn({ seconds: left }) : m.commonGoOn(),
      disabled: left > 0,
      onPress: end(onGoOn),
    };
    layers.dialog(
      <PauseDialog
        title={blocked ? m.editBlockedTitle() : m.editTitle()}
        lead={m.editLead()}
        items={[item]}
        asides={[]}
        policy={policyLink(settings)}
        actions={blocked ? [back] : [back, goOn]}
      />,
      end(onBack),
    );
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  function countDown(): void {
    draw();
    if (left === 0) return;
    timer = setTimeout(() => {
      left -= 1;
      countDown();
    }, 1000);
  }

  countDown();
  AbortSignal.any([signal, over.signal]).addEventListener('abort', () => {
    clearTimeout(timer);
  });
}
