import * as m from '../language/made/messages.ts';
import { languageTag } from '../language/language.ts';
import type { PersonRole } from '../core/person-role.ts';
import type { TextSurfaceKind } from '../core/surface.ts';
import type { Audience, AudienceKind } from '../sites/site-adapter.ts';
import type { Judged } from './judge.ts';

// Which message it is, where several could be. Words are never an accusation: they speak of what was written and of who
// may read it, never of the person.

/** What was noticed: the first line of a card, without a full stop. */
export const whatOf = ({ rule, words }: Pick<Judged, 'rule' | 'words'>): string =>
  rule.advice.what({ words });

const audiences: Record<AudienceKind, () => string> = {
  anyone: m.nudgeAudienceAnyone,
  followers: m.nudgeAudienceFollowers,
  public: m.nudgeAudiencePublic,
  friends: m.nudgeAudienceFriends,
  'friends-of-friends': m.nudgeAudienceFriendsOfFriends,
  'some-friends': m.nudgeAudienceSomeFriends,
  'only-me': m.nudgeAudienceOnlyMe,
  members: m.nudgeAudienceMembers,
};

/** Who will see what is being written (S9), as far as the site shows it; nothing where it does not. */
export function audienceLines(audience: Audience | undefined): readonly string[] {
  if (audience === undefined) return [];
  return [typeof audience === 'string' ? audiences[audience]() : m.nudgeAudienceSaid(audience)];
}

/** What pressing something once more is for. A post may have a step more: Facebook's "Next" sends nothing by itself. */
type Purpose = 'send' | 'keep' | 'go-on';

const purposes: Record<TextSurfaceKind, Purpose> = {
  composer: 'go-on',
  comment: 'send',
  message: 'send',
  'profile-field': 'keep',
  'account-field': 'go-on',
};

/**
 * What is to be done after going on.
 * @param called what the person sees on what they pressed, where it is short; the site may have another language
 */
export const pressAgain = (called: string | undefined, to: Purpose = 'go-on'): string =>
  called === undefined ? m.nudgePressItAgain({ to }) : m.nudgePressAgain({ to, called });

/** The same for what was written in such a box. */
export const sendAgain = (kind: TextSurfaceKind, called: string | undefined): string =>
  pressAgain(called, purposes[kind]);

/** The title of a pause. */
export const beforeWhat = (kind: TextSurfaceKind): string =>
  kind === 'profile-field' || kind === 'account-field' ? m.nudgeBeforeSave() : m.nudgeBeforeSend();

const roleWords: Record<PersonRole, () => string> = {
  pupil: m.personAsPupil,
  'former-pupil': m.personAsFormerPupil,
  parent: m.personAsParent,
  staff: m.personAsStaff,
};

/** Under which roles a name is listed: said only once it is asked for. */
export const whyRoles = (roles: readonly PersonRole[]): string => {
  const list = new Intl.ListFormat(languageTag(), { type: 'disjunction' });
  return m.nudgeListedAs({ roles: list.format(roles.map((role) => roleWords[role]())) });
};
