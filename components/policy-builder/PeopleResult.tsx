import './people-result.css';

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { FileReport, PeopleMade, PeopleOutcome } from '../../lib/core/builder/people-run.ts';
import * as m from '../../lib/language/made/messages.ts';
import { dateInWords } from '../format.ts';
import { countedWords, roleWords, wantsLook } from './people-words.ts';

type ResultProps = {
  outcome: PeopleOutcome;
  onUse: (made: PeopleMade) => void;
  onSchool: (school: string) => void;
};

/** How each file was understood, for somebody to check before its lists are used. */
const Files = ({ files }: { files: readonly FileReport[] }): JSX.Element => (
  <details class="read-files">
    <summary>{m.builderPeopleFiles({ count: files.length })}</summary>
    {files.map((file, at) => (
      <div key={at}>
        <p>
          <strong>{file.file}</strong> {m.builderPeopleLines({ count: file.lines })}
        </p>
        {file.isRoleGuessed && <p class="look">{m.builderPeopleGuessed()}</p>}
        <ul lang="en-GB">
          {file.columns.map(({ column, what }) => (
            <li key={column}>
              {column}: {what}
            </li>
          ))}
          {file.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      </div>
    ))}
  </details>
);

/** Of a thousand, with as much precision as an estimate deserves. */
const perThousand = (share: number): number => Number(share.toPrecision(2));

function Counts({ made: { school, madeOn, until, keepsSalt } }: { made: PeopleMade }): JSX.Element {
  const isAnyLeftOut = Object.values(school.leftOut).some((count) => count > 0);
  const strangers = { held: perThousand(school.innocent.held), quiet: perThousand(school.innocent.quiet) };
  return (
    <>
      {school.school !== '' && <p>{school.school}</p>}
      <p class="listed">{m.builderPeopleListed({ people: countedWords(school.people) })}</p>
      <p>{m.builderPeopleValid({ madeOn: dateInWords(madeOn), until: dateInWords(until) })}</p>
      {isAnyLeftOut && <p>{m.builderPeopleLeftOut({ people: countedWords(school.leftOut) })}</p>}
      <p class="hint">{m.builderPeopleCommon({ count: school.common, twice: school.duplicates })}</p>
      <p class="hint">{m.builderPeopleStrangers(strangers)}</p>
      <p class="hint">{keepsSalt ? m.builderPeopleSaltKept() : m.builderPeopleSaltNew()}</p>
    </>
  );
}

/** What somebody must have looked at before lists are used; empty where there is nothing. */
const looksOf = ({ without, shrinks }: PeopleMade): readonly string[] => [
  ...(without?.lines.map(({ about, text }) => wantsLook(about, text)) ?? []),
  ...shrinks.map(({ role, before, after }) =>
    m.builderPeopleShrinks({ role: roleWords(role), before, after }),
  ),
];

function Made({ made, onUse }: { made: PeopleMade; onUse: ResultProps['onUse'] }): JSX.Element {
  const [looked, setLooked] = useState(false);
  const looks = looksOf(made);
  return (
    <>
      <Counts made={made} />
      {made.without !== undefined && <p>{m.builderPeopleFound({ count: made.without.found })}</p>}
      {looks.map((look) => (
        <p key={look} class="look">
          {look}
        </p>
      ))}
      {looks.length > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={looked}
            onChange={({ currentTarget: { checked } }) => setLooked(checked)}
          />
          <span>{m.builderPeopleLooked()}</span>
        </label>
      )}
      <button type="button" class="main" disabled={looks.length > 0 && !looked} onClick={() => onUse(made)}>
        {m.builderPeopleUse()}
      </button>
      <Files files={made.files} />
    </>
  );
}

const Wrong = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <div class="problem">{children}</div>
);

function Body({ outcome, onUse, onSchool }: ResultProps): JSX.Element {
  switch (outcome.kind) {
    case 'made':
      return <Made made={outcome} onUse={onUse} />;
    case 'wrong':
      return (
        <Wrong>
          {outcome.file !== undefined && <p>{m.builderPeopleWrong({ file: outcome.file })}</p>}
          <p lang="en-GB">{outcome.problem}</p>
        </Wrong>
      );
    case 'nobody':
      return (
        <>
          <Wrong>{m.builderPeopleEmpty()}</Wrong>
          <Files files={outcome.files} />
        </>
      );
    case 'schools':
      return (
        <>
          <p>{m.builderPeopleSchools({ count: outcome.schools.length })}</p>
          <div class="row">
            {outcome.schools.map((school) => (
              <button type="button" key={school} onClick={() => onSchool(school)}>
                {school}
              </button>
            ))}
          </div>
          <Files files={outcome.files} />
        </>
      );
    case 'failed':
      return <Wrong>{m.builderPeopleFailed()}</Wrong>;
  }
}

/** What came of reading the files: counts, dates, what was left out and why. No name is in it. */
export const PeopleResult = (props: ResultProps): JSX.Element => (
  <section class="people-result" aria-labelledby="people-result">
    <h4 id="people-result" tabIndex={-1}>
      {props.outcome.kind === 'made' ? m.builderPeopleMade() : m.builderPeopleNotMade()}
    </h4>
    <Body {...props} />
  </section>
);
