import type { JSX } from 'preact';

import { countOf, peopleWords } from '../../lib/core/diagnostic-words.ts';
import type { PeopleReport } from '../../lib/core/diagnostics.ts';
import { dateInWords } from '../format.ts';
import { Facts } from './Facts.tsx';

function leftWords({ daysLeft, state }: PeopleReport): string {
  if (daysLeft === undefined || state === 'none') return '';
  if (daysLeft < 0) return ` (${countOf(-daysLeft, 'day', 'days')} ago)`;
  return daysLeft === 0 ? ' (today)' : ` (${countOf(daysLeft, 'day', 'days')} left)`;
}

/** The watch-lists by count and age; nothing here stands for a person. */
export const PeopleLists = ({ people }: { people: PeopleReport }): JSX.Element => {
  const { state, lists, madeOn, until } = people;
  return (
    <section class="panel" id="people" aria-labelledby="people-title">
      <h2 id="people-title">Watch-lists</h2>
      <p class="lead">{peopleWords[state]}.</p>
      <Facts
        facts={[
          ...lists.map(
            (list) => [list.title, `${list.people} ${list.people === 1 ? 'person' : 'people'}`] as const,
          ),
          ['Made on', madeOn && dateInWords(madeOn)],
          ['Last day', until && `${dateInWords(until)}${leftWords(people)}`],
        ]}
      />
    </section>
  );
};
