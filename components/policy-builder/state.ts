import type { JSX } from 'preact';

import type { EntryReader } from '../../lib/core/builder/entry-reader.ts';
import type { ExportChoice, ExtensionIds } from '../../lib/core/builder/export-choice.ts';
import type { DatesResult } from '../../lib/core/builder/found-dates.ts';
import type { PeopleKeys, PeopleMaker } from '../../lib/core/builder/people-run.ts';
import type { Field, RuleRow } from '../../lib/core/builder/field.ts';
import type { Step } from '../../lib/core/builder/steps.ts';
import type { BuilderView, OpenProblem, StartId } from '../../lib/core/builder/view.ts';
import type { RehearsalActions, RehearsalState } from '../../lib/core/builder/rehearsal.ts';
import type { Severity } from '../../lib/core/severity.ts';
import type { WeekHours } from '../../lib/core/timetable.ts';

/** What the builder shows. */
export type BuilderState = {
  step: Step;
  view: BuilderView;
  /** What the last press did. */
  said: string;
  /** How many things there are to look at, said a moment after the last key. */
  checked: string;
  problem?: OpenProblem;
  /** The name of the file that is the policy itself. */
  fileName: string;
  /** Every other form of it; worked out at the last step alone. */
  exports: readonly ExportChoice[];
  ids: ExtensionIds;
  /** The keys of people as they are: for the list maker, never to be drawn. */
  people: PeopleKeys;
  rehearsal?: { state: RehearsalState; actions: RehearsalActions };
  /** Something is in the policy that no file has. */
  unsaved: boolean;
};

/** A rule, or a rule for one role of person. */
export type RuleRef = Pick<RuleRow, 'rule' | 'role'>;

/** What an issue offers in place of what was written. */
export type Offer = { key: string; at?: string; suggestion?: string };

export type EditActions = {
  /** Undefined takes the key out. `about`: what is being typed in, so that one undo takes it back as a whole. */
  onSet: (key: string, value: string | boolean | readonly string[] | undefined, about?: string) => void;
  /** Several keys in one step. */
  onSetAll: (values: Readonly<Record<string, string | readonly string[]>>) => void;
  onMend: (offer: Offer) => void;
  onSeverity: (about: RuleRef, severity: Severity | undefined) => void;
  onCitation: (about: RuleRef, words: string) => void;
};

export type BuilderActions = EditActions & {
  onStep: (step: Step) => void;
  /** To the field of a key, at its step. */
  onShow: (step: Step, key: string) => void;
  onStart: (id: StartId | 'empty') => void;
  onOpen: (file: File) => void;
  onUndo: () => void;
  onRedo: () => void;
  onIds: (ids: Partial<ExtensionIds>) => void;
  /** The policy itself. */
  onSave: () => void;
  /** One file of an export, by its name. */
  onDownload: (id: string, file: string) => void;
  onDownloadAll: () => void;
};

/** What the page hands its parts: the policy's own readers, so that a form never thinks otherwise than a policy. */
export type Tools = {
  readHours: EntryReader<WeekHours>;
  /** Term dates in what was pasted or opened; `zone`: as the policy has it. */
  readDates: (source: string | Uint8Array, zone: string) => Promise<DatesResult>;
  makePeople: PeopleMaker;
  /** `YYYY-MM-DD`. */
  today: (zone: string) => string;
  /** Those on which it can be rehearsed. */
  sites: readonly { id: string; name: string }[];
};

export type PartProps = { state: BuilderState; actions: BuilderActions; tools: Tools };

/** What is done at a step; fetched when somebody first comes to it. */
export type Body = (props: PartProps) => JSX.Element | null;

export type BodyProps = PartProps & { body: Body | 'fetching' | 'missing' };

export type FieldProps = { field: Field; edit: EditActions; tools: Tools };
