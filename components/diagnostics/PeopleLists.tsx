import type { JSX } from 'preact';

import { peopleWords } from '../../lib/core/diagnostic-words.ts';
import type { PeopleReport } from '../../lib/core/diagnostics.ts';
import * as m from '../../lib/language/made/messages.ts';
import { dateInWords } from '../format.ts';
import { Facts } from './Facts.tsx';

/** The last day, and how long that is. */
function lastDayWords({ until, daysLeft, state }: PeopleReport): string | undefined {
  if (until === undefined) return undefined;
  const date = dateInWords(until);
  if (daysLeft === undefined || state === 'none') return date;
  if (daysLeft < 0) return m.diagnosticsLastDayAgo({ date, days: -daysLeft });
  return daysLeft === 0
    ? m.diagnosticsLastDayToday({ date })
    : m.diagnosticsLastDayLeft({ date, days: daysLeft });
}

/** The watch-lists by count and age; nothing here stands for a person. */
export const PeopleLists = ({ people }: { people: PeopleReport }): JSX.Element => {
  const { state, lists, madeOn } = people;
  return (
    <section class="panel" id="people" aria-labelledby="people-title">
      <h2 id="people-title">{m.diagnosticsLists()}</h2>
      <p class="lead">{m.diagnosticsSentence({ words: peopleWords[state]() })}</p>
      <Facts
        facts={[
          ...lists.map(
            ({ title, people: count }) => [title, m.diagnosticsPeopleCount({ people: count })] as const,
          ),
          [m.diagnosticsMadeOn(), madeOn && dateInWords(madeOn)],
          [m.diagnosticsLastDay(), lastDayWords(people)],
        ]}
      />
    </section>
  );
};
