import '../../assets/page.css';

import { render } from 'preact';

import { list } from '../../components/format.ts';
import { PassMakerPage } from '../../components/pass-maker/PassMakerPage.tsx';
import type { PassMakerState, ShownKey } from '../../components/pass-maker/state.ts';
import { now } from '../../lib/clock/device-clock.ts';
import type { PassFacts } from '../../lib/core/overview.ts';
import { shownCode } from '../../lib/core/pass-words.ts';
import { moment } from '../../lib/core/time-words.ts';
import * as m from '../../lib/language/made/messages.ts';
import { send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { keyStore } from '../../lib/passes/key-store.ts';
import { type OwnKey, policyLine } from '../../lib/passes/keys.ts';
import { makePass } from '../../lib/passes/make-pass.ts';
import { type NewPass, readRequest, wallTime } from '../../lib/passes/request.ts';
import { bringKey, newKey } from './own-key.ts';

const HOUR = 3_600_000;

const root = document.getElementById('app') as HTMLElement;
let key: OwnKey | undefined;
let state: PassMakerState = { kind: 'loading' };

const actions = {
  onRetry: () => void load(),
  onNewKey: (form: FormData) => void take(newKey(form)),
  onBringKey: (form: FormData) => void take(bringKey(form)),
  onForgetKey: () => void keyStore.forget().then(() => load()),
  onMake: (form: FormData) => void make(form),
  onAnother: () => void load(),
  copy: (text: string) => navigator.clipboard.writeText(text),
};

function show(next: PassMakerState): void {
  state = next;
  render(<PassMakerPage state={state} actions={actions} />, root);
}

const shownKey = (own: OwnKey, facts: PassFacts, copy: string | undefined): ShownKey => ({
  name: own.name,
  line: policyLine(own),
  isInPolicy: facts.keys.some((one) => one.key === own.publicKey),
  file: copy === undefined ? undefined : { name: 'lanyard-key.json', href: addressOf(copy) },
});

/** An address within this page; nothing is sent anywhere. */
const addressOf = (text: string): string =>
  URL.createObjectURL(new Blob([text], { type: 'application/json' }));

/** `copy`: the key under a passphrase, which is shown once. */
async function load(copy?: string): Promise<void> {
  try {
    key = await keyStore.read();
    if (key === undefined) {
      show({ kind: 'no-key', problems: {}, busy: false });
      return;
    }
    const facts = await send('getPassFacts');
    const [from, until] = [now(), now() + HOUR].map((at) => wallTime(at, facts.timeZone));
    const usual = { from: from ?? '', until: until ?? '' };
    show({ kind: 'ready', key: shownKey(key, facts, copy), facts, usual, problems: {}, made: undefined });
  } catch {
    show({ kind: 'failed' });
  }
}

async function take(made: ReturnType<typeof newKey>): Promise<void> {
  show({ kind: 'no-key', problems: {}, busy: true });
  try {
    const result = await made;
    if ('problems' in result) show({ kind: 'no-key', problems: result.problems, busy: false });
    else await load(result.file);
  } catch {
    show({ kind: 'failed' });
  }
}

function wordsOf(pass: NewPass, { sites, timeZone }: PassFacts): string {
  const names = sites.filter(({ id }) => pass.sites.includes(id)).map(({ name }) => name);
  const [from, until] = [pass.from, pass.until].map((at) => moment(at, now(), timeZone));
  const times = { from: from ?? '', until: until ?? '' };
  return m.passMakerOpens({ sites: list(names), ...times, code: shownCode(pass.code) });
}

const fieldsOf = (form: FormData) => {
  const text = (name: string): string =>
    form
      .getAll(name)
      .filter((one) => typeof one === 'string')
      .join(',');
  return {
    ...{ code: text('code'), from: text('from'), until: text('until'), reason: text('reason') },
    sites: form.getAll('sites').filter((one) => typeof one === 'string'),
  };
};

async function make(form: FormData): Promise<void> {
  if (state.kind !== 'ready' || key === undefined) return;
  const { facts } = state;
  const read = readRequest(fieldsOf(form), { now: now(), timeZone: facts.timeZone });
  if ('problems' in read) {
    show({ ...state, problems: read.problems });
    return;
  }
  try {
    const made = { text: await makePass(read.pass, key), words: wordsOf(read.pass, facts) };
    show({ ...state, problems: {}, made });
  } catch {
    show({ kind: 'failed' });
  }
}

void speakFirst({ title: m.passMakerTitle, draw: () => show(state) }).then(() => load());
