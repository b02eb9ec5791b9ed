import type { JSX } from 'preact';

import { siteHelp } from '../../lib/core/help/data.ts';
import { findHelp } from '../../lib/core/help/find.ts';
import { taskTitle } from '../../lib/core/help/titles.ts';
import type { HelpEntry, SiteHelp } from '../../lib/core/help/types.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Field } from '../Field.tsx';

const Entry = ({ entry, site }: { entry: HelpEntry; site: string }): JSX.Element => (
  <li>
    <h4>{taskTitle(entry.task)}</h4>
    <ol>
      {entry
        .steps()
        .split('\n')
        .map((step) => (
          <li key={step}>{step}</li>
        ))}
    </ol>
    <a href={entry.source} target="_blank" rel="noreferrer">
      {entry.seen === 'beginning' ? m.helpSourceBeginning({ site }) : m.helpSource({ site })}{' '}
      <span class="aside">{m.commonNewTab()}</span>
    </a>
  </li>
);

const Site = ({ site, open }: { site: SiteHelp; open: boolean }): JSX.Element => (
  <details class="site" open={open}>
    <summary>
      <h3>{site.name}</h3>
    </summary>
    <ul class="entries">
      {site.entries.map((entry) => (
        <Entry key={entry.task} entry={entry} site={site.name} />
      ))}
    </ul>
  </details>
);

type SitesProps = { question: string; onQuestion: (question: string) => void };

/** What can be done on each site, step by step: folded, until somebody opens one or looks for something. */
export function Sites({ question, onQuestion }: SitesProps): JSX.Element {
  const asks = question.trim() !== '';
  const found = findHelp(siteHelp, question);
  const count = found.flatMap(({ entries }) => entries).length;
  return (
    <section class="sites" aria-labelledby="sites">
      <h2 id="sites">{m.helpSites()}</h2>
      <search class="find">
        <Field
          name="find"
          label={m.helpFind()}
          hint={m.helpFindHint()}
          problem={undefined}
          control={(props) => (
            <input
              {...props}
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={question}
              onInput={(event) => onQuestion(event.currentTarget.value)}
            />
          )}
        />
        {asks && (
          <button type="button" onClick={() => onQuestion('')}>
            {m.helpClear()}
          </button>
        )}
      </search>
      <p role="status">{asks ? m.helpFound({ count }) : ''}</p>
      <div class="found">
        {/* Another key while somebody looks for something: what they had folded stays as it was. */}
        {found.map((site) => (
          <Site key={asks ? `found ${site.id}` : site.id} site={site} open={asks} />
        ))}
      </div>
    </section>
  );
}
