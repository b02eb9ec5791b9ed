import type { Problems } from '../../components/pass-maker/state.ts';
import * as m from '../../lib/language/made/messages.ts';
import { passphraseProblem, readKeyFile, writeKeyFile } from '../../lib/passes/key-file.ts';
import { keyStore } from '../../lib/passes/key-store.ts';
import { lockKey, makeKey, nameProblem, type OwnKey } from '../../lib/passes/keys.ts';

/** A key that is in this browser now, with a copy of it where one was asked for. */
type KeyOr = { key: OwnKey; file?: string } | { problems: Problems };

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

const only = (problems: Problems): Problems | undefined =>
  Object.values(problems).some((words) => words !== undefined) ? problems : undefined;

/** Makes a key and keeps it in this browser, locked; asked for with a passphrase, also a copy for a file. */
export async function newKey(form: FormData): Promise<KeyOr> {
  const name = text(form, 'name').trim();
  const [passphrase, again] = [text(form, 'passphrase'), text(form, 'again')];
  const problems = only({
    name: nameProblem(name),
    passphrase: passphrase === '' ? undefined : passphraseProblem(passphrase),
    again: passphrase === again ? undefined : m.passMakerNotSame(),
  });
  if (problems !== undefined) return { problems };
  const made = await makeKey();
  const file = passphrase === '' ? {} : { file: await writeKeyFile(name, made, passphrase) };
  const key = { name, publicKey: made.publicKey, privateKey: await lockKey(made.pkcs8) };
  made.pkcs8.fill(0);
  await keyStore.write(key);
  return { key, ...file };
}

/** Brings a key in from a file. */
export async function bringKey(form: FormData): Promise<KeyOr> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return { problems: { file: m.passMakerChooseFile() } };
  if (file.size > 100_000) return { problems: { file: m.passMakerNoKeyFile() } };
  const read = await readKeyFile(await file.text(), text(form, 'opening'));
  if ('problem' in read) return { problems: { opening: read.problem } };
  await keyStore.write(read.key);
  return { key: read.key };
}
