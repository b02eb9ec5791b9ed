import './people-panel.css';

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type {
  PeopleKeys,
  PeopleMade,
  PeopleMaker,
  PeopleOutcome,
} from '../../lib/core/builder/people-run.ts';
import type { PersonRole } from '../../lib/core/person-role.ts';
import * as m from '../../lib/language/made/messages.ts';
import { ExportFiles, type Without, WithoutFile } from './PeopleFiles.tsx';
import { PeopleResult } from './PeopleResult.tsx';

type PeoplePanelProps = {
  /** The keys of people in the policy as it is. */
  keys: PeopleKeys;
  /** Is given the keys of people as they are to be; every other key of the policy stays. */
  onChange: (keys: PeopleKeys) => void;
  /** `YYYY-MM-DD`, in the school's zone. */
  today: string;
  make: PeopleMaker;
};

type Asked = { without: Without; exports: readonly File[]; role: PersonRole | undefined; days: number };

const nothingAsked: Asked = { without: undefined, exports: [], role: undefined, days: 400 };

/** Runs the list maker, one run at a time. A run of files that were changed since says nothing any more. */
function useRun({ keys, today, make }: PeoplePanelProps) {
  const [outcome, setOutcome] = useState<PeopleOutcome | 'busy'>();
  const run = useRef<AbortController>(undefined);
  const forget = (): void => {
    run.current?.abort();
    setOutcome(undefined);
  };
  const start = async ({ without, exports, role, days }: Asked, school?: string): Promise<void> => {
    run.current?.abort();
    const { signal } = (run.current = new AbortController());
    setOutcome('busy');
    const request = {
      ...{ exports, days, today, earlier: keys },
      ...(without instanceof File && { without }),
      ...(role !== undefined && { role }),
      ...(school !== undefined && { school }),
    };
    const next = await make(request, signal);
    if (!signal.aborted) setOutcome(next);
  };
  useEffect(() => () => run.current?.abort(), []);
  return { outcome, start, forget };
}

/** The watch-lists of a policy out of a school's own export, read in this window alone. */
export function PeoplePanel(props: PeoplePanelProps): JSX.Element {
  const [asked, setAsked] = useState(nothingAsked);
  const [said, setSaid] = useState('');
  const { outcome, start, forget } = useRun(props);
  const box = useRef<HTMLDivElement>(null);
  // What was read is not of files that were changed since.
  const ask = (change: Partial<Asked>): void => {
    forget();
    setSaid('');
    setAsked({ ...asked, ...change });
  };
  const use = ({ keys }: PeopleMade): void => {
    props.onChange(keys);
    ask(nothingAsked);
    setSaid(m.builderPeopleUsed());
  };
  useEffect(() => {
    if (typeof outcome === 'object') box.current?.querySelector<HTMLElement>('#people-result')?.focus();
  }, [outcome]);
  const isReady = asked.without !== undefined && asked.exports.length > 0 && outcome !== 'busy';
  return (
    <div class="people-panel" ref={box}>
      <p>{m.builderPeopleLead()}</p>
      <WithoutFile without={asked.without} onWithout={(without) => ask({ without })} />
      {asked.without !== undefined && (
        <ExportFiles
          files={asked.exports}
          role={asked.role}
          days={asked.days}
          onFiles={(exports) => ask({ exports })}
          onRole={(role) => ask({ role })}
          onDays={(days) => ask({ days })}
        />
      )}
      {asked.exports.length > 0 && (
        <button type="button" class="main" disabled={!isReady} onClick={() => void start(asked)}>
          {m.builderPeopleMake()}
        </button>
      )}
      <p role="status">{outcome === 'busy' ? m.builderPeopleBusy() : said}</p>
      {typeof outcome === 'object' && (
        <PeopleResult outcome={outcome} onUse={use} onSchool={(school) => void start(asked, school)} />
      )}
    </div>
  );
}
