import type { Account } from '../core/account.ts';
import { effectiveSeverity } from '../core/effective-severity.ts';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import type { PersonRole } from '../core/person-role.ts';
import { stronger, type Severity } from '../core/severity.ts';
import type { SurfaceKind } from '../core/surface.ts';
import { surestOf } from '../core/surest.ts';
import type { Detection } from '../rules/detection.ts';
import type { PersonMatch } from '../text/people.ts';
import type { PeopleIndex } from '../text/people-index.ts';
import { ownNamesOf } from './judge.ts';

/** What must be known to say anything of anybody; undefined until it has arrived. */
export type Known = {
  settings(): PageNudgeSettings | undefined;
  detection(): Pick<Detection, 'accountDigest' | 'checkDisplayName'> | undefined;
  /** The school's lists. */
  people(): PeopleIndex | undefined;
  /** The user's own list (P13). */
  ownPeople(): PeopleIndex | undefined;
};

/** A rule about people, with what holds for it here. */
export type PersonRule = {
  rule: string;
  surface: SurfaceKind;
  /** Where policy names neither the role nor the rule; without them nothing is said then. */
  roleFallbacks?: Readonly<Record<PersonRole, Severity>>;
};

/** Somebody listed, and how strongly policy puts it. */
export type PersonFound = {
  severity: Exclude<Severity, 'off'>;
  /** Of the rules asked about, the one that puts it so. */
  rule: string;
  roles: readonly PersonRole[];
  common: boolean;
  /** On the user's own list and not on the school's, or there more strongly. */
  own?: true;
};

type Put = PersonMatch & { severity: Severity; rule: string; isOwn: boolean };

/** Some controls show no display name, and children seldom use their own as one: the handle may be made of it. */
const namesOf = ({ name, handle }: Account): readonly string[] =>
  name === undefined ? [handle] : [name, handle];

/** What is known of who it is. Some controls show the numeric id, others the handle alone: an answer holds at both. */
const idsOf = ({ id, handle }: Account): readonly string[] => (id === undefined ? [handle] : [id, handle]);

/**
 * The digests under which an account is remembered on this device. `about`: not the account itself but something that
 * was said of it.
 */
export function digestsOf(account: Account, known: Known, about?: string): readonly string[] {
  const [settings, detection] = [known.settings(), known.detection()];
  if (settings === undefined || detection === undefined) return [];
  return idsOf(account).map((id) =>
    detection.accountDigest(
      settings.deviceSalt,
      settings.siteId,
      about === undefined ? id : `${about}\n${id}`,
    ),
  );
}

const putBy = (settings: PageNudgeSettings, { confidence, roles }: PersonMatch, one: PersonRule): Severity =>
  effectiveSeverity({ settings, site: settings.siteId, fallback: 'off', confidence, roles, ...one });

/**
 * Whether an account is that of somebody listed, of whom policy asks something by one of these rules; undefined where it
 * is not, or nothing is known yet. The name shown and the handle may be those of two listed people, and several rules
 * may speak of one: what is put more strongly counts, of equals the school's list, then the surer and the first rule.
 */
export function findListed(
  account: Account,
  rules: readonly PersonRule[],
  known: Known,
  own: Account | undefined,
): PersonFound | undefined {
  const [settings, detection] = [known.settings(), known.detection()];
  if (settings === undefined || detection === undefined) return undefined;
  const ownNames = ownNamesOf(own);
  const putOf = (people: PeopleIndex | undefined, isOwn: boolean): readonly Put[] =>
    namesOf(account)
      .flatMap((name) => (people && detection.checkDisplayName(name, people, ownNames)) ?? [])
      .flatMap((match) =>
        rules.map((one) => ({ ...match, rule: one.rule, severity: putBy(settings, match, one), isOwn })),
      );
  const put = [...putOf(known.people(), false), ...putOf(known.ownPeople(), true)];
  const strongest = put.map(({ severity }) => severity).reduce(stronger, 'off');
  if (strongest === 'off') return undefined;
  const strong = put.filter(({ severity }) => severity === strongest);
  // What the user adds never changes what the school's list says.
  const found = surestOf(strong.filter(({ isOwn }) => !isOwn)) ?? surestOf(strong);
  if (found === undefined) return undefined;
  const { rule, roles, common, isOwn } = found;
  return { severity: strongest, rule, roles, common, ...(isOwn && { own: true as const }) };
}
