import type { AnswerGroupKey, AnswerRow } from '../core/answer-groups.ts';
import type { FileProblem, OwnFile, OwnSettings, SchoolNames } from '../core/own-settings.ts';
import { present } from '../core/present.ts';
import type { QuietLength } from '../core/quiet.ts';
import type { AnswersChange, FileChange, NamesChange, SettingsFacts } from '../core/settings-facts.ts';
import type { AnswersService } from './answers-service.ts';
import type { MyDataService } from './my-data-service.ts';
import type { OwnSettingsService } from './own-settings-service.ts';
import type { Clock } from './ports.ts';

type Services = {
  facts: () => Promise<SettingsFacts>;
  ownSettings: OwnSettingsService;
  answers: Pick<AnswersService, 'forget' | 'putBack'>;
  myData: Pick<MyDataService, 'deleteAll'>;
  readFile: (
    text: string,
  ) => { kind: 'read'; file: Omit<OwnFile, 'openedAt'> } | { kind: 'refused'; problem: FileProblem };
  readOwn: (raw: unknown) => { own: OwnSettings };
  clock: Clock;
  /** Everything that was kept of the person is gone: open pages know of none of it now. */
  forgotten: () => void;
};

/** The answers to the settings page, and to the popup's button that ends quiet. Each gives what holds then. */
export function answerSettings(services: Services) {
  const { facts, ownSettings, answers, myData, readFile, readOwn, clock, forgotten } = services;
  const putFile = async (file: OwnFile | undefined): Promise<FileChange> => {
    const { file: before } = await ownSettings.setFile(file);
    return { kind: 'done', facts: await facts(), ...present({ before }) };
  };

  return {
    getSettings: () => facts(),
    setSchoolNames: async (names: SchoolNames): Promise<NamesChange> => {
      const { schoolNames, schoolAliases } = await ownSettings.setNames(names);
      return { facts: await facts(), before: { names: schoolNames, aliases: schoolAliases } };
    },
    openPolicyFile: ({ text }: { text: string }): Promise<FileChange> => {
      const read = readFile(text);
      return read.kind === 'refused'
        ? Promise.resolve(read)
        : putFile({ ...read.file, openedAt: clock.now() });
    },
    putPolicyFile: ({ file }: { file?: object }): Promise<FileChange> => {
      if (file === undefined) return putFile(undefined);
      const known = readOwn({ file }).own.file;
      if (known !== undefined) return putFile(known);
      return Promise.resolve({ kind: 'refused', problem: { kind: 'not-a-policy' } });
    },
    setLanguage: async ({ language }: { language?: string }): Promise<SettingsFacts> => {
      await ownSettings.setLanguage(language);
      return facts();
    },
    restNudges: async ({ length, siteId }: { length: QuietLength; siteId?: string }) => {
      await ownSettings.rest(length, siteId);
      return facts();
    },
    wakeNudges: async ({ siteId }: { siteId?: string }): Promise<SettingsFacts> => {
      await ownSettings.endRest(siteId);
      return facts();
    },
    forgetAnswers: async ({ groups }: { groups: readonly AnswerGroupKey[] }): Promise<AnswersChange> => {
      const removed = await answers.forget(groups);
      return { facts: await facts(), removed };
    },
    putBackAnswers: async ({ rows }: { rows: readonly AnswerRow[] }): Promise<SettingsFacts> => {
      await answers.putBack(rows);
      return facts();
    },
    deleteMyData: async (): Promise<SettingsFacts> => {
      await myData.deleteAll();
      forgotten();
      return facts();
    },
  };
}
