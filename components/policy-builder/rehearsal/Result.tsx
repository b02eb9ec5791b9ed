import type { JSX } from 'preact';

import {
  outcomes,
  type RehearsalActions,
  type RehearsalResult,
  type RehearsalState,
} from '../../../lib/core/builder/rehearsal.ts';
import * as m from '../../../lib/language/made/messages.ts';
import { Badge } from './Badge.tsx';
import { Names } from './Names.tsx';
import { Notes } from './Notes.tsx';
import { Texts } from './Texts.tsx';

export const tallyOf = ({ counts }: RehearsalResult): string =>
  m.builderRehearsalTally({
    held: counts.refused + counts.held,
    noticed: counts.noticed,
    alone: counts.alone,
  });

const Meanings = (): JSX.Element => (
  <details class="meanings">
    <summary>{m.builderRehearsalMeanings()}</summary>
    <dl>
      {outcomes.map((outcome) => (
        <div key={outcome}>
          <dt>
            <Badge outcome={outcome} />
          </dt>
          <dd>{m.builderRehearsalMeaning({ outcome })}</dd>
        </div>
      ))}
    </dl>
    <p>{m.builderRehearsalCap()}</p>
  </details>
);

type ResultProps = {
  result: RehearsalResult;
  where: RehearsalState['where'];
  errors: number;
  severityHref: (rule: string) => string;
  onWhere: RehearsalActions['onWhere'];
};

/** The rules that held something, with the way to where each is made stronger or weaker. */
const Strictness = ({ result, severityHref }: Pick<ResultProps, 'result' | 'severityHref'>): JSX.Element => (
  <div class="strict">
    <h3>{m.builderRehearsalStrictTitle()}</h3>
    {result.strict.length === 0 && <p>{m.builderRehearsalNotStrict()}</p>}
    <ul>
      {result.strict.map(({ rule, held, title }) => (
        <li key={rule}>
          {m.builderRehearsalStrict({ rule: title(), held, all: result.items.length })}{' '}
          <a href={severityHref(rule)}>
            {m.builderRehearsalStrictLink()}
            <span class="aside"> {title()}</span>
          </a>
        </li>
      ))}
    </ul>
  </div>
);

/** What the policy says of all that was pasted. */
export const Result = ({ result, where, errors, severityHref, onWhere }: ResultProps): JSX.Element => (
  <div class="result">
    <h3>{m.builderRehearsalItems({ mode: result.mode })}</h3>
    <p class="tally">{tallyOf(result)}</p>
    <Notes notes={result.notes} errors={errors} isAfterGentle={where.afterGentle} onWhere={onWhere} />
    <Meanings />
    {result.mode === 'texts' ? <Texts items={result.items} /> : <Names items={result.items} />}
    <Strictness result={result} severityHref={severityHref} />
  </div>
);
