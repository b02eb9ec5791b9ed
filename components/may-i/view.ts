import type { Answer } from '../../lib/core/may-i/answer.ts';
import type { MayIFacts } from '../../lib/core/may-i/facts.ts';
import { type QuestionGroup, questionGroups } from '../../lib/core/may-i/question.ts';
import { questions } from '../../lib/core/may-i/questions.ts';
import { search } from '../../lib/core/may-i/search.ts';
import * as m from '../../lib/language/made/messages.ts';
import type { MayIState } from './state.ts';

type Ready = Extract<MayIState, { kind: 'ready' }>;

/** A question with its answer for this policy and this moment. */
export type QuestionView = Answer & {
  id: string;
  group: QuestionGroup;
  title: string;
  /** The short answer in words. */
  short: string;
  isOpen: boolean;
};

export type MayIView = {
  /** Questions under their headings; what was found has none. */
  sections: readonly { heading: string; questions: readonly QuestionView[] }[];
  /** How many were found; absent where nobody looks for anything. */
  found?: number;
};

/** Whether there is anything to answer from: names that staff wrote themselves answer nothing. */
export const hasPolicy = ({ origin }: MayIFacts): boolean => origin === 'policy' || origin === 'file';

/** All that the page shows of these facts, or what of it fits what somebody looks for. */
export function mayIView({ facts, now, asked, opened }: Ready): MayIView {
  const all = questions.map(({ id, group, title, finds, answer }) => {
    const answered = answer(facts, now);
    const short = m.mayIVerdict({ verdict: answered.verdict });
    const view = { ...answered, id, group, title: title(), short, isOpen: id === opened };
    return { view, title: title(), finds: finds(), says: [...answered.says, answered.cited].join(' ') };
  });
  const found = search(all, asked);
  if (found === undefined) {
    const ofGroup = (group: QuestionGroup): readonly QuestionView[] =>
      all.map(({ view }) => view).filter((one) => one.group === group);
    return {
      sections: questionGroups.map((group) => ({
        heading: m.mayIGroup({ group }),
        questions: ofGroup(group),
      })),
    };
  }
  // Whoever looks for something wants the answer, not one press more.
  const shown = found.map(({ view }, place) => ({ ...view, isOpen: view.isOpen || place === 0 }));
  return { sections: [{ heading: '', questions: shown }], found: shown.length };
}
