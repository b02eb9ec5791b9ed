import type { PassVerdict } from './pass.ts';
import { clockTime, moment } from './time-words.ts';

type Facts = { now: number; timeZone: string };

/** `Monday 23 November` */
const dayOf = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at);

const threes = (code: string): readonly string[] => code.match(/.{1,3}/g) ?? [];

/** A browser's code as people read it: `K7M-4QX-9TR`. */
export const shownCode = (code: string): string => threes(code).join('-');

/** Sign by sign, for reading aloud: `K 7 M, 4 Q X, 9 T R`. */
export const spokenCode = (code: string): string =>
  threes(code)
    .map((part) => [...part].join(' '))
    .join(', ');

/**
 * What to tell somebody who has put in a pass; kind, and with what to do. No site is named: children may see the
 * screen.
 */
export function passWords(verdict: PassVerdict, { now, timeZone }: Facts): string {
  switch (verdict.kind) {
    case 'valid':
      return `Your pass holds until ${moment(verdict.pass.until, now, timeZone)}.`;
    case 'not-yet':
      return `Your pass begins ${inSentence(moment(verdict.pass.from, now, timeZone))}. It is kept here and opens by itself then; there is nothing more to do.`;
    case 'expired':
      return `This pass ended at ${clockTime(verdict.pass.until, timeZone)}. If you still need the site, ask for a new one.`;
    case 'replayed':
      return `This pass was for ${dayOf(verdict.pass.until - 1, timeZone)}, and a pass holds for its own time alone. Ask for a new one.`;
    case 'other-browser':
      return `This pass is for another browser, with the code ${shownCode(verdict.forCode)}. Ask for one for the code on this page.`;
    case 'wrong':
      return 'There is no pass in this text. A pass begins with “lanyard-pass:”; copy all of it, up to the full stop.';
    case 'damaged':
      return 'Part of this pass is missing or has changed on its way. Copy it once more, from “lanyard-pass:” up to the full stop.';
    case 'newer':
      return 'A newer version of Lanyard made this pass, and this one cannot read it. Whoever looks after the laptops can update Lanyard here.';
    case 'forged':
      return 'The signature on this pass does not fit what the pass says, so it cannot be taken. Ask whoever gave it to you to make it again.';
    case 'unknown-key':
      return 'This pass was signed with a key that your school’s policy does not have, or has no more. Ask a member of the senior leadership team for a new one.';
  }
}

/** `at 12:15`, `tomorrow at 12:15` */
const inSentence = (when: string): string =>
  (/^\d/.test(when) ? `at ${when}` : `on ${when}`).replace('on tomorrow', 'tomorrow');

/** A pass that was taken, and is for other sites than the one that is closed here. */
export const OTHER_SITES =
  'This pass is good, and has been kept. It is for other sites than the one that is closed here.';
