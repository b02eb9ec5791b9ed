/** @jsxImportSource react */
import type { FormEvent, ReactNode } from 'react';
import { fieldsOf } from '../../../shared/page/fields-of.ts';
import { navigate } from '../../../shared/page/router.ts';
import { keyOf } from '../data/people.ts';
import { t, type Label } from '../state/labels.ts';
import { send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';

type Field = readonly [name: string, label: Label, type?: string];

const SIGN_UP: readonly Field[] = [
  ['firstname', 'firstName'],
  ['lastname', 'surname'],
  ['reg_email__', 'email'],
  ['reg_email_confirmation__', 'emailAgain'],
  ['reg_passwd__', 'newPassword', 'password'],
];
const LOG_IN: readonly Field[] = [
  ['email', 'email'],
  ['pass', 'newPassword', 'password'],
];

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const DATE: readonly (readonly [name: string, label: Label, values: readonly number[]])[] = [
  ['birthday_day', 'day', range(1, 31)],
  ['birthday_month', 'month', range(1, 12)],
  ['birthday_year', 'year', range(1950, 2010)],
];

function Birthday(): ReactNode {
  return (
    <>
      <div className="k_row">
        {DATE.map(([name, label, values]) => (
          <select key={name} name={name} aria-label={t(label)}>
            {values.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        ))}
      </div>
      <div className="k_row">
        <label>
          <input type="radio" name="sex" value="1" /> {t('female')}
        </label>
        <label>
          <input type="radio" name="sex" value="2" /> {t('male')}
        </label>
      </div>
    </>
  );
}

/** Signing up and in: pages of plain inputs, and the site's only real `button`. */
export function AccountForm({ form }: { form: 'sign-up' | 'log-in' }): ReactNode {
  const isNew = form === 'sign-up';
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send({ kind: 'account', form, as: keyOf(me), fields: fieldsOf(event.currentTarget) });
    navigate('/');
  };
  return (
    <div role="main" className="k_account-form k_card">
      <h1>{t(isNew ? 'createAccount' : 'logIn')}</h1>
      <form onSubmit={submit} key={form}>
        {(isNew ? SIGN_UP : LOG_IN).map(([name, label, type = 'text']) => (
          <div key={name} className="k_field">
            <input name={name} type={type} aria-label={t(label)} placeholder={t(label)} autoComplete="off" />
          </div>
        ))}
        {isNew && <Birthday />}
        <button type="submit" name={isNew ? 'websubmit' : 'login'} className="k_button k_primary">
          {t(isNew ? 'signUp' : 'logIn')}
        </button>
      </form>
    </div>
  );
}
