import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

import { type RehearsalActions, type RehearsalState } from '../../../lib/core/builder/rehearsal.ts';
import { type TextSurfaceKind, textSurfaceKinds } from '../../../lib/core/surface.ts';
import * as m from '../../../lib/language/made/messages.ts';

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChoice: (value: Value) => void;
};

function Choice<Value extends string>({ label, value, choices, onChoice }: ChoiceProps<Value>): JSX.Element {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((one) => one.value === currentTarget.value);
          if (chosen !== undefined) onChoice(chosen.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export type WhereProps = {
  state: Pick<RehearsalState, 'mode' | 'where'>;
  onWhere: RehearsalActions['onWhere'];
  sites: readonly { id: string; name: string }[];
};

/** As the message has them: its cases have no hyphen. */
const placeNames = {
  composer: 'post',
  comment: 'comment',
  message: 'message',
  'profile-field': 'profile',
  'account-field': 'account',
} as const satisfies Record<TextSurfaceKind, string>;

const accounts = ['personal', 'official'] as const;
const devices = ['school', 'own'] as const;

/** Where it is rehearsed, and as whom. A change holds at once. */
export const Where = ({ state: { mode, where }, onWhere, sites }: WhereProps): JSX.Element => (
  <div class="where">
    <Choice
      label={m.builderRehearsalSite()}
      value={where.site}
      choices={sites.map(({ id, name }) => ({ value: id, label: name }))}
      onChoice={(site) => onWhere({ site })}
    />
    {mode === 'texts' && (
      <Choice
        label={m.builderRehearsalPlace()}
        value={where.place}
        choices={textSurfaceKinds.map((place) => ({
          value: place,
          label: m.builderRehearsalPlaceOf({ place: placeNames[place] }),
        }))}
        onChoice={(place) => onWhere({ place })}
      />
    )}
    <Choice
      label={m.builderRehearsalAccount()}
      value={where.account}
      choices={accounts.map((account) => ({
        value: account,
        label: m.builderRehearsalAccountOf({ account }),
      }))}
      onChoice={(account) => onWhere({ account })}
    />
    <Choice
      label={m.builderRehearsalDevice()}
      value={where.device}
      choices={devices.map((device) => ({ value: device, label: m.builderRehearsalDeviceOf({ device }) }))}
      onChoice={(device) => onWhere({ device })}
    />
    {mode === 'texts' && (
      <label class="tick">
        <input
          type="checkbox"
          checked={where.hasImage}
          onChange={({ currentTarget }) => onWhere({ hasImage: currentTarget.checked })}
        />{' '}
        {m.builderRehearsalImage()}
      </label>
    )}
  </div>
);
