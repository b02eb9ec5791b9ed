/** What is typed in a form. Passwords are typed here too, in tests at least: never kept. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const secret = [...form.querySelectorAll<HTMLInputElement>('input[type=password]')].map(({ name }) => name);
  const entries = [...new FormData(form)].filter(([name]) => !secret.includes(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  );
}
