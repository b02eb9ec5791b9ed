/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { people, type Person } from '../data/people.ts';
import { Column } from '../parts/column.tsx';
import { Link } from '../parts/link.tsx';
import { UserCell } from '../parts/user-cell.tsx';
import { t } from '../state/labels.ts';

const LONGEST = 12;

function Cells({ found }: { found: readonly Person[] }): ReactNode {
  return found.map((person) => (
    <div data-testid="cellInnerDiv" key={person.id}>
      <UserCell person={person} />
    </div>
  ));
}

/** `/search?q=` */
export function SearchView({ query }: { query: string }): ReactNode {
  const wanted = query.toLowerCase();
  const found = people.filter(({ name, handle }) => `${name} ${handle}`.toLowerCase().includes(wanted));
  return (
    <Column title={query || t('explore')} back>
      <div role="tablist" className="tabs">
        <div role="tab" aria-selected="true">
          {t('people')}
        </div>
      </div>
      <Cells found={found} />
    </Column>
  );
}

/** `/<handle>/followers` and the lists beside it. */
export function FollowListView({ handle, list }: { handle: string; list: string }): ReactNode {
  const tabs = [
    ['followers', t('followers')],
    ['following', t('following')],
  ] as const;
  // Each account has some of the people, always the same.
  const start = handle.length % people.length;
  const found = [...people.slice(start), ...people]
    .slice(0, LONGEST)
    .filter((person) => person.handle !== handle);
  return (
    <Column title={`@${handle}`} back>
      <div role="tablist" className="tabs">
        {tabs.map(([tab, label]) => (
          <Link key={tab} role="tab" aria-selected={tab === list} href={`/${handle}/${tab}`}>
            {label}
          </Link>
        ))}
      </div>
      <Cells found={found} />
    </Column>
  );
}

/** `/i/connect_people` */
export function ConnectView(): ReactNode {
  return (
    <Column title={t('connect')} back>
      <Cells found={people} />
    </Column>
  );
}
