import type { JSX } from 'preact';

import type { CheckUpState } from '../../lib/core/check-up/records.ts';
import * as m from '../../lib/language/made/messages.ts';
import { dateInWords } from '../format.ts';
import type { CheckUpActions } from './state.ts';
import type { ItemView } from './view.ts';

type MarksProps = {
  item: ItemView;
  /** The id of the item's title, by which its buttons are told from others. */
  titleId: string;
  /** `YYYY-MM-DD` */
  nextTerm: string;
  onMark: CheckUpActions['onMark'];
};

/** What somebody says of an item, one of three; the one that is ticked is taken back by pressing it again. */
export const Marks = ({ item, titleId, nextTerm, onMark }: MarksProps): JSX.Element => {
  const all: readonly { state: CheckUpState; label: string }[] = [
    { state: 'done', label: item.done },
    { state: 'not-for-me', label: m.checkUpNotForMe() },
    { state: 'later', label: m.checkUpLater() },
  ];
  return (
    <div class="marks" role="group" aria-labelledby={titleId}>
      {all.map(({ state, label }) => (
        <button
          key={state}
          type="button"
          class={state}
          aria-pressed={item.status === state}
          onClick={() => onMark(item, state)}
        >
          {label}
          {state === 'later' && <small> {m.checkUpLaterFrom({ date: dateInWords(nextTerm) })}</small>}
        </button>
      ))}
    </div>
  );
};
