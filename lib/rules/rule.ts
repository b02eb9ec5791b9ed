import type { AccountKind } from '../core/account.ts';
import type { Finding } from '../core/finding.ts';
import type { Advice, NudgeKind } from '../core/nudge.ts';
import type { PersonRole } from '../core/person-role.ts';
import type { RemarkTarget } from '../core/remark-target.ts';
import type { SchoolIdentity } from '../core/school-identity.ts';
import type { Severity } from '../core/severity.ts';
import type { TextSurfaceKind } from '../core/surface.ts';
import type { PeopleIndex } from '../text/people-index.ts';
import type { ReadText } from '../text/read-text.ts';

/** Where a text stands: what the page knows of the box and of the person writing. */
export type TextContext = {
  surface: TextSurfaceKind;
  account: AccountKind;
  /** Display names and handles of the signed-in person: never a finding. */
  ownNames: readonly string[];
  /** A picture or film is attached, as far as the page can be read. */
  hasImage?: boolean;
};

/** What a rule is compiled from: who the school is, and whom it knows. Nothing else of the policy reaches a rule. */
export type RuleSubject = {
  school: SchoolIdentity;
  /** The compiled watch-lists; undefined where there are none (yet). */
  people: PeopleIndex | undefined;
  /** Whom the policy does not want remarked upon; absent: `usualRemarkTargets`. */
  remarkTargets?: readonly RemarkTarget[];
};

/** Finds what one rule watches for in one text. The runner adds the rule's id. */
export type Check = (text: ReadText, context: TextContext) => readonly Omit<Finding, 'rule'>[];

/** A text that must, or must not, be flagged. A rule's examples are its tests. */
export type RuleExample = {
  text: string;
  /** Default `composer`. */
  surface?: TextSurfaceKind;
  /** Default `personal`. */
  account?: AccountKind;
  /** Whether a picture or film is attached. */
  image?: boolean;
  /** The words that must be marked, where the example says so. */
  marks?: string;
  /** What this example needs in place of the example school all rules share. */
  school?: Partial<SchoolIdentity>;
  /** Names on the watch-list, beyond the shared example list. */
  listed?: readonly string[];
  /** The role under which they are listed; default `pupil`. */
  listedAs?: PersonRole;
  /** In place of the usual ones. */
  remarkTargets?: readonly RemarkTarget[];
};

/**
 * A rule's examples: an export of its file beside the rule, not a part of it, so that the page's bundle leaves them
 * out. `lib/rules/examples.ts` joins them to their rules for tests and documentation.
 */
export type RuleExamples = { flagged: readonly RuleExample[]; clean: readonly RuleExample[] };

/** One thing watched for in text. One file holds all of it; `lib/rules/registry.ts` has its one line. */
export type Rule = {
  /** The name of its file and its name in policy (`id=severity`). It is stored in policies: never rename it. */
  id: string;
  kind: NudgeKind;
  /** Short name for settings and diagnostics, in the language of the moment. */
  title(): string;
  surfaces: readonly TextSurfaceKind[];
  /** Ids in docs/clauses.md of the policy clauses this rule keeps. */
  clauses: readonly string[];
  /** What holds where no policy says otherwise. */
  defaultSeverity: Exclude<Severity, 'block'>;
  /** Messages of the catalogue, none of them said before it is drawn. */
  advice: Advice;
  /** Whether findings may be painted in the page. People findings never are: the page can read highlights. */
  painted: boolean;
  /** Ids of stronger rules: where one of them marks the same words and is put as strongly, this rule is silent. */
  yieldsTo?: readonly string[];
  /** Official accounts speak for the school, so a rule about naming it is silent there (clause A1). */
  silentOnOfficial?: boolean;
  /** What is asked of official accounts alone (clauses A2, A3, A6): silent on a personal or unknown account. */
  onlyOnOfficial?: boolean;
  /** Compiles the rule for one school; undefined where there is nothing to watch for (no names, no lists). */
  compile(subject: RuleSubject): Check | undefined;
};
