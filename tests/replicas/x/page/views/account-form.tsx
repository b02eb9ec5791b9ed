/** @jsxImportSource react */
import type { FormEvent, ReactNode } from 'react';
import { t, type Label } from '../state/labels.ts';
import { navigate } from '../state/router.ts';
import { send } from '../state/sent-log.ts';
import { me } from '../state/site-state.ts';

type Field = { name: string; label: Label; type?: string; autoComplete?: string };
type Form = { title: Label; submit: Label; testId: string; fields: readonly Field[] };

const EMAIL: Field = { name: 'email', label: 'email', type: 'email', autoComplete: 'email' };
const USERNAME: Field = { name: 'username', label: 'username' };
const PHONE: Field = { name: 'phone_number', label: 'phone', type: 'tel' };

const FORMS: Record<string, Form> = {
  login: {
    title: 'login',
    submit: 'next',
    testId: 'LoginForm_Login_Button',
    fields: [USERNAME, { name: 'password', label: 'password', type: 'password' }],
  },
  signup: {
    title: 'signUp',
    submit: 'signUp',
    testId: 'ocfSignupNextLink',
    fields: [{ name: 'name', label: 'name' }, EMAIL, PHONE, USERNAME],
  },
  email: { title: 'email', submit: 'next', testId: 'ocfEnterEmailNextLink', fields: [EMAIL] },
  phone: { title: 'phone', submit: 'next', testId: 'ocfEnterPhoneNextLink', fields: [PHONE] },
  screen_name: { title: 'username', submit: 'save', testId: 'settingsDetailSave', fields: [USERNAME] },
};

/** Passwords are typed here too, in tests at least: never kept. */
function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].filter(([name]) => name !== 'password');
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  );
}

/** Sign-up, log-in and the account's own settings: pages of plain inputs. */
export function AccountForm({ id }: { id: string }): ReactNode {
  const form = FORMS[id];
  if (!form) throw new Error(`No form called ${id}`);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send({ kind: 'account', as: me.handle, form: id, fields: fieldsOf(event.currentTarget) });
    navigate('/home');
  };
  return (
    <main role="main" className="account-form">
      <form onSubmit={submit} key={id}>
        <h1>{t(form.title)}</h1>
        {form.fields.map(({ name, label, type = 'text', autoComplete = 'off' }) => (
          <label key={name} className="field">
            <div dir="ltr">
              <span>{t(label)}</span>
            </div>
            <input name={name} type={type} autoComplete={autoComplete} data-testid="ocfEnterTextTextInput" />
          </label>
        ))}
        <button type="submit" className="button filled" data-testid={form.testId}>
          {t(form.submit)}
        </button>
      </form>
    </main>
  );
}
