/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { people } from '../data/people.ts';
import { PersonCard, PersonRow } from '../parts/person-card.tsx';
import { t } from '../state/labels.ts';
import { useSent } from '../state/sent-log.ts';
import { openRequests } from '../state/site-state.ts';

/** `/friends/requests` */
export function RequestsView(): ReactNode {
  const requests = openRequests(useSent());
  return (
    <div role="main" className="k_page">
      <h1>{t('friendRequests')}</h1>
      {requests.length === 0 && <p className="k_empty">{t('noRequests')}</p>}
      <div className="k_cards">
        {requests.map((person) => (
          <PersonCard key={person.id} person={person} />
        ))}
      </div>
    </div>
  );
}

/** `/friends/suggestions` */
export function SuggestionsView(): ReactNode {
  const [removed, setRemoved] = useState<readonly string[]>([]);
  return (
    <div role="main" className="k_page">
      <h1>{t('peopleYouMayKnow')}</h1>
      <div className="k_cards">
        {people
          .filter(({ id, relation, page }) => relation === 'none' && !page && !removed.includes(id))
          .map((person) => (
            <PersonCard key={person.id} person={person} remove={() => setRemoved([...removed, person.id])} />
          ))}
      </div>
    </div>
  );
}

/** `/search/people/?q=` and `/search/top?q=` */
export function SearchView({ query }: { query: string }): ReactNode {
  const wanted = query.toLowerCase();
  return (
    <div role="main" className="k_feed">
      <h1>{query}</h1>
      <div role="feed">
        {people
          .filter(({ name }) => name.toLowerCase().includes(wanted))
          .map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
      </div>
    </div>
  );
}
