import type { JSX } from 'preact';

import { addressOf, type Look } from './look.ts';

type ContentsProps = { pages: readonly { page: string; states: readonly string[] }[]; look: Look };

/** All there is to be looked at. */
export const Contents = ({ pages, look }: ContentsProps): JSX.Element => (
  <main class="states">
    {pages.map(({ page, states }) => (
      <ul key={page}>
        <li>
          <strong>{page}</strong>
        </li>
        {states.map((state) => (
          <li key={state}>
            <a href={addressOf({ ...look, page, state })}>{state}</a>
          </li>
        ))}
      </ul>
    ))}
  </main>
);
