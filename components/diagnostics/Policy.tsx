import './policy.css';

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { type PolicyReport, needsALook, type Versions } from '../../lib/core/diagnostics.ts';
import { instantWords } from '../../lib/core/time-words.ts';
import * as m from '../../lib/language/made/messages.ts';
import { SLOT, Slot } from '../Slot.tsx';
import { Facts } from './Facts.tsx';
import { IssueBox } from './IssueBox.tsx';
import { countKeys, filterGroups, type KeyFilter } from './key-filter.ts';
import { KeyTable } from './KeyTable.tsx';

const NoPolicy = ({ extensionId }: { extensionId: string }): JSX.Element => (
  <div class="no-policy">
    <p>
      <Slot text={m.diagnosticsNoPolicyPushed({ id: SLOT })}>
        <code>{extensionId}</code>
      </Slot>
    </p>
  </div>
);

type FiltersProps = { filter: KeyFilter; onFilter: (filter: KeyFilter) => void; looks: number };

const Filters = ({ filter, onFilter, looks }: FiltersProps): JSX.Element => (
  <div class="filters" role="search" aria-label={m.diagnosticsKeys()}>
    <label>
      {m.diagnosticsFindKey()}
      <input
        type="search"
        value={filter.words}
        onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
      />
    </label>
    <label class="check">
      <input
        type="checkbox"
        checked={filter.onlyLook}
        onChange={({ currentTarget }) => onFilter({ ...filter, onlyLook: currentTarget.checked })}
      />
      {m.diagnosticsOnlyLook({ count: looks })}
    </label>
  </div>
);

const Others = ({ others }: Pick<PolicyReport, 'others'>): JSX.Element => (
  <div class="others">
    <h3>{m.diagnosticsNotOurs()}</h3>
    {others.map((issue, index) => (
      <div key={index}>
        <code>{issue.key}</code>
        <IssueBox issue={issue} />
      </div>
    ))}
  </div>
);

type PolicyProps = { policy: PolicyReport; timeZone: string; versions: Versions };

function Arrival({ policy, timeZone }: Omit<PolicyProps, 'versions'>): JSX.Element {
  const { readAt, changedAt, heldSince, name, version } = policy;
  const words = (at: number | undefined) => (at === undefined ? undefined : instantWords(at, timeZone));
  return (
    <Facts
      facts={[
        [m.diagnosticsSourceTitle(), m.diagnosticsSource({ source: policy.source })],
        [m.diagnosticsNoneSince(), words(heldSince)],
        [m.diagnosticsPolicyName(), name],
        [m.diagnosticsPolicyVersion(), version],
        [m.diagnosticsHandedOver(), words(readAt)],
        [m.diagnosticsLastChanged(), words(changedAt)],
      ]}
    />
  );
}

function Keys({ policy, timeZone }: Omit<PolicyProps, 'versions'>): JSX.Element {
  const looks = policy.groups.flatMap(({ keys }) => keys).filter(needsALook).length;
  const [filter, setFilter] = useState<KeyFilter>({ words: '', onlyLook: looks > 0 });
  const groups = filterGroups(policy.groups, filter);
  const [shown, all] = [countKeys(groups), countKeys(policy.groups)];
  return (
    <>
      <Filters filter={filter} onFilter={setFilter} looks={looks} />
      <p class="count" role="status">
        {shown === 0 ? m.diagnosticsNoSuchKey() : m.diagnosticsKeysShown({ shown, all })}
      </p>
      {groups.map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          <KeyTable
            label={group.title}
            keys={group.keys}
            timeZone={timeZone}
            unfolded={filter.words.trim() !== ''}
          />
        </section>
      ))}
    </>
  );
}

/** The policy, key by key. */
export const Policy = ({ policy, timeZone, versions }: PolicyProps): JSX.Element => (
  <section class="policy" id="policy" aria-labelledby="policy-title">
    <h2 id="policy-title">{m.diagnosticsPolicyTitle()}</h2>
    {policy.source === 'none' ? (
      <NoPolicy extensionId={versions.extensionId} />
    ) : (
      <>
        <Arrival policy={policy} timeZone={timeZone} />
        {policy.others.length > 0 && <Others others={policy.others} />}
        <Keys policy={policy} timeZone={timeZone} />
      </>
    )}
  </section>
);
