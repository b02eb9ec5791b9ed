import type { NudgeKind } from '../nudge.ts';
import type { TextSurfaceKind } from '../surface.ts';

/** The sites on which it can be rehearsed: those on whose pages Lanyard reads what is written. */
export const rehearsalSites: readonly string[] = ['facebook', 'instagram', 'linkedin', 'threads', 'x'];

/** How many things or names are rehearsed at a time: more would be a report. */
export const mostRehearsed = 50;

/** What is rehearsed: things written, or names of people. */
export type RehearsalMode = 'texts' | 'names';

/** Where it is rehearsed, and as whom. */
export type RehearsalWhere = {
  /** Id of one of `rehearsalSites`. */
  site: string;
  place: TextSurfaceKind;
  account: 'personal' | 'official';
  /** `own`: one's own device, where the school's policy file was opened by hand. */
  device: 'school' | 'own';
  /** A picture or film is attached. */
  hasImage: boolean;
  /** As it will be once `gentleUntil` is over. */
  afterGentle: boolean;
};

/** What comes of something, strongest first: sent by nobody, asked about first, marked with a card, nothing. */
export const outcomes = ['refused', 'held', 'noticed', 'alone'] as const;

export type Outcome = (typeof outcomes)[number];

/** Words of the school's policy, with what introduces them. */
export type Cited = { says: string; words: string };

/** What the card says of a finding. Said anew whenever it is drawn: the language may be another one by then. */
export type CardWords = {
  /** The short name of the rule. */
  title: string;
  what: string;
  why: string;
  instead: string;
  /** For a name: as what it is listed. */
  listedAs?: string;
  clause?: Cited;
};

/** One thing that a rule noticed. */
export type RehearsedFinding = {
  rule: string;
  kind: NudgeKind;
  outcome: Exclude<Outcome, 'alone'>;
  /** Offsets into the text, in UTF-16 code units; the same where it is about no words. */
  start: number;
  end: number;
  /** The rule itself is unsure, so that it is never more than a notice. */
  isUnsure: boolean;
  /** Whether the words are marked on the site. */
  isPainted: boolean;
  says(): CardWords;
};

export type RehearsedText = { text: string; outcome: Outcome; findings: readonly RehearsedFinding[] };

/** What can be done to a person. */
export type PersonAct = 'befriend' | 'follow' | 'accept' | 'page' | 'message';

export type RehearsedAct = {
  act: PersonAct;
  outcome: Outcome;
  /** The rule that decides it, where one does. */
  rule?: string;
  /** The words of the school's policy for it. */
  clause?: string;
};

export type RehearsedName = {
  name: string;
  /** The strongest of what may be done to them. */
  outcome: Outcome;
  /** Whether the name is on a list, and how it is there. */
  listed?: {
    /** On a list of names that many people share: at most a notice. */
    isCommon: boolean;
    /** It is only like the name on the list: at most a notice. */
    isUnsure: boolean;
    says(): string;
  };
  acts: readonly RehearsedAct[];
};

/** Something about this policy without which the outcome is not understood. */
export type RehearsalNote =
  | { kind: 'no-school' }
  | { kind: 'silent-here' }
  | { kind: 'no-official' }
  | { kind: 'own-device' }
  | { kind: 'no-lists' }
  | { kind: 'lists-ended' }
  /** `until`: `YYYY-MM-DD` */
  | { kind: 'gentle'; until: string }
  | { kind: 'left-out'; count: number; most: number }
  | { kind: 'cut'; count: number; most: number };

/** A rule that held something, and of how many things. */
export type Strict = { rule: string; held: number; title(): string };

export type RehearsalResult = {
  notes: readonly RehearsalNote[];
  counts: Readonly<Record<Outcome, number>>;
  /** Rules that hold, those that do so most first. */
  strict: readonly Strict[];
} & ({ mode: 'texts'; items: readonly RehearsedText[] } | { mode: 'names'; items: readonly RehearsedName[] });

/** What the panel has to show. */
export type RehearsalState = {
  mode: RehearsalMode;
  /** What was pasted, for each mode. */
  pasted: Readonly<Record<RehearsalMode, string>>;
  where: RehearsalWhere;
  /** The rules are a file of their own; `wrong`: it is there, and they are not in it. */
  rules: 'not-needed-yet' | 'loading' | 'ready' | 'missing' | 'wrong';
  /** Of what was there when it was last asked for, by the policy as it is now. */
  result?: RehearsalResult;
};

export type RehearsalActions = {
  onMode(mode: RehearsalMode): void;
  onPaste(pasted: string): void;
  onWhere(where: Partial<RehearsalWhere>): void;
  onRehearse(): void;
  onClear(): void;
};
