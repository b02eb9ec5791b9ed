import type { AnswerGroup } from '../../lib/core/answer-groups.ts';
import type { LookedForByRule } from '../../lib/core/looked-for.ts';
import type { FileProblem, NameProblem } from '../../lib/core/own-settings.ts';
import type { QuietLength } from '../../lib/core/quiet.ts';
import type { SettingsFacts } from '../../lib/core/settings-facts.ts';

/** Why a file was not opened; the last two are found before anybody reads what is in it. */
export type OpenProblem = FileProblem | { kind: 'too-long' } | { kind: 'unreadable' };

export type SettingsProblems = { names?: NameProblem; aliases?: NameProblem; file?: OpenProblem };

/** What the rules go by: fetched when somebody asks for it, so absent before; or it could not be read. */
export type LookedForState = LookedForByRule | 'failed' | undefined;

/** Where something can be changed. */
export type Place = 'nudges' | 'names' | 'file' | 'answers' | 'language' | 'data';

/** What the settings page has to show. */
export type SettingsPageState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'ready';
      facts: SettingsFacts;
      /** What the last press did, and where. */
      said?: { place: Place; words: string } | undefined;
      /** It can be taken back. */
      canUndo: boolean;
      problems: SettingsProblems;
      /** Somebody is being asked whether all their data is to go. */
      asksToDelete: boolean;
    };

export type ReadyState = Extract<SettingsPageState, { kind: 'ready' }>;

export type SettingsActions = {
  onRetry: () => void;
  onUndo: () => void;
  /** The texts of both fields, one name a line. */
  onNames: (names: string, aliases: string) => void;
  onOpenFile: (file: File) => void;
  onRemoveFile: () => void;
  onRest: (length: QuietLength, siteId: string | undefined) => void;
  /** On all sites where none is named. */
  onWake: (siteId: string | undefined) => void;
  onForget: (groups: readonly AnswerGroup[]) => void;
  onLanguage: (tag: string | undefined) => void;
  /** Somebody opens the kinds of what is looked for. */
  onKinds: () => void;
  onAskDelete: () => void;
  onKeep: () => void;
  onDelete: () => void;
};

export type PartProps = { state: ReadyState; actions: SettingsActions };
