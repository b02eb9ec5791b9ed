/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { keyOf } from '../data/people.ts';
import { Button } from '../parts/button.tsx';
import { t, type Label } from '../state/labels.ts';
import { send, useSent } from '../state/sent-log.ts';
import { savedFields } from '../state/site-state.ts';
import { me } from '../state/viewer.ts';
import { Combobox } from './combobox.tsx';

/** One part of the About page. */
export type Details = {
  section: string;
  title: Label;
  fields: readonly (readonly [label: Label, known: readonly string[]])[];
  /** With a box for "I still do this". */
  current?: true;
};

type Draft = Readonly<Record<string, string>>;

function Form({ details, start, close }: { details: Details; start: Draft; close: () => void }): ReactNode {
  const [draft, setDraft] = useState(start);
  const [isCurrent, setIsCurrent] = useState(true);
  const save = (): void => {
    const fields = details.current ? { ...draft, is_current: String(isCurrent) } : draft;
    send({ kind: 'profile', section: details.section, as: keyOf(me), fields });
    close();
  };
  return (
    <>
      {details.fields.map(([label, known]) => (
        <Combobox
          key={label}
          label={t(label)}
          known={known}
          value={draft[label] ?? ''}
          change={(value) => {
            setDraft((before) => ({ ...before, [label]: value }));
          }}
        />
      ))}
      {details.current && (
        <label className="k_row">
          <input
            type="checkbox"
            name="is_current"
            checked={isCurrent}
            onChange={() => {
              setIsCurrent(!isCurrent);
            }}
          />
          {t('currently')}
        </label>
      )}
      <div className="k_row k_end">
        <Button look="secondary" label={t('cancel')} act={close}>
          {t('cancel')}
        </Button>
        <Button
          look="primary"
          label={t('save')}
          act={save}
          disabled={Object.values(draft).every((value) => value.trim() === '')}
        >
          {t('save')}
        </Button>
      </div>
    </>
  );
}

export function DetailsForm({ details }: { details: Details }): ReactNode {
  const saved = savedFields(useSent(), details.section);
  const [open, setOpen] = useState(false);
  const label = t(Object.keys(saved).length === 0 ? 'addWorkplace' : 'editWorkplace');
  return (
    <div className="k_section">
      <h2>{t(details.title)}</h2>
      {open ? (
        <Form details={details} start={saved} close={() => setOpen(false)} />
      ) : (
        <>
          {details.fields.map(([field]) => (
            <div key={field} dir="auto">
              {saved[field]}
            </div>
          ))}
          <Button look="plain" label={label} act={() => setOpen(true)}>
            {label}
          </Button>
        </>
      )}
    </div>
  );
}
