import type { Account, AccountKind } from '../core/account.ts';
import { effectiveSeverity } from '../core/effective-severity.ts';
import type { Finding } from '../core/finding.ts';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import type { Severity } from '../core/severity.ts';
import { isOutsidePosting } from '../core/posting-hours.ts';
import type { SurfaceKind, TextSurfaceKind } from '../core/surface.ts';
import type { Detection } from '../rules/detection.ts';
import type { Rule } from '../rules/rule.ts';
import type { CompiledRules } from '../rules/run-rules.ts';
import type { Scan } from '../rules/scan.ts';
import { withoutYielding } from './yielding.ts';

/** A finding with what holds for it here: its rule, the words meant, and how strongly it is put. */
export type Found = {
  rule: Rule;
  finding: Finding;
  words: string;
  severity: Exclude<Severity, 'off'>;
};

/** A finding that is known again from one reading of its box to the next, by its key. */
export type Judged = Found & { key: string };

/** By what a text is judged: the rules as the page was given them, compiled for the school, and what holds here. */
export type Means = {
  detection: Detection;
  rules: CompiledRules;
  settings: PageNudgeSettings;
};

/** Where something is written, and as whom. */
export type Place = { surface: TextSurfaceKind; account: Account | undefined; hasImage?: boolean };

/** Words as they are compared: whatever their case and spaces. */
export const folded = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** Digest of a phrase for "not my school"; the worker hears no more of it than this. */
export const phraseDigest = (
  { accountDigest }: Pick<Detection, 'accountDigest'>,
  settings: PageNudgeSettings,
  words: string,
): string => accountDigest(settings.deviceSalt, 'phrase', folded(words));

/** Which kind of account this is, by the school's list of official ones. */
export function accountKindOf(settings: PageNudgeSettings, account: Account | undefined): AccountKind {
  if (account === undefined) return 'unknown';
  // Some pages of a site show who is signed in by number alone.
  const names = [account.handle, account.id].map((name) => `${settings.siteId}:${name ?? ''}`);
  return settings.officialAccounts.some((own) => names.includes(own)) ? 'official' : 'personal';
}

/** The signed-in person's own names, which are never findings. */
export const ownNamesOf = (account: Account | undefined): readonly string[] =>
  account === undefined ? [] : [account.handle, ...(account.name === undefined ? [] : [account.name])];

function judgeOne(
  finding: Finding,
  text: string,
  { detection, settings }: Means,
  place: Place,
): Found | undefined {
  const rule = detection.ruleOf(finding.rule);
  if (rule === undefined) return undefined;
  const severity = effectiveSeverity({
    settings,
    site: settings.siteId,
    surface: place.surface,
    rule: rule.id,
    fallback: rule.defaultSeverity,
    confidence: finding.confidence,
    ...(finding.roles === undefined ? {} : { roles: finding.roles }),
  });
  if (severity === 'off') return undefined;
  const words = text.slice(finding.start, finding.end);
  return { rule, finding, words, severity };
}

/** Whether a finding is about no words: about what is attached, or about when it is written. */
export const isWordless = ({ finding }: Pick<Judged, 'finding'>): boolean => finding.start === finding.end;

/** Whether it is about a picture or film: the box need not have been written in. */
export const isOfPhoto = ({ rule }: { rule: Pick<Rule, 'kind'> }): boolean => rule.kind === 'photo';

/** A rule's finding about no words, as strong as it is put on a kind of surface. */
function judgeWordless(rule: Rule, surface: SurfaceKind, { settings }: Means): readonly Found[] {
  const finding: Finding = { rule: rule.id, start: 0, end: 0, confidence: 'certain' };
  const severity = effectiveSeverity({
    settings,
    site: settings.siteId,
    surface,
    rule: rule.id,
    fallback: rule.defaultSeverity,
    confidence: finding.confidence,
  });
  return severity === 'off' ? [] : [{ rule, finding, words: '', severity }];
}

/** The reminder that holds for a picture or film attached to a box. */
export const judgePhoto = (means: Means, account: Account | undefined): readonly Found[] =>
  judgeWordless(means.detection.photoRule(accountKindOf(means.settings, account)), 'attachment', means);

/** What is said of something written at an instant (ms) from an account of the school, where policy has hours for that. */
export function judgeHours(means: Means, { surface, account }: Place, at: number): readonly Found[] {
  const { detection, settings } = means;
  const rule = detection.hoursRule;
  if (!rule.surfaces.includes(surface) || !isOutsidePosting(at, settings.postingHours)) return [];
  return accountKindOf(settings, account) === 'official' ? judgeWordless(rule, surface, means) : [];
}

/** Runs the rules over the text of a box, by its own scan, and decides how strongly each finding is put. */
export function judgeText(text: string, scan: Scan, means: Means, place: Place): readonly Found[] {
  const { detection, settings } = means;
  const isAnswered = (words: string): boolean =>
    settings.answeredPhrases.includes(phraseDigest(detection, settings, words));
  const context = {
    surface: place.surface,
    account: accountKindOf(settings, place.account),
    ownNames: ownNamesOf(place.account),
    hasImage: place.hasImage === true,
  };
  const found = scan(text, context)
    .map((finding) => judgeOne(finding, text, means, place))
    .filter((judged) => judged !== undefined);
  return withoutYielding(found).filter(({ rule, words }) => rule.kind !== 'school' || !isAnswered(words));
}
