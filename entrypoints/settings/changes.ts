import type { Place, ReadyState, SettingsActions } from '../../components/settings/state.ts';
import { answersIn } from '../../components/settings/words.ts';
import type { AnswerGroup } from '../../lib/core/answer-groups.ts';
import { longestFile, type OwnFile, readNames, type SchoolNames } from '../../lib/core/own-settings.ts';
import type { QuietLength } from '../../lib/core/quiet.ts';
import type { FileChange, SettingsFacts } from '../../lib/core/settings-facts.ts';
import { moment } from '../../lib/core/time-words.ts';
import * as m from '../../lib/language/made/messages.ts';
import type { send as sendToWorker } from '../../lib/messaging/send.ts';

type Ports = { send: typeof sendToWorker; say: (next: Partial<Omit<ReadyState, 'kind'>>) => void };

type Undo = { place: Place; back: () => Promise<SettingsFacts> };

const untilOf = ({ quiet, now, timeZone }: SettingsFacts, siteId: string | undefined): string =>
  moment(quiet.find((one) => one.siteId === siteId)?.until ?? now, now, timeZone);

/** What is changed on the settings page: each change is said, and what can be taken back is kept until the next. */
export function createChanges({ send, say }: Ports) {
  let undo: Undo | undefined;

  function done(facts: SettingsFacts, place: Place, words: string, back?: Undo['back']): void {
    undo = back && { place, back };
    say({ facts, said: { place, words }, canUndo: back !== undefined });
  }

  /** A change that cannot be written down leaves all as it is, and says so. */
  const attempt = (place: Place, change: () => Promise<void>): void =>
    void change().catch(() =>
      say({ said: { place, words: m.commonNotWritten() }, canUndo: undo?.place === place }),
    );

  const putNames = (names: SchoolNames) => send('setSchoolNames', names).then(({ facts }) => facts);

  async function putFile(file: OwnFile | undefined): Promise<SettingsFacts> {
    const change = await send('putPolicyFile', file === undefined ? {} : { file });
    if (change.kind === 'refused') throw new Error('a file that was open cannot be opened again');
    return change.facts;
  }

  function onNames(first: string, second: string): void {
    const [names, aliases] = [readNames(first), readNames(second)];
    if (names.problem !== undefined || aliases.problem !== undefined) {
      say({
        problems: {
          ...(names.problem && { names: names.problem }),
          ...(aliases.problem && { aliases: aliases.problem }),
        },
      });
      return;
    }
    const count = names.names.length + aliases.names.length;
    attempt('names', async () => {
      const { facts, before } = await send('setSchoolNames', { names: names.names, aliases: aliases.names });
      done(facts, 'names', m.settingsNamesSaved({ count }), () => putNames(before));
    });
  }

  function taken(change: FileChange, said: string): void {
    if (change.kind === 'refused') {
      say({ problems: { file: change.problem } });
      return;
    }
    const { before } = change;
    done(change.facts, 'file', said, () => putFile(before));
  }

  async function open(file: File): Promise<void> {
    if (file.size > longestFile) {
      say({ problems: { file: { kind: 'too-long' } } });
      return;
    }
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      say({ problems: { file: { kind: 'unreadable' } } });
      return;
    }
    taken(await send('openPolicyFile', { text }), m.settingsFileSaid());
  }

  async function forget(groups: readonly AnswerGroup[]): Promise<void> {
    const keys = groups.map(({ site, about, on }) => ({ site, about, ...(on !== undefined && { on }) }));
    const { facts, removed } = await send('forgetAnswers', { groups: keys });
    done(facts, 'answers', m.settingsAnswersRemoved({ count: answersIn(groups) }), () =>
      send('putBackAnswers', { rows: removed }),
    );
  }

  const on = (siteId: string | undefined) => (siteId === undefined ? {} : { siteId });

  const actions: Omit<SettingsActions, 'onRetry' | 'onKinds' | 'onAskDelete' | 'onKeep'> = {
    onNames,
    onOpenFile: (file) => attempt('file', () => open(file)),
    onRemoveFile: () =>
      attempt('file', async () => taken(await send('putPolicyFile', {}), m.settingsFileRemoved())),
    onRest: (length: QuietLength, siteId) =>
      attempt('nudges', async () => {
        const facts = await send('restNudges', { length, ...on(siteId) });
        done(facts, 'nudges', m.settingsRestSaid({ moment: untilOf(facts, siteId) }));
      }),
    onWake: (siteId) =>
      attempt('nudges', async () =>
        done(await send('wakeNudges', on(siteId)), 'nudges', m.settingsWakeSaid()),
      ),
    onForget: (groups) => attempt('answers', () => forget(groups)),
    onLanguage: (language) =>
      attempt('language', async () => {
        const facts = await send('setLanguage', language === undefined ? {} : { language });
        done(facts, 'language', m.settingsLanguageSaid());
      }),
    onDelete: () =>
      attempt('data', async () => done(await send('deleteMyData'), 'data', m.settingsDeleted())),
    onUndo: () => {
      if (undo === undefined) return;
      const { place, back } = undo;
      attempt(place, async () => done(await back(), place, m.settingsUndone()));
    },
  };
  return { actions };
}
