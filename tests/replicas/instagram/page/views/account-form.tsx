/** @jsxImportSource react */
import type { FormEvent, ReactNode } from 'react';
import { fieldsOf } from '../../../shared/page/fields-of.ts';
import { navigate } from '../../../shared/page/router.ts';
import { t, type Label } from '../state/labels.ts';
import { send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';

type Field = readonly [name: string, label: Label, type?: string];

const FORMS: Record<'sign-up' | 'log-in', { submit: Label; fields: readonly Field[] }> = {
  'sign-up': {
    submit: 'signUp',
    fields: [
      ['emailOrPhone', 'emailOrPhone'],
      ['password', 'password', 'password'],
      ['fullName', 'fullName'],
      ['username', 'username'],
    ],
  },
  'log-in': {
    submit: 'logIn',
    fields: [
      ['username', 'username'],
      ['password', 'password', 'password'],
    ],
  },
};

export function AccountForm({ form }: { form: 'sign-up' | 'log-in' }): ReactNode {
  const { submit, fields } = FORMS[form];
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send({ kind: 'account', form, as: me.username, fields: fieldsOf(event.currentTarget) });
    navigate('/');
  };
  return (
    <main role="main" className="k_account-form">
      <h1>Instagram</h1>
      <form method="post" onSubmit={onSubmit} key={form}>
        {fields.map(([name, label, type = 'text']) => (
          <label key={name} className="k_field">
            <span>{t(label)}</span>
            <input name={name} type={type} aria-label={t(label)} autoComplete="off" />
          </label>
        ))}
        <button type="submit" className="k_button k_primary">
          <div dir="auto">{t(submit)}</div>
        </button>
      </form>
    </main>
  );
}
