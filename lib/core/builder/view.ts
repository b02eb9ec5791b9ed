import type { KeyIssue } from '../diagnostics.ts';
import type { Field } from './field.ts';
import type { FormStep } from './steps.ts';

/** How a policy stood when somebody began to work on it, and what it was called. */
export type Origin = { kind: 'empty' } | { kind: 'start'; id: StartId } | { kind: 'file'; name: string };

/** Policies to begin with, named by what they do. */
export const startIds = ['hours', 'never', 'choices', 'official', 'contacts'] as const;

export type StartId = (typeof startIds)[number];

/** A key that this version of Lanyard does not know: kept, and not used. */
export type UnknownKey = { key: string; value: string; issue?: KeyIssue };

/** What became of one key since the policy was opened. Of keys that stand for people nothing is shown but numbers. */
export type ShownChange = {
  key: string;
  title: string;
  kind: 'added' | 'removed' | 'changed';
  /** What it has now and had not, and the other way round; of a list, its items. */
  added: readonly string[];
  removed: readonly string[];
  /** The same items in another order. */
  moved: boolean;
  /** How many people it holds now and held before; for lists of people alone. */
  people?: { before: number; after: number };
};

/** Something to look at, with the way to it. */
export type Check = { step: FormStep | 'start'; key: string; title: string; issue: KeyIssue };

/** All that the builder shows of the policy being made. */
export type BuilderView = {
  origin: Origin;
  /** The policy's own name, where it has one. */
  name?: string;
  fields: Readonly<Record<FormStep, readonly Field[]>>;
  unknown: readonly UnknownKey[];
  checks: readonly Check[];
  changes: readonly ShownChange[];
  canUndo: boolean;
  canRedo: boolean;
};

/** Why a file was not opened. `several`: it has policies of more than one extension. */
export type OpenProblem =
  | { kind: 'not-json'; line: number; column: number }
  | { kind: 'not-a-policy' | 'no-keys' | 'several' | 'too-long' | 'unreadable' };
