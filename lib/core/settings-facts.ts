import type { AnswerGroup, AnswerRow } from './answer-groups.ts';
import type { ChosenLanguage } from './choose-language.ts';
import type { PeopleReport, PolicyReport } from './diagnostics.ts';
import type { FileProblem, OwnFile, OwnSettings, SchoolNames } from './own-settings.ts';
import type { Quiet } from './quiet.ts';
import type { NudgeSettings, SettingsOrigin } from './settings.ts';

/** All that the settings page shows. It names the school, and so goes to Lanyard's own pages alone. */
export type SettingsFacts = {
  origin: SettingsOrigin;
  /** Hours or minutes are kept here: nudges are the school's to switch off. */
  enforced: boolean;
  /** The day has an allowance here, which rests on the minutes of today. */
  rationed: boolean;
  /** Minutes pass through the browser's own sync (`syncMinutes`). */
  synced: boolean;
  /** The school's zone (IANA name), in which instants are to be read out. */
  timeZone: string;
  /** Ms since the Unix epoch. */
  now: number;
  own: OwnSettings;
  /** Part of what was set could not be read from the disk, and is gone. */
  damaged: boolean;
  /** What rests now; nothing where the school enforces. */
  quiet: readonly Quiet[];
  /** Sites whose pages nudges are made for, by the names staff know. */
  nudgedSites: readonly { id: string; name: string }[];
  /** All sites, for those that answers are about. */
  sites: readonly { id: string; name: string }[];
  answers: readonly AnswerGroup[];
  policy: PolicyReport;
  people: PeopleReport;
  /** How many names the list of one's own holds; absent where the disk does not say. */
  ownListCount?: number;
  nudges: NudgeSettings;
  /** Tags of the languages there are. */
  languages: readonly string[];
  /** What came of the language that policy asks for; absent where it asks for none. */
  policyLanguage?: ChosenLanguage;
};

/** A change, and what was there before it. */
export type NamesChange = { facts: SettingsFacts; before: SchoolNames };

export type FileChange =
  { kind: 'done'; facts: SettingsFacts; before?: OwnFile } | { kind: 'refused'; problem: FileProblem };

export type AnswersChange = { facts: SettingsFacts; removed: readonly AnswerRow[] };
