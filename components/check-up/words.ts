import type { CheckUpMode } from '../../lib/core/check-up/topics.ts';
import type { CheckUpStatus } from '../../lib/core/check-up/records.ts';
import { dateInWords } from '../format.ts';

type ModeWords = { tab: string; lead: string; own: string };

/** What the page says of each mode: on its button, under it, and over what is about no one site. */
const modes: Readonly<Record<CheckUpMode, ModeWords>> = {
  joining: {
    tab: 'Joining, or once a year',
    lead: 'Before you start at a school, and once a year after that. Begin wherever you like; nothing here is a test.',
    own: 'You and the people around you',
  },
  leaving: {
    tab: 'Leaving a school',
    lead: 'So that what you write from now on is your own, and nothing of the school’s is left with you.',
    own: 'The people and accounts you leave',
  },
  official: {
    tab: 'A new school account',
    lead: 'Before an account in the school’s name is made. Settle these first, and it will be easy to look after.',
    own: 'Before it is made',
  },
};

const things = (count: number): string => (count === 1 ? '1 thing' : `${String(count)} things`);

const ofAll = (settled: number, total: number): string => `${String(settled)} of ${String(total)}`;

export const checkUpWords = {
  title: 'Privacy check-up',
  loading: 'Looking …',
  failed: 'Lanyard could not open your check-up. If trying again does not help, open the browser anew.',
  notWritten: 'Lanyard could not write that down just now. Please try once more.',
  modes,
  choose: 'What is it for?',
  ofAll,
  lookedAt: 'looked at',
  progress: (settled: number, total: number): string =>
    settled === 0
      ? `There are ${things(total)} to look at.`
      : settled === total
        ? 'You have looked at everything. Well done.'
        : `You have looked at ${ofAll(settled, total)}.`,
  yearly: 'Lanyard will suggest another look in a year.',
  again: (count: number): string =>
    count === 1 ? 'One is due for another look.' : `${String(count)} are due for another look.`,
  closed:
    'Social sites are closed on this device now, so most links lead to the page that says so. You can print this page and go through it at home.',
  policy: 'Your school’s policy:',
  readPolicy: 'Read the whole policy',
  newTab: ' (opens a new tab)',
  /** Said of an item as it stands. */
  status: (
    status: CheckUpStatus,
    done: string,
    on: string | undefined,
    until: string | undefined,
  ): string => {
    const date = on === undefined ? '' : dateInWords(on);
    switch (status) {
      case 'open':
        return '';
      case 'done':
        return `${done}: ${date}`;
      case 'not-for-me':
        return 'Not for you';
      case 'later':
        return until === undefined ? 'Later' : `Lanyard will remind you from ${dateInWords(until)}`;
      case 'again':
        return `Time for another look; last time was ${date}`;
    }
  },
  done: 'Done',
  notForMe: 'Not for me',
  later: 'Remind me next term',
  laterFrom: (date: string): string => `from ${dateInWords(date)}`,
  aside: (site: string): string => `I am not on ${site}`,
  /** Announced after a press. */
  marked: (title: string, state: string): string => `${title}: ${state}.`,
  unmarked: (title: string): string => `${title}: still to look at.`,
  setAside: (site: string): string => `${site} is set aside: not for you.`,
  undo: 'Undo',
  undone: 'It is as it was.',
  forget: 'Forget all that I ticked here',
  forgotten: 'All ticks were forgotten.',
  print: 'Print',
  reading: {
    title: 'Lanyard can read it for you',
    text: 'Open your own profile there and press Lanyard’s button: “Check this profile” shows you what gives away where you work. It reads the page once, when you ask; nothing of it is kept, and nothing of it comes to this page.',
  },
  message: {
    title: 'A message that names nobody',
    copy: 'Copy it',
    mail: 'Write it as an e-mail',
    to: (head: string): string => `For ${head}`,
    note: 'Add no names: talk about people, do not write about them.',
  },
  ownList: 'Open your list',
  form: 'The school’s approval form',
  noForm: 'If your school has a form for this, ask the office for it.',
  kept: (date: string): string =>
    `Of each thing Lanyard keeps what you pressed and the date, in this browser: no words, and nothing that stands on a site. Lanyard shows it to nobody; anyone using this browser profile can open this page. The links were looked up on ${dateInWords(date)}; where a site has moved its page since, search its settings for the words on the link.`,
};
