/** @jsxImportSource react */
import type { FormEvent, ReactNode } from 'react';
import { people } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { navigate } from '../state/router.ts';
import { Link } from './link.tsx';
import { UserCell } from './user-cell.tsx';

// The first is on the watch-lists of the tests.
const SUGGESTED = ['tallulah_brady', 'gardenofgwen', 'nadiawrites'];

function search(event: FormEvent<HTMLFormElement>): void {
  event.preventDefault();
  const wanted = new FormData(event.currentTarget).get('q');
  if (typeof wanted !== 'string') return;
  navigate(`/search?${new URLSearchParams({ q: wanted, f: 'user' }).toString()}`);
}

export function Sidebar(): ReactNode {
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <form role="search" aria-label={t('search')} onSubmit={search}>
        <input
          name="q"
          data-testid="SearchBox_Search_Input"
          placeholder={t('search')}
          aria-label={t('search')}
          autoComplete="off"
        />
      </form>
      <aside role="complementary" aria-label={t('whoToFollow')} className="panel">
        <h2>{t('whoToFollow')}</h2>
        {people
          .filter(({ handle }) => SUGGESTED.includes(handle))
          .map((person) => (
            <UserCell key={person.id} person={person} />
          ))}
        <Link href="/i/connect_people" className="more">
          {t('connect')}
        </Link>
      </aside>
    </div>
  );
}
