import type { Action } from '../../components/nudge/Actions.tsx';
import { selectText } from '../dom/select-text.ts';
import * as m from '../language/made/messages.ts';
import { isWordless, type Judged } from './judge.ts';
import type { Writing } from './writing.ts';

export type CardActionPorts = {
  onNotMySchool(writing: Writing, one: Judged): void;
  onDismissed(writing: Writing): void;
  /** After an answer: the next finding, or back to the text. */
  leave(writing: Writing): void;
};

/** What can be answered on the card of one finding. */
export function cardActions(writing: Writing, one: Judged, ports: CardActionPorts): readonly Action[] {
  const takeOut = {
    label: m.nudgeTakeOut(),
    hint: m.nudgeTakeOutHint(),
    main: true,
    onPress() {
      const now = writing.again(one);
      if (now === undefined) ports.leave(writing);
      else selectText(writing.surface.root, now.finding.start, now.finding.end);
    },
  };
  const notMySchool = {
    label: m.nudgeNotMySchool(),
    onPress() {
      ports.onNotMySchool(writing, one);
      ports.leave(writing);
    },
  };
  const dismiss = {
    label: isWordless(one) ? m.nudgeUnderstood() : m.nudgeDismiss(),
    main: isWordless(one),
    onPress() {
      writing.session.dismiss(one);
      ports.onDismissed(writing);
      ports.leave(writing);
    },
  };
  // What is attached is taken out by the site's own button, and a time by waiting.
  if (isWordless(one)) return [dismiss];
  return one.rule.kind === 'school' ? [takeOut, notMySchool, dismiss] : [takeOut, dismiss];
}
