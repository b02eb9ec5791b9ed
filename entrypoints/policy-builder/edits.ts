import type { EditActions } from '../../components/policy-builder/state.ts';
import type { Draft } from '../../lib/builder/draft.ts';
import { mend } from '../../lib/builder/mend.ts';
import { set, setAll, setCitation, setSeverity } from '../../lib/builder/work.ts';
import * as m from '../../lib/language/made/messages.ts';

type Ports = {
  draft: () => Draft;
  /** `about`: what is being typed in, so that one undo takes it back as a whole. */
  edit: (next: Draft, about?: string, said?: string) => void;
};

/** What can be done to the draft. */
export const createEdits = ({ draft, edit }: Ports): EditActions => ({
  onSet(key, value, about) {
    const isTakenOut = value === undefined && about === undefined;
    edit(set(draft(), key, value), about, isTakenOut ? m.builderRemoved() : '');
  },
  onSetAll: (values) => edit(setAll(draft(), values)),
  onMend: (offer) => edit(mend(draft(), offer), '', m.builderMended({ suggestion: offer.suggestion ?? '' })),
  onSeverity: (about, severity) => edit(setSeverity(draft(), about, severity)),
  onCitation: (about, words) => edit(setCitation(draft(), about, words), `${about.rule} ${about.role ?? ''}`),
});
