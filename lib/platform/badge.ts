import browser from 'webextension-polyfill';

import type { BadgeDay } from '../core/badge-day.ts';

type Fault = 'policy-error' | 'no-access';

const calm = '#1f4e5f';
const alert = '#a3341f';

/** A sign of a few characters, and what it means in words. */
type Look = { text: string; words: string };

const minutes = (left: number): string => `${left} ${left === 1 ? 'minute' : 'minutes'}`;

function ofDay(day: BadgeDay): Look {
  switch (day.kind) {
    case 'none':
      return { text: '', words: '' };
    case 'minutes':
      return { text: String(day.left), words: `${minutes(day.left)} left today` };
    case 'hours':
      return { text: String(day.left), words: `${minutes(day.left)} until your school’s hours begin` };
    case 'closed':
      return { text: '0', words: 'social sites are closed now' };
    case 'pass':
      return { text: 'pass', words: 'a pass is in use. Social sites it does not name are closed now' };
  }
}

const faults: Record<Fault, Look> = {
  'policy-error': {
    text: '!',
    words: 'part of the school’s policy could not be read. Click to see what is wrong',
  },
  'no-access': { text: 'off', words: 'not allowed on some sites. Click to allow it' },
};

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What is wrong has the mark, because nothing else shows it; the day follows in the words. */
function lookOf(day: BadgeDay, fault: Fault | undefined): Look & { colour: string } {
  const today = ofDay(day);
  if (fault === undefined) return { ...today, colour: calm };
  const { text, words } = faults[fault];
  return { text, words: today.words === '' ? words : `${words}. ${sentence(today.words)}`, colour: alert };
}

/** The toolbar button: a number, or why there is none; colour alone says nothing. */
export const badge = {
  show: async ({ day, fault }: { day: BadgeDay; fault?: Fault }): Promise<void> => {
    const { text, words, colour } = lookOf(day, fault);
    const title = words === '' ? 'Lanyard' : `Lanyard: ${words}`;
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color: colour }),
      browser.action.setBadgeTextColor({ color: '#ffffff' }),
      browser.action.setBadgeText({ text }),
      browser.action.setTitle({ title }),
    ]);
  },
};
