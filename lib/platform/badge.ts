import browser from 'webextension-polyfill';

import type { BadgeDay, BadgeState } from '../core/badge-day.ts';
import * as m from '../language/made/messages.ts';

type Fault = NonNullable<BadgeState['fault']>;

const calm = '#1f4e5f';
const alert = '#a3341f';

/** A sign of a few characters, and what it means: as all that is said, and behind what is wrong. */
type Look = { text: string; words: string; after: string };

function ofDay(day: BadgeDay): Look {
  switch (day.kind) {
    case 'none':
      return { text: '', words: m.commonLanyard(), after: '' };
    case 'minutes': {
      const count = { count: day.left };
      return { text: String(day.left), words: m.badgeMinutes(count), after: m.badgeDayMinutes(count) };
    }
    case 'hours': {
      const count = { count: day.left };
      return { text: String(day.left), words: m.badgeHours(count), after: m.badgeDayHours(count) };
    }
    case 'closed':
      return { text: '0', words: m.badgeClosed(), after: m.badgeDayClosed() };
    case 'pass':
      return { text: m.badgePassSign(), words: m.badgePass(), after: m.badgeDayPass() };
  }
}

const ofFault = (fault: Fault): Omit<Look, 'after'> =>
  fault === 'policy-error'
    ? { text: '!', words: m.badgeFaultPolicy() }
    : { text: m.badgeOffSign(), words: m.badgeFaultAccess() };

/** Something that is said before the day, whose words follow. */
const before = (words: string, after: string): string =>
  after === '' ? words : m.badgeBoth({ fault: words, day: after });

/** What is left is told all the same once it is little. */
const isUrgent = (day: BadgeDay): boolean => (day.kind === 'minutes' ? day.left <= 5 : day.kind !== 'none');

/** What is wrong has the mark, because nothing else shows it; then the welcome page, unless the day is more pressing. */
function lookOf({ day, fault, welcome }: BadgeState): Omit<Look, 'after'> & { colour: string } {
  const { after, ...today } = ofDay(day);
  if (fault !== undefined) {
    const { text, words } = ofFault(fault);
    return { text, words: before(words, after), colour: alert };
  }
  if (welcome === undefined) return { ...today, colour: calm };
  const text = isUrgent(day) ? today.text : m.welcomeBadge();
  return { text, words: before(m.welcomeBadgeWords(), after), colour: calm };
}

/** The toolbar button: a number, or why there is none; colour alone says nothing. */
export const badge = {
  show: async (state: BadgeState): Promise<void> => {
    const { text, words: title, colour } = lookOf(state);
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color: colour }),
      browser.action.setBadgeTextColor({ color: '#ffffff' }),
      browser.action.setBadgeText({ text }),
      browser.action.setTitle({ title }),
    ]);
  },
};
