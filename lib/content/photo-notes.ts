import type { Account } from '../core/account.ts';
import * as m from '../language/made/messages.ts';
import type { TextSurface } from '../sites/site-adapter.ts';
import type { AttachedTo } from './attached-to.ts';
import type { Attachments } from './attachments.ts';
import { clauseFor } from './clauses.ts';
import { judgePhoto } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { whatOf } from './words.ts';
import type { Writing } from './writing.ts';

type PhotoPorts = {
  attachedTo(event: Event): AttachedTo | undefined;
  attachments: Pick<Attachments, 'add' | 'addToNext'>;
  writingOf(surface: TextSurface): Writing;
  knowledge: Pick<Knowledge, 'means' | 'settings' | 'wantRules'>;
  account(): Account | undefined;
  note(text: string, near: Element): void;
  /** The reminder stood beside a dialog without a box. */
  onShown(): void;
};

/**
 * Hears of pictures and films that are chosen, dropped or pasted. One that goes to a box is a finding of that box; one that comes
 * before its box (a dialog that begins with the picture) gets its reminder at once, beside the dialog.
 */
export function createPhotoNotes(ports: PhotoPorts): (event: Event) => void {
  const { attachments, knowledge } = ports;
  const told = new WeakSet<Element>();

  /** Whether it was said, now or before; not while the rules are on their way. */
  function noteIn(near: Element): boolean {
    const means = knowledge.means();
    if (told.has(near)) return true;
    const [found] = means === undefined ? [] : judgePhoto(means, ports.account());
    if (found === undefined) return false;
    told.add(near);
    const clause = clauseFor(knowledge.settings(), found.rule.id);
    const { advice } = found.rule;
    const says = { what: whatOf(found), why: advice.why(), instead: advice.instead() };
    ports.note(
      clause === undefined ? m.nudgePhotoNote(says) : m.nudgePhotoNoteClause({ ...says, clause }),
      near,
    );
    ports.onShown();
    return true;
  }

  return (event) => {
    const to = ports.attachedTo(event);
    if (to === undefined) return;
    knowledge.wantRules();
    if (to.surface === undefined) {
      attachments.addToNext(to.near !== undefined && noteIn(to.near));
      return;
    }
    const writing = ports.writingOf(to.surface);
    attachments.add(to.surface);
    writing.session.reopen();
    writing.readSoon();
  };
}
