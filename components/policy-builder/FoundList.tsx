import type { JSX } from 'preact';

import type { DateKind, FoundDates, UnreadLine } from '../../lib/core/builder/found-dates.ts';
import * as m from '../../lib/language/made/messages.ts';
import { doubtWords, kindWords, rangeWords, reasonWords } from './dates-words.ts';

/** Dates that were found, with what its reader decided about them. */
export type Choice = { dates: FoundDates; isTaken: boolean };

type ChoiceProps = { choice: Choice; onChoice: (choice: Choice) => void };

const kinds: readonly DateKind[] = ['term', 'closure'];

function Kind({ choice, onChoice }: ChoiceProps): JSX.Element {
  const { dates } = choice;
  return (
    <select
      aria-label={m.builderDatesKind({ dates: rangeWords(dates) })}
      value={dates.kind}
      onChange={({ currentTarget }) => {
        const kind = kinds.find((one) => one === currentTarget.value) ?? dates.kind;
        onChoice({ ...choice, dates: { ...dates, kind } });
      }}
    >
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {kindWords(kind)}
        </option>
      ))}
    </select>
  );
}

const Found = ({ choice, onChoice }: ChoiceProps): JSX.Element => {
  const { dates, isTaken } = choice;
  return (
    <li class="found">
      <div class="take">
        <label>
          <input
            type="checkbox"
            checked={isTaken}
            onChange={({ currentTarget: { checked } }) => onChoice({ ...choice, isTaken: checked })}
          />
          <span>
            {rangeWords(dates)}
            {dates.label !== undefined && <strong>{dates.label}</strong>}
          </span>
        </label>
        <Kind choice={choice} onChoice={onChoice} />
      </div>
      {dates.doubts.map((doubt) => (
        <p key={doubt} class="doubt">
          {doubtWords(doubt, dates)}
        </p>
      ))}
      <p class="hint">{m.builderDatesLine({ line: dates.line, source: dates.source })}</p>
    </li>
  );
};

/** All that was found, each with the line it came from and a tick. */
export const FoundList = ({
  choices,
  onChoices,
}: {
  choices: readonly Choice[];
  onChoices: (choices: readonly Choice[]) => void;
}): JSX.Element => (
  <ol class="found-list">
    {choices.map((choice, at) => (
      <Found key={at} choice={choice} onChoice={(next) => onChoices(choices.with(at, next))} />
    ))}
  </ol>
);

/** Lines that gave nothing, with the reason: nobody has to wonder where one went. */
export const UnreadList = ({ unread }: { unread: readonly UnreadLine[] }): JSX.Element | null =>
  unread.length === 0 ? null : (
    <details class="unread-lines" open={unread.length < 6}>
      <summary>{m.builderDatesUnread({ count: unread.length })}</summary>
      <ul>
        {unread.map(({ line, source, reason }, at) => (
          <li key={at}>
            <p>{reasonWords(reason)}</p>
            <p class="hint">{m.builderDatesLine({ line, source })}</p>
          </li>
        ))}
      </ul>
    </details>
  );
